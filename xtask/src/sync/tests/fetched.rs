//! Sources from their addresses: a server on this machine, and none at all.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;

use super::world::{OPENAPI, PAGE, SDK, World, says};
use crate::sync::{Options, Outcome};

/// Answers each request by its path, and a path that fails once with what it says the second time.
fn serve(page: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let mut failed = false;
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let mut line = String::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let _ = reader.read_line(&mut line);
            let mut header = String::new();
            while reader.read_line(&mut header).is_ok_and(|read| read > 2) {
                header.clear();
            }
            let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
            let (status, head, body) = match path.as_str() {
                "/moved" => ("302 Found", "location: /page\r\n", ""),
                "/page" => ("200 OK", "", page),
                "/sdk" if !failed => {
                    failed = true;
                    ("503 Service Unavailable", "", "wait")
                }
                "/sdk" => ("200 OK", "", SDK),
                "/api" => ("200 OK", "", OPENAPI),
                _ => ("404 Not Found", "", "gone"),
            };
            let _ = write!(
                stream,
                "HTTP/1.1 {status}\r\n{head}content-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
        }
    });
    address
}

fn with_addresses(world: &World, addresses: [&str; 3]) {
    let mut lock = world.text("spec/upstream.lock");
    for (name, address) in ["ksnet", "openapi", "browser-sdk"].into_iter().zip(addresses) {
        let start = lock.find(&format!("- name: {name}\n")).unwrap();
        let kind = start + lock[start..].find("    kind: ").unwrap();
        let at = kind + lock[kind..].find('\n').unwrap() + 1;
        lock.insert_str(at, &format!("    addresses:\n      - \"{address}\"\n"));
    }
    world.write("spec/upstream.lock", &lock);
}

#[test]
fn sources_are_fetched_from_their_addresses() {
    let world = World::new();
    let at = serve(PAGE);
    let paths = ["/moved", "/api", "/sdk"].map(|path| format!("{at}{path}"));
    with_addresses(&world, [&paths[0], &paths[1], &paths[2]]);
    let (outcome, said) = world.run(&Options { from: None, ..world.options() });
    assert_eq!(
        outcome,
        Ok(Outcome::Nothing),
        "a redirect is followed, and what fails is tried once more: {said}"
    );
    says(&said, &[&paths[0]]);
}

#[test]
fn an_error_page_is_no_source_and_an_address_that_is_gone_is_told() {
    let world = World::new();
    let at =
        serve("<!doctype html><html><head><title>Sign in</title></head><body><p>Sign in</p></body></html>");
    let paths = ["/page", "/gone", "/sdk"].map(|path| format!("{at}{path}"));
    with_addresses(&world, [&paths[0], &paths[1], &paths[2]]);
    let (outcome, said) = world.run(&Options { from: None, ..world.options() });
    assert_eq!(outcome, Ok(Outcome::Failed));
    says(&said, &["could not be read", "HTTP status 404", "as pinned"]);
}

#[test]
fn without_a_network_every_source_is_told() {
    let world = World::new();
    // A port that nobody listens at.
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let gone = format!("http://{free}/x");
    with_addresses(&world, [&gone, &gone, "http://example.com/plain"]);
    let before = world.bytes();
    let (outcome, said) = world.run(&Options { from: None, ..world.options() });
    assert_eq!(outcome, Ok(Outcome::Failed));
    assert_eq!(said.matches("could not be had").count(), 3, "{said}");
    says(&said, &["only https addresses are fetched"]);
    assert_eq!(world.bytes(), before);
}
