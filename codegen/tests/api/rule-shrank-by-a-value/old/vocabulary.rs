use rules::{Code, Vocabulary};
pub static METHOD: Vocabulary = Vocabulary { name: "Method", prefix: None, codes: &[Code::used("CARD", "CARD", "", ""), Code::unused("COIN")] };
