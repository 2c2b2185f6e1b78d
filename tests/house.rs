//! What DESIGN asks of the house as a whole: what a merchant's build holds, which way imports point, and that
//! the first command of the README works against any server.

use std::process::Command;

use portone_ksnet_sandbox::Sandbox;

/// The crates that a package's build holds, by name.
fn tree(package: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--edges", "normal,build", "--prefix", "none"])
        .args(["--package", package])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn a_merchants_build_holds_no_yaml_and_no_generator() {
    let crates = tree("portone-ksnet");
    assert!(crates.iter().any(|name| name == "reqwest"), "the tree is read: {crates:?}");
    for name in &crates {
        let foreign = [
            "yaml",
            "saphyr",
            "granit",
            "openapi",
            "codegen",
            "search",
            "upstream",
            "xtask",
            "sandbox",
            "prettyplease",
            "axum",
            "ureq",
        ];
        assert!(!foreign.iter().any(|part| name.contains(part)), "{name} is in a merchant's build");
    }
}

#[test]
fn imports_point_down_only() {
    let own = |package: &str| -> Vec<String> {
        let mut own: Vec<String> = tree(package)
            .into_iter()
            .filter(|name| name.starts_with("portone-ksnet") && name != package)
            .map(|name| name.trim_start_matches("portone-ksnet-").to_owned())
            .collect();
        own.sort();
        own.dedup();
        own
    };
    assert_eq!(own("portone-ksnet-rules"), [""; 0]);
    assert_eq!(own("portone-ksnet-matrix"), ["rules"]);
    assert_eq!(own("portone-ksnet-expand"), ["rules"]);
    assert_eq!(own("portone-ksnet-macros"), ["expand", "matrix", "rules"]);
    assert_eq!(own("portone-ksnet-wire"), ["rules"]);
    assert_eq!(own("portone-ksnet-types"), ["matrix", "rules", "wire"]);
    assert_eq!(own("portone-ksnet"), ["expand", "macros", "matrix", "rules", "types", "wire"]);
    // The request types are expanded where they are generated, so that no build waits for a macro.
    assert_eq!(own("portone-ksnet-codegen"), ["expand", "rules", "search"]);
    assert_eq!(own("portone-ksnet-search"), ["rules"]);
    // What reads PortOne's sources knows neither the spec nor the rules; only the commands know both.
    assert_eq!(own("portone-ksnet-upstream"), [""; 0]);
    assert_eq!(own("xtask"), ["codegen", "expand", "rules", "search", "upstream"]);
}

/// The macro crate never waits for serde, and the rules need nothing at all.
#[test]
fn tables_and_rules_need_nothing() {
    assert_eq!(tree("portone-ksnet-rules"), ["portone-ksnet-rules"]);
    assert!(!tree("portone-ksnet-macros").iter().any(|name| name.starts_with("serde")));
}

fn quickstart(settings: &[(&str, &str)]) -> (bool, String) {
    let names = ["PORTONE_API_SECRET", "PORTONE_STORE_ID", "PORTONE_CHANNEL_KEY", "PORTONE_API_BASE"];
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--offline", "--locked", "--example", "quickstart"]);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    for name in names {
        command.env_remove(name);
    }
    let output = command.envs(settings.iter().copied()).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

#[test]
fn the_quickstart_talks_to_the_server_it_is_given() {
    let sandbox = Sandbox::start().unwrap();
    let base = sandbox.base_url();
    let settings = [
        ("PORTONE_API_SECRET", sandbox.api_secret()),
        ("PORTONE_STORE_ID", sandbox.store_id()),
        ("PORTONE_CHANNEL_KEY", sandbox.channel_key()),
        ("PORTONE_API_BASE", base.as_str()),
    ];
    let (success, said) = quickstart(&settings);
    assert!(success, "{said}");
    assert_eq!(sandbox.charges().len(), 2, "paid once and given back once: {said}");
    assert!(!said.contains(sandbox.api_secret()), "{said}");

    let (success, said) = quickstart(&settings[..3]);
    assert!(!success && said.contains("PORTONE_API_BASE"), "half of the settings are refused: {said}");
}
