pub const ALL: [u8; 2usize] = [1, 2];
