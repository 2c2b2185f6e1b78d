use rules::{Code, Vocabulary};
pub static METHOD: Vocabulary = Vocabulary { name: "Method", prefix: None, codes: &[Code::unused("CARD"), Code::used("COIN", "COIN", "", "")] };
