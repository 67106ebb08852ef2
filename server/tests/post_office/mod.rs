//! A small mail server: it takes letters by SMTP and hands them out by IMAP, as much of both as is spoken here.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream, tcp::OwnedWriteHalf},
};

/// What lies in a box.
#[derive(Clone, Debug)]
struct Lies {
    raw: String,
    is_seen: bool,
}

/// Boxes by their address, without what stands behind a plus.
type Boxes = Arc<Mutex<BTreeMap<String, Vec<Lies>>>>;

pub struct PostOffice {
    boxes: Boxes,
    pub smtp: SocketAddr,
    pub imap: SocketAddr,
}

pub const PASSWORD: &str = "hush hush";

impl PostOffice {
    pub async fn open() -> Self {
        let boxes = Boxes::default();
        let (smtp, imap) = (TcpListener::bind("127.0.0.1:0").await.unwrap(), TcpListener::bind("127.0.0.1:0").await.unwrap());
        let office = Self { boxes: boxes.clone(), smtp: smtp.local_addr().unwrap(), imap: imap.local_addr().unwrap() };
        let taken = boxes.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = smtp.accept().await {
                tokio::spawn(take(stream, taken.clone()));
            }
        });
        tokio::spawn(async move {
            while let Ok((stream, _)) = imap.accept().await {
                tokio::spawn(hand_out(stream, boxes.clone()));
            }
        });
        office
    }

    /// The letters of an address, the oldest first.
    pub fn letters(&self, address: &str) -> Vec<String> {
        self.boxes.lock().unwrap().get(address).into_iter().flatten().map(|lies| lies.raw.clone()).collect()
    }

    /// Letters of an address that nobody has seen.
    pub fn unseen(&self, address: &str) -> usize {
        self.boxes.lock().unwrap().get(address).into_iter().flatten().filter(|lies| !lies.is_seen).count()
    }
}

fn plain(address: &str) -> String {
    let (name, host) = address.split_once('@').unwrap_or((address, ""));
    format!("{}@{host}", name.split('+').next().unwrap_or(name)).to_lowercase()
}

/// SMTP: whoever is written to has a box. What a letter was addressed to is written above it, as mail servers do.
async fn take(stream: TcpStream, boxes: Boxes) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let (mut to, mut data) = (Vec::<String>::new(), None::<String>);
    say(&mut write, "220 post office").await;
    while let Ok(Some(line)) = lines.next_line().await {
        if let Some(letter) = &mut data {
            if line == "." {
                for address in to.drain(..) {
                    let raw = format!("Delivered-To: {address}\r\n{letter}");
                    boxes.lock().unwrap().entry(plain(&address)).or_default().push(Lies { raw, is_seen: false });
                }
                data = None;
                say(&mut write, "250 taken").await;
            } else {
                letter.push_str(line.strip_prefix('.').unwrap_or(&line));
                letter.push_str("\r\n");
            }
            continue;
        }
        let upper = line.to_uppercase();
        if upper.starts_with("RCPT TO:") {
            to.extend(line.split(['<', '>']).nth(1).map(str::to_owned));
        }
        let answer = match upper.split_whitespace().next().unwrap_or_default() {
            "EHLO" => "250-post office\r\n250 8BITMIME",
            "DATA" => {
                data = Some(String::new());
                "354 go on"
            }
            "QUIT" => return say(&mut write, "221 bye").await,
            _ => "250 ok",
        };
        say(&mut write, answer).await;
    }
}

async fn say(write: &mut OwnedWriteHalf, line: &str) {
    let _ = write.write_all(format!("{line}\r\n").as_bytes()).await;
}

/// IMAP: one logs in with an address and reads its only folder. The number of a mail is its place.
async fn hand_out(stream: TcpStream, boxes: Boxes) {
    let (read, mut write) = stream.into_split();
    let mut reader = BufReader::new(read);
    let mut owner = String::new();
    say(&mut write, "* OK post office").await;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).await.unwrap_or_default() == 0 {
            return;
        }
        // A name or password that is no plain word follows as so many bytes.
        while let Some(size) = line.trim_end().strip_suffix('}').and_then(|line| line.rsplit_once('{')?.1.parse::<usize>().ok()) {
            say(&mut write, "+ go on").await;
            let mut bytes = vec![0; size];
            reader.read_exact(&mut bytes).await.unwrap();
            line.push_str(&String::from_utf8_lossy(&bytes));
            reader.read_line(&mut line).await.unwrap();
        }
        let (tag, command) = line.trim_end().split_once(' ').unwrap_or((line.trim_end(), ""));
        let words: Vec<String> = command.split_whitespace().map(|word| word.trim_matches('"').to_owned()).collect();
        let word = |at: usize| words.get(at).map(String::as_str).unwrap_or_default();
        let mut lies = boxes.lock().unwrap().get(&owner).cloned().unwrap_or_default();
        let mut out = String::new();
        let mut verdict = "OK done";
        match (word(0).to_uppercase().as_str(), word(1).to_uppercase().as_str()) {
            ("LOGIN", _) if command.contains(PASSWORD) => owner = plain(word(1)),
            ("LOGIN", _) => verdict = "NO who are you",
            ("SELECT" | "EXAMINE", "INBOX") => {
                out = format!("* {} EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT {}] x\r\n", lies.len(), lies.len() + 1);
            }
            ("UID", "SEARCH") => {
                let from: usize = word(3).split(':').next().and_then(|from| from.parse().ok()).unwrap_or(1);
                // `7:*` names the last one too, whatever its number.
                let from = from.min(lies.len());
                let is_wanted = |at: usize, one: &Lies| at >= from && (word(2) != "UNSEEN" || !one.is_seen);
                let found = lies.iter().zip(1..).filter(|(one, at)| is_wanted(*at, one)).map(|(_, at)| format!(" {at}"));
                out = format!("* SEARCH{}\r\n", found.collect::<String>());
            }
            ("UID", "FETCH") => {
                if let Some((at, one)) = word(2).parse::<usize>().ok().and_then(|at| Some((at, lies.get(at - 1)?))) {
                    let size = one.raw.len();
                    out = match command.contains("BODY.PEEK[]") {
                        true => format!("* {at} FETCH (UID {at} BODY[] {{{size}}}\r\n{})\r\n", one.raw),
                        false => format!("* {at} FETCH (UID {at} RFC822.SIZE {size})\r\n"),
                    };
                }
            }
            ("UID", "STORE") => {
                if let Some(one) = word(2).parse::<usize>().ok().and_then(|at| lies.get_mut(at - 1)) {
                    one.is_seen |= command.contains("\\Seen");
                }
                boxes.lock().unwrap().insert(owner.clone(), lies);
            }
            ("LOGOUT", _) => out = "* BYE\r\n".to_owned(),
            _ => verdict = "BAD not spoken here",
        }
        let _ = write.write_all(format!("{out}{tag} {verdict}\r\n").as_bytes()).await;
    }
}
