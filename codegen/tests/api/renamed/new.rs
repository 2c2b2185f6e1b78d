pub struct New;
