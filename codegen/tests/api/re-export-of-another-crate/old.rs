pub use wire::Text;
