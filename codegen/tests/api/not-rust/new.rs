pub struct S {
