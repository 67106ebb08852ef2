//! Mails that nobody writes by mistake. Whatever took time in the square of their size would not come back from here.

use proptest::prelude::*;

use super::{
    incoming::{Incoming, Intake, Limits, reading},
    unreadable::Unreadable,
};

/// As large as a mail may be, and large enough to wait for ever.
const LARGEST: usize = 25 * 1024 * 1024;
const LARGE: usize = 1024 * 1024;

fn taken(mail: &[u8]) -> Result<Incoming, Unreadable> {
    reading(mail, &Intake { own: &[], host: "desk.example.org", marker: "##- above -##", limits: Limits::default() })
}

/// A head, and as often as it fits into a large mail what comes below it.
fn large(head: &str, repeated: &str) -> Vec<u8> {
    sized(LARGE, head, repeated)
}

fn sized(size: usize, head: &str, repeated: &str) -> Vec<u8> {
    let mut mail = format!("From: j@example.org\n{head}").into_bytes();
    mail.extend(repeated.bytes().cycle().take(size));
    mail
}

#[test]
fn a_large_mail_of_quotes_is_read() {
    assert!(taken(&sized(LARGEST, "\n", ">\n")).is_ok());
    for line in [">\n", "> q\n", "> ", ">\r", "a\n> q\n", "On 1 wrote:\n> q\n", "From: a\n", "--\n", "-- \n", "\n", "=\n"] {
        assert!(taken(&large("\n", line)).is_ok(), "{line:?}");
        assert!(taken(&large("Content-Transfer-Encoding: quoted-printable\n\n", line)).is_ok(), "{line:?}");
    }
}

#[test]
fn a_large_mail_of_tags_is_read() {
    for tags in [
        "<div>",
        "<blockquote type=cite>a",
        "<a b=' ",
        "<a b",
        "<",
        "<!--",
        "<script>",
        "</",
        "&",
        "&amp;",
        "<a href=\"https://x.org\">",
        "x=\"",
        "<p a",
    ] {
        assert!(taken(&large("Content-Type: text/html\n\n", tags)).is_ok(), "{tags:?}");
        assert!(taken(&large("Content-Type: text/html\n\n<a ", tags)).is_ok(), "{tags:?}");
    }
}

#[test]
fn a_large_mail_of_fields_is_read() {
    for head in [
        "To: a@x, ",
        "To: (",
        "To: \"",
        "To: <",
        "Subject: =?aa?q?",
        "Subject: =?utf-8?B?",
        "References: <",
        "References: <a@x> ",
        "Date: 1 ",
        "Content-Type: text/plain; a*1=x;",
        "Content-Type: text/plain; a=x;",
        "Content-Type: (",
        "Content-Type: text/plain; a*='",
    ] {
        let (field, repeated) = head.split_at(head.find([' ', ';']).unwrap() + 1);
        let _ = taken(&large(field, repeated));
        let _ = taken(&large(field, &format!("{repeated}\n ")));
        let _ = taken(&large("", &format!("{head}\n")));
        let part = format!("--b\n{field}{}\n\nx\n", repeated.repeat(50_000 / repeated.len()));
        let _ = taken(&large("Content-Type: multipart/mixed; boundary=b\n\n", &part));
    }
}

#[test]
fn ten_thousand_parts_are_refused() {
    let head = "Content-Type: multipart/mixed; boundary=b\n\n";
    assert!(matches!(taken(&sized(LARGEST, head, "--b\n\n")), Err(Unreadable::TooManyParts { .. })));
    let nested: String = (0..10_000).map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n")).collect();
    assert!(matches!(taken(format!("From: j@example.org\n{nested}").as_bytes()), Err(Unreadable::TooDeep { .. })));
    assert!(taken(&large("", "Content-Type: message/rfc822\n\n")).is_ok());
    let unfound = "--b\nContent-Type: multipart/mixed; boundary=c\n\n".repeat(400);
    assert!(taken(&large(&format!("{head}{unfound}"), "x\n")).is_ok());
    let boundary = "-".repeat(3000);
    assert!(taken(&large(&format!("Content-Type: multipart/mixed; boundary=\"{boundary}\"\n\n"), "-")).is_ok());
}

/// What mails are made of, and what breaks them.
const PIECES: [&str; 44] = [
    "From: Jane <j@example.org>\n",
    "Subject: ",
    "To: ",
    "Cc: a@b, ",
    "Date: Thu, 14 Mar 2024 10:15:30 +0000\n",
    "References: <",
    "Message-ID: ",
    "Content-Type: multipart/mixed; boundary=b\n",
    "Content-Type: text/html; charset=",
    "Content-Type: ",
    "Content-Disposition: attachment; filename*0*=",
    "Content-Transfer-Encoding: base64\n",
    "Content-Transfer-Encoding: quoted-printable\n",
    "message/rfc822\n",
    "\n",
    "\n\n",
    "\r\n",
    "--b\n",
    "--b--\n",
    "=?utf-8?Q?=",
    "=?koi8-u?B?",
    "?=",
    "=D8",
    "=",
    "\"",
    "\\",
    "(",
    ")",
    "<",
    ">",
    ";",
    ":",
    ",",
    "*1*=",
    "''",
    "%D8",
    "utf-16",
    "iso-2022-jp",
    "\u{0}",
    "<p>a",
    "<blockquote type=cite>",
    "&#x",
    "> q\n",
    "سلام",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = taken(&bytes);
        let _ = taken(&[b"From: j@example.org\nContent-Type: text/html\n\n", bytes.as_slice()].concat());
        let _ = taken(&[b"From: ", bytes.as_slice()].concat());
    }

    #[test]
    fn no_mail_makes_it_panic(pieces in prop::collection::vec((prop::sample::select(&PIECES[..]), any::<u8>()), 0..60)) {
        let mut mail = Vec::new();
        for (piece, chance) in pieces {
            mail.extend_from_slice(piece.as_bytes());
            if chance > 240 {
                mail.push(chance);
            }
        }
        let _ = taken(&mail);
        if let Ok(mail) = taken(&[b"From: j@example.org\n", mail.as_slice()].concat()) {
            prop_assert!(mail.text.starts_with(&mail.fresh));
            prop_assert_eq!(mail.fresh.trim().is_empty(), mail.text.trim().is_empty());
            let is_broken = mail.text.contains(|c: char| c.is_control() && c != '\n' && c != '\t');
            prop_assert!(!is_broken);
            let is_plain = |name: &str| !name.is_empty() && !name.contains(['/', '\\', '\u{202e}', '\n']);
            prop_assert!(mail.attachments.iter().all(|file| is_plain(&file.name)));
        }
    }
}
