pub enum E { A }
