pub(crate) struct S;
