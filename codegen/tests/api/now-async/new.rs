pub async fn f() {}
