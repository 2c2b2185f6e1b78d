#[test]
fn reads() {
    let source = std::fs::read_to_string("../spec/ksnet.yaml").unwrap();
    match portone_ksnet_codegen::spec::read("spec/ksnet.yaml", &source) {
        Ok(spec) => println!("{} rules", spec.rules.len()),
        Err(m) => panic!("{m}"),
    }
}
