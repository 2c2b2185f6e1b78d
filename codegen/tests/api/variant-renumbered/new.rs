pub enum E { A = 2 }
