pub const C: u8 = 1;
