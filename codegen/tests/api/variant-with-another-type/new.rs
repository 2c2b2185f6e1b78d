pub enum E { A(Box<u8>) }
