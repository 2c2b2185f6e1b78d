pub static C: u8 = 1;
