use rules::Contract;
pub static CONTRACTS: &[Contract] = &[];
