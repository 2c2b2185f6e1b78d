//! A network that fails: it stands between a client and a server, and for a share of the requests something
//! goes wrong before they reach the server or after they were done.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What can go wrong with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The connection is closed, and the server never sees the request.
    LostBefore,
    /// A page of a proxy, and the server never sees the request.
    BadGateway,
    /// A limit of a proxy.
    TooManyRequests,
    /// No answer, and the server sees the request when its client has given up.
    Late,
    /// The connection is closed while the server does the request.
    LostMeanwhile,
    /// The connection is closed when the server has done it.
    LostAfter,
    /// Half of the answer.
    CutOff,
    /// An empty answer in place of the server's.
    InternalError,
    /// The answer comes when its client has given up.
    Stalled,
}

pub(crate) const FAULTS: [Fault; 9] = [
    Fault::LostBefore,
    Fault::BadGateway,
    Fault::TooManyRequests,
    Fault::Late,
    Fault::LostMeanwhile,
    Fault::LostAfter,
    Fault::CutOff,
    Fault::InternalError,
    Fault::Stalled,
];

/// The faulty network, which ends with its runtime.
pub(crate) struct Faulty {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    server: SocketAddr,
    /// Of a hundred requests.
    percent: u64,
    /// Longer than clients wait.
    patience: Duration,
    seed: u64,
    requests: AtomicU64,
    faults: [AtomicU64; FAULTS.len()],
}

impl Faulty {
    /// Something goes wrong with `percent` of a hundred requests, in an order that `seed` gives; clients wait
    /// for less than `patience`.
    pub(crate) async fn before(
        server: SocketAddr,
        percent: u64,
        patience: Duration,
        seed: u64,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let faults = Default::default();
        let shared =
            Arc::new(Shared { server, percent, patience, seed, requests: AtomicU64::new(0), faults });
        let serving = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let shared = Arc::clone(&serving);
                // An error ends the connection, as it would in a real network.
                tokio::spawn(async move { shared.serve(client).await });
            }
        });
        Ok(Self { address, shared })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many requests came.
    pub(crate) fn requests(&self) -> u64 {
        self.shared.requests.load(Ordering::Relaxed)
    }

    /// How often which fault happened.
    pub(crate) fn faults(&self) -> [(Fault, u64); FAULTS.len()] {
        std::array::from_fn(|index| (FAULTS[index], self.shared.faults[index].load(Ordering::Relaxed)))
    }
}

impl Shared {
    async fn serve(self: Arc<Self>, mut client: TcpStream) -> io::Result<()> {
        client.set_nodelay(true)?;
        let mut server: Option<TcpStream> = None;
        loop {
            let request = read_message(&mut client).await?;
            match self.fault() {
                None => {
                    let answer = self.ask(&mut server, &request).await?;
                    client.write_all(&answer).await?;
                }
                Some(Fault::LostBefore) => return Ok(()),
                Some(Fault::BadGateway) => {
                    client
                        .write_all(&answer(502, "content-type: text/html\r\n", "<h1>Bad Gateway</h1>"))
                        .await?;
                }
                Some(Fault::TooManyRequests) => {
                    client.write_all(&answer(429, "retry-after: 0\r\n", "")).await?;
                }
                Some(Fault::Late) => {
                    tokio::time::sleep(self.patience).await;
                    self.ask(&mut server, &request).await?;
                    return Ok(());
                }
                Some(Fault::LostMeanwhile) => {
                    let mut server = self.connect().await?;
                    server.write_all(&request).await?;
                    drop(client);
                    // The server would stop reading where its own client went away too soon.
                    read_message(&mut server).await?;
                    return Ok(());
                }
                Some(Fault::LostAfter) => {
                    self.ask(&mut server, &request).await?;
                    return Ok(());
                }
                Some(Fault::CutOff) => {
                    let answer = self.ask(&mut server, &request).await?;
                    return client.write_all(&answer[..answer.len() - 10]).await;
                }
                Some(Fault::InternalError) => {
                    self.ask(&mut server, &request).await?;
                    client.write_all(&answer(500, "", "")).await?;
                }
                Some(Fault::Stalled) => {
                    let answer = self.ask(&mut server, &request).await?;
                    tokio::time::sleep(self.patience).await;
                    return client.write_all(&answer).await;
                }
            }
        }
    }

    /// What happens to the next request.
    fn fault(&self) -> Option<Fault> {
        let request = self.requests.fetch_add(1, Ordering::Relaxed);
        let random = scrambled(self.seed.wrapping_add(request));
        if random % 100 >= self.percent {
            return None;
        }
        let which = usize::try_from(random / 100 % FAULTS.len() as u64).unwrap_or_default();
        self.faults[which].fetch_add(1, Ordering::Relaxed);
        Some(FAULTS[which])
    }

    async fn ask(&self, server: &mut Option<TcpStream>, request: &[u8]) -> io::Result<Vec<u8>> {
        let server = match server {
            Some(server) => server,
            None => server.insert(self.connect().await?),
        };
        server.write_all(request).await?;
        read_message(server).await
    }

    async fn connect(&self) -> io::Result<TcpStream> {
        let server = TcpStream::connect(self.server).await?;
        server.set_nodelay(true)?;
        Ok(server)
    }
}

/// Numbers that look random, the same for the same input (`SplitMix64`).
pub(crate) fn scrambled(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

fn answer(status: u16, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} x\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len()).into_bytes()
}

/// One request or answer of HTTP/1.1 whose body has a length.
async fn read_message(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut message = Vec::with_capacity(2048);
    loop {
        if stream.read_buf(&mut message).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let Some(end) = message.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&message[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
        let length: usize = length.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
        if message.len() >= end + 4 + length {
            return Ok(message);
        }
    }
}
