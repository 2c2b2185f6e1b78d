use rules::Contract;
pub static CONTRACTS: &[Contract] = &[Contract { index: 0u8, id: "KEY_IN", label: Words { en: "", ko: "" } }, Contract { index: 1u8, id: "EASY_PAY", label: Words { en: "", ko: "" } }];
