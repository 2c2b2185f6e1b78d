use rules::{Code, Vocabulary};
pub static METHOD: Vocabulary = Vocabulary { name: "Method", prefix: None, codes: &[Code::used("EASY", "EASY", "", ""), Code::used("CARD", "CARD", "", "")] };
