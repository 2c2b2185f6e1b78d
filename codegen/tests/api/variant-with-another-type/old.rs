pub enum E { A(u8) }
