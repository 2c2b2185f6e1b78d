mod contract;
pub mod vocabulary;
