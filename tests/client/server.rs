//! A server that misbehaves as a test wants it to.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

pub(crate) struct Server {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Reads each request whole, keeps its head, and does something with the connection.
    pub(crate) fn answering(answer: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> Self {
        let heads = Arc::<Mutex<Vec<String>>>::default();
        let kept = Arc::clone(&heads);
        let address = listen(move |stream| {
            if let Some(head) = read_request(stream) {
                kept.lock().unwrap().push(head);
                answer(stream);
            }
        });
        Self { address, heads }
    }

    /// Gives each request these bytes and closes the connection.
    pub(crate) fn saying(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        // A client that has had enough closes first.
        Self::answering(move |stream| drop(stream.write_all(&bytes)))
    }

    /// Gives each request an answer with this status, content type and body.
    pub(crate) fn responding(status: u16, content_type: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!(
            "HTTP/1.1 {status} x\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        )
        .into_bytes();
        bytes.extend_from_slice(body);
        Self::saying(bytes)
    }

    /// Closes each connection without reading from it.
    pub(crate) fn hanging_up() -> Self {
        Self { address: listen(|_| ()), heads: Arc::default() }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The request line and headers of what arrived.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

/// A port on which nobody listens.
pub(crate) fn closed_port() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    format!("http://{}", listener.local_addr().expect("its address"))
}

fn listen(serve: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("its address");
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            thread::spawn(move || serve(&mut stream));
        }
    });
    address
}

/// The head of a request, once its body has come too.
fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let count = stream.read(&mut chunk).ok().filter(|count| *count > 0)?;
        bytes.extend_from_slice(&chunk[..count]);
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.parse().expect("a length"));
        if bytes.len() >= end + 4 + length {
            return Some(String::from_utf8_lossy(&bytes[..end]).into_owned());
        }
    }
}
