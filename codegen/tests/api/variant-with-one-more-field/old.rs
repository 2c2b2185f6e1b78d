pub enum E { A { x: u8 } }
