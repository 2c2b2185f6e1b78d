pub struct S;
