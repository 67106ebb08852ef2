//! As much of HTTP/1.1 as it takes to ask one server the same thing many times over one connection.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};

/// A kept connection that sends the same headers with every request.
pub struct Client {
    stream: BufReader<TcpStream>,
    headers: String,
}

/// An answer, read to its end.
#[derive(Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of this (lower-case) name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Client {
    /// Connects to `address`; each of `headers` is a whole `Name: value` line.
    pub fn connect(address: &str, headers: &[String]) -> Result<Self> {
        let stream = TcpStream::connect(address).with_context(|| format!("nothing answers at {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        let mut lines = format!("Host: {address}\r\n");
        for header in headers {
            lines.push_str(header);
            lines.push_str("\r\n");
        }
        Ok(Self { stream: BufReader::new(stream), headers: lines })
    }

    pub fn get(&mut self, path: &str) -> Result<Answer> {
        self.ask(&format!("GET {path} HTTP/1.1\r\n{}\r\n", self.headers))
    }

    pub fn post(&mut self, path: &str, content_type: &str, body: &str) -> Result<Answer> {
        let length = body.len();
        let head = format!("POST {path} HTTP/1.1\r\n{}Content-Type: {content_type}\r\nContent-Length: {length}\r\n\r\n", self.headers);
        self.ask(&(head + body))
    }

    fn ask(&mut self, request: &str) -> Result<Answer> {
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut answer = self.read_head()?;
        answer.body = match answer.header("transfer-encoding") {
            Some(_) => self.read_chunks()?,
            None => {
                let length = answer.header("content-length").map_or(Ok(0), str::parse)?;
                self.read_exactly(length)?
            }
        };
        Ok(answer)
    }

    fn read_head(&mut self) -> Result<Answer> {
        let first = self.read_line()?;
        let Some(status) = first.split(' ').nth(1) else { bail!("no HTTP answer but {first:?}") };
        let mut answer = Answer { status: status.parse()?, ..Answer::default() };
        loop {
            let line = self.read_line()?;
            let Some((name, value)) = line.split_once(':') else { return Ok(answer) };
            answer.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
    }

    fn read_chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(self.read_line()?.split(';').next().unwrap_or_default(), 16)?;
            body.append(&mut self.read_exactly(length)?);
            self.read_line()?;
            if length == 0 {
                return Ok(body);
            }
        }
    }

    fn read_line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            bail!("the server closed the connection");
        }
        Ok(line.trim_end().to_owned())
    }

    fn read_exactly(&mut self, length: usize) -> Result<Vec<u8>> {
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(body)
    }
}

#[cfg(test)]
mod tests {
    use std::{net::TcpListener, thread};

    use super::*;

    /// A server that answers once with these bytes.
    fn answer_with(bytes: &'static str) -> Answer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 1024];
            let length = stream.read(&mut request).unwrap();
            stream.write_all(bytes.as_bytes()).unwrap();
            String::from_utf8_lossy(&request[..length]).into_owned()
        });
        let answer = Client::connect(&address, &["Cookie: id=1".into()]).unwrap().get("/today").unwrap();
        let request = server.join().unwrap();
        assert!(request.starts_with("GET /today HTTP/1.1\r\nHost: 127.0.0.1:") && request.ends_with("Cookie: id=1\r\n\r\n"));
        answer
    }

    #[test]
    fn a_body_with_a_length_is_read() {
        let answer = answer_with("HTTP/1.1 201 Created\r\nContent-Length: 5\r\nETag: \"1\"\r\n\r\nhello");
        assert_eq!((answer.status, answer.header("etag"), &answer.body[..]), (201, Some("\"1\""), &b"hello"[..]));
    }

    #[test]
    fn a_body_in_chunks_is_put_together() {
        let answer = answer_with("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n");
        assert_eq!(answer.body, b"hello!");
    }
}
