//! What lies between the shop and PortOne, and can be cut.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Where a request is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// PortOne never sees it.
    Before,
    /// PortOne does it, and nobody hears of it.
    After,
    /// The next answer is late: what has come in time is newer.
    Late,
}

const LATE: Duration = Duration::from_millis(500);

#[derive(Clone)]
pub(crate) struct Network {
    pub(crate) url: String,
    /// Where requests whose first line has this text in it are lost, until it is mended.
    broken: Arc<Mutex<Option<(&'static str, Cut)>>>,
}

impl Network {
    pub(crate) async fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let broken = Arc::new(Mutex::new(None));
        let serving = Arc::clone(&broken);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, server, Arc::clone(&serving)));
            }
        });
        Self { url, broken }
    }

    pub(crate) fn cut(&self, requests: &'static str, cut: Cut) {
        *self.broken.lock().unwrap() = Some((requests, cut));
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.broken.lock().unwrap().is_some()
    }

    pub(crate) fn mend(&self) {
        *self.broken.lock().unwrap() = None;
    }
}

async fn carry(
    mut client: TcpStream,
    server: SocketAddr,
    broken: Arc<Mutex<Option<(&'static str, Cut)>>>,
) -> io::Result<()> {
    let mut server = TcpStream::connect(server).await?;
    loop {
        let request = message(&mut client).await?;
        let first = String::from_utf8_lossy(request.split(|byte| *byte == b'\r').next().unwrap_or_default());
        let cut = (*broken.lock().unwrap()).filter(|(requests, _)| first.contains(requests));
        let cut = cut.map(|(_, cut)| cut);
        if cut == Some(Cut::Before) {
            return Ok(());
        }
        if cut == Some(Cut::Late) {
            *broken.lock().unwrap() = None;
        }
        server.write_all(&request).await?;
        let answer = message(&mut server).await?;
        match cut {
            Some(Cut::After) => return Ok(()),
            Some(Cut::Late) => tokio::time::sleep(LATE).await,
            _ => {}
        }
        client.write_all(&answer).await?;
    }
}

/// One message of HTTP/1.1 whose body has a length.
async fn message(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut message = Vec::new();
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
