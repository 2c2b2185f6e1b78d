pub const ALL: [u8; 3usize] = [1, 2, 3];
