use rules::Contract;
pub static CONTRACTS: &[Contract] = &[Contract { index: 0u8, id: "EASY_PAY", label: Words { en: "", ko: "" } }];
