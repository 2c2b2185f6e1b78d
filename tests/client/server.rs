//! A server that misbehaves as a test wants it to.

use std::io::{self, Read, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// Head and body.
pub(crate) type Request = (String, Vec<u8>);

pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Reads each request whole, keeps its head, and does something with the connection.
    pub(crate) fn answering(answer: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> Self {
        let requests = Arc::<Mutex<Vec<Request>>>::default();
        let kept = Arc::clone(&requests);
        let address = listen(move |stream| {
            if let Some(request) = read_request(stream) {
                kept.lock().unwrap().push(request);
                answer(stream);
            }
        });
        Self { address, requests }
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
        Self { address: listen(|_| ()), requests: Arc::default() }
    }

    /// Reads one request, closes its connection, and listens no more.
    pub(crate) fn answering_once() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let address = listener.local_addr().expect("its address");
        let requests = Arc::<Mutex<Vec<Request>>>::default();
        let kept = Arc::clone(&requests);
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a connection");
            // Closed first, so that nobody comes in between.
            drop(listener);
            kept.lock().unwrap().extend(read_request(&mut stream));
        });
        Self { address, requests }
    }

    /// Does with each request what its turn is; when all had theirs, the last again.
    pub(crate) fn in_turn(turns: Vec<Turn>) -> Self {
        let next = AtomicUsize::new(0);
        Self::answering(move |stream| {
            let turn = next.fetch_add(1, Ordering::SeqCst).min(turns.len() - 1);
            match &turns[turn] {
                Turn::Say(bytes) => drop(stream.write_all(bytes)),
                Turn::Close => {}
                Turn::Hold(time) => thread::sleep(*time),
            }
        })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The request line and headers of what arrived.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.requests.lock().unwrap().iter().map(|(head, _)| head.clone()).collect()
    }

    /// What arrived.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

/// What is done with a request that was read.
pub(crate) enum Turn {
    /// These bytes are answered.
    Say(Vec<u8>),
    /// The connection is closed without an answer.
    Close,
    /// So, after some time.
    Hold(Duration),
}

/// An answer with this status, these headers (each ended by CRLF) and this body, after which the connection
/// is closed.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> Turn {
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status} x\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n");
    Turn::Say((head + body).into_bytes())
}

/// Passes connections on to another server, and counts them.
pub(crate) struct Counting {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Counting {
    pub(crate) fn of(url: &str) -> Self {
        let to: SocketAddr = url.trim_start_matches("http://").parse().expect("an address");
        let connections = Arc::<AtomicUsize>::default();
        let counted = Arc::clone(&connections);
        let address = listen(move |stream| {
            counted.fetch_add(1, Ordering::SeqCst);
            let mut server = TcpStream::connect(to).expect("the server");
            let (mut back, mut answers) =
                (stream.try_clone().expect("a handle"), server.try_clone().expect("a handle"));
            thread::spawn(move || {
                let _ = io::copy(&mut answers, &mut back);
                let _ = back.shutdown(Shutdown::Both);
            });
            let _ = io::copy(stream, &mut server);
            let _ = server.shutdown(Shutdown::Both);
        });
        Self { address, connections }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
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

/// The head and the body of a request, once both have come.
fn read_request(stream: &mut impl Read) -> Option<Request> {
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
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            return Some((head, bytes[end + 4..].to_vec()));
        }
    }
}
