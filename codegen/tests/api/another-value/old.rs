pub const MAX: u32 = 50;
