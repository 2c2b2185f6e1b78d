//! A rust-analyzer that has a shop's crate open.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long the server may take to read the crate and everything that it depends on.
const PATIENCE: Duration = Duration::from_secs(400);

/// A running server.
pub(crate) struct Server {
    process: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    file: String,
    version: i64,
    asked: i64,
}

/// A place in the file, in lines and bytes from 0.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    line: usize,
    byte: usize,
}

impl Server {
    /// Starts a server on a crate of its own, and waits until it has read everything.
    ///
    /// # Panics
    ///
    /// Where there is no rust-analyzer, with words that say how to get one.
    pub(crate) fn start() -> Self {
        let folder = shop();
        let mut process = Command::new("rust-analyzer")
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is no rust-analyzer on PATH: `rustup component add rust-analyzer`");
        let stdin = process.stdin.take().unwrap();
        let stdout = BufReader::new(process.stdout.take().unwrap());
        let file = uri(&folder.join("src/lib.rs"));
        let mut server = Self { process, stdin, stdout, file, version: 0, asked: 0 };
        server.initialize(&folder);
        server
    }

    fn initialize(&mut self, folder: &Path) {
        let target = target();
        let build = json!([
            "cargo",
            "build",
            "--quiet",
            "--offline",
            "--message-format=json",
            "--package",
            "portone-ksnet-macros",
            "--target-dir",
            target
        ]);
        self.ask(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": uri(folder),
                "workspaceFolders": [{ "uri": uri(folder), "name": "shop" }],
                "capabilities": {
                    "general": { "positionEncodings": ["utf-8"] },
                    "textDocument": {
                        "hover": { "contentFormat": ["markdown"] },
                        "completion": { "completionItem": { "documentationFormat": ["markdown"] } },
                    },
                    "window": { "workDoneProgress": true },
                    "experimental": { "serverStatusNotification": true },
                },
                // The macros alone are built: nothing else is needed to read the code.
                "initializationOptions": {
                    "checkOnSave": false,
                    "cachePriming": { "enable": false },
                    "procMacro": { "enable": true },
                    "cargo": { "buildScripts": { "enable": true, "overrideCommand": build } },
                },
            }),
        );
        self.tell("initialized", &json!({}));
        self.tell(
            "textDocument/didOpen",
            &json!({ "textDocument": { "uri": self.file, "languageId": "rust", "version": 0, "text": "" } }),
        );
        let begun = Instant::now();
        loop {
            assert!(begun.elapsed() < PATIENCE, "rust-analyzer has not read the crate in {PATIENCE:?}");
            let said = self.next();
            if said["method"] == "experimental/serverStatus" && said["params"]["quiescent"] == true {
                let wants =
                    "it wants `rust-analyzer` and `rust-src`, and what std depends on in cargo's cache";
                assert_eq!(said["params"]["health"], "ok", "{}\n{wants}", said["params"]["message"]);
                break;
            }
        }
    }

    /// Replaces the text of the file.
    pub(crate) fn write(&mut self, text: &str) {
        self.version += 1;
        self.tell(
            "textDocument/didChange",
            &json!({
                "textDocument": { "uri": self.file, "version": self.version },
                "contentChanges": [{ "text": text }],
            }),
        );
    }

    /// What could stand at a place.
    pub(crate) fn completions(&mut self, place: Place) -> Vec<String> {
        let answer = self.ask("textDocument/completion", &self.at(place));
        let items = if answer.is_object() { &answer["items"] } else { &answer };
        let items = items.as_array().into_iter().flatten();
        items.filter_map(|item| Some(item["label"].as_str()?.split(['(', ' ']).next()?.to_owned())).collect()
    }

    /// What is shown of a place; empty where nothing is.
    pub(crate) fn hover(&mut self, place: Place) -> String {
        let answer = self.ask("textDocument/hover", &self.at(place));
        answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// The lines that a place leads to, each with the file's name before it.
    pub(crate) fn definitions(&mut self, place: Place) -> Vec<String> {
        let answer = self.ask("textDocument/definition", &self.at(place));
        let found = answer.as_array().into_iter().flatten().map(|location| {
            let path = location["uri"].as_str().unwrap().trim_start_matches("file://");
            let line = usize::try_from(location["range"]["start"]["line"].as_u64().unwrap()).unwrap();
            let text = fs::read_to_string(path).unwrap();
            let line = text.lines().nth(line).unwrap_or_default().trim().to_owned();
            format!("{}: {line}", Path::new(path).file_name().unwrap().to_string_lossy())
        });
        found.collect()
    }

    /// What the server finds wrong by itself, without the compiler.
    pub(crate) fn diagnostics(&mut self) -> Vec<String> {
        let answer = self.ask("textDocument/diagnostic", &json!({ "textDocument": { "uri": self.file } }));
        let items = answer["items"].as_array().into_iter().flatten();
        items.map(|item| item["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    fn at(&self, place: Place) -> Value {
        json!({
            "textDocument": { "uri": self.file },
            "position": { "line": place.line, "character": place.byte },
        })
    }

    fn ask(&mut self, method: &str, parameters: &Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        let begun = Instant::now();
        loop {
            assert!(begun.elapsed() < PATIENCE, "no answer to {method}");
            let said = self.next();
            if said["id"] == id && said.get("method").is_none() {
                assert!(said["error"].is_null(), "{method}: {}", said["error"]);
                return said["result"].clone();
            }
        }
    }

    fn tell(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.stdin, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        self.stdin.flush().unwrap();
    }

    /// The next message; what the server asks for meanwhile is granted.
    fn next(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            let read = self.stdout.read_line(&mut line).unwrap();
            assert!(
                read > 0,
                "rust-analyzer has ended: is it installed? `rustup component add rust-analyzer`"
            );
            match line.trim().split_once(": ") {
                Some(("Content-Length", written)) => length = written.parse().unwrap(),
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.stdout.read_exact(&mut body).unwrap();
        let said: Value = serde_json::from_slice(&body).unwrap();
        if said.get("method").is_some() && said.get("id").is_some() {
            self.send(&json!({ "jsonrpc": "2.0", "id": said["id"], "result": null }));
        }
        said
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The place that `$0` marks, and the text without the mark.
pub(crate) fn marked(text: &str) -> (Place, String) {
    let (before, after) = text.split_once("$0").expect("a text with `$0` in it");
    let line = before.matches('\n').count();
    let byte = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
    (Place { line, byte }, format!("{before}{after}"))
}

fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned()
}

/// A crate that depends on this one alone, with the versions that this one is tested with.
fn shop() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shop");
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"shop\"\nedition = \"2024\"\n\n[dependencies]\nportone-ksnet = {{ path = \"{}\" }}\n\n\
         [workspace]\n",
        root.display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(folder.join("src/lib.rs"), "").unwrap();
    folder
}

fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}
