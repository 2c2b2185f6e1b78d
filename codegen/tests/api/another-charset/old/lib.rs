mod contract;
mod pay;
pub mod vocabulary;
pub use pay::PAY;
