pub const MAX: u32 = 60;
