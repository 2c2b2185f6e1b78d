#[test]
fn what_must_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/merchants/fail/*.rs");
}
