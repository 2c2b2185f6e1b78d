pub use wire::Words as Text;
