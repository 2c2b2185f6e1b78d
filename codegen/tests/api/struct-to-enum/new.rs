pub enum S {}
