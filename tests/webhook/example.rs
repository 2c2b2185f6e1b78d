//! The example, as it is run by a reader.

use std::process::Command;

#[test]
fn the_example_pays_an_order_once() {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--locked", "--example", "webhook_inbox"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{said}");
    let told = |label: &str| -> Vec<String> {
        said.lines().filter_map(|line| line.trim().strip_prefix(label)).map(str::to_owned).collect()
    };
    assert_eq!(told("times paid: "), ["0", "1", "1"], "{said}");
    let answers = told("answered with ");
    assert_eq!((answers[0].as_str(), answers[2].as_str()), ("401 Unauthorized", "200 OK"), "{said}");
    // Which of two is first, and whether it is done when the other asks, is not known.
    assert!(answers[1].contains("200 OK"), "{said}");
}
