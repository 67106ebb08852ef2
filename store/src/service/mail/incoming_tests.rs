use golive_domain::text::Email;

use super::*;

fn own() -> [Email; 1] {
    [Email::parse("support@example.org").unwrap()]
}

fn taken(mail: &str) -> Incoming {
    let own = own();
    let intake = Intake { own: &own, host: "desk.example.org", marker: "##- above -##", limits: Limits::default() };
    read(mail.as_bytes(), &intake).unwrap()
}

fn refused(mail: &[u8], limits: Limits) -> Unreadable {
    read(mail, &Intake { own: &[], host: "", marker: "", limits }).unwrap_err()
}

fn token(text: &str) -> Token {
    Token::parse(text).unwrap()
}

const A: &str = "aaaaaaaaaaaaaaaa";
const B: &str = "bbbbbbbbbbbbbbbb";
const C: &str = "cccccccccccccccc";

#[test]
fn a_token_in_the_address_is_trusted_before_one_in_the_subject() {
    let mail = format!("From: j@example.org\nTo: support+{A}@example.org\nSubject: Re: x [#{C}]\nReferences: <a@x> <t.{B}.2@y> <b@x>\n\n");
    assert_eq!(taken(&mail).tokens, [token(A), token(B), token(C)]);
    for field in ["Cc", "Delivered-To", "X-Original-To", "Envelope-To"] {
        assert_eq!(
            taken(&format!("From: j@example.org\n{field}: Support <SUPPORT+{}@example.org>\n\n", A.to_uppercase())).tokens,
            [token(A)],
            "{field}"
        );
    }
    assert_eq!(taken(&format!("From: j@example.org\nIn-Reply-To: <t.{B}.2@y>\nReferences: <t.{A}.0@y>\n\n")).tokens, [token(B), token(A)]);
    assert!(taken("From: j@example.org\nTo: support+crm@example.org\nSubject: [#12] x\n\n").tokens.is_empty());
}

#[test]
fn ids_are_kept_in_order_and_not_too_many() {
    let many: String = (0..60).map(|n| format!("<{n}@x>\n ")).collect();
    let mail = taken(&format!("From: j@example.org\nMessage-ID: <m@x>\nIn-Reply-To: <59@x> <58@x>\nReferences: {many}\n\n"));
    assert_eq!((mail.message_id.unwrap().as_str(), mail.in_reply_to.unwrap().as_str()), ("m@x", "59@x"));
    let ids: Vec<&str> = mail.references.iter().map(MessageId::as_str).collect();
    assert_eq!((ids.len(), ids[0], ids[1], ids[49]), (50, "0@x", "11@x", "59@x"));
}

#[test]
fn the_date_is_the_instant_it_names() {
    let date = |date: &str| taken(&format!("From: j@example.org\nDate: {date}\n\n")).date.map(|date| date.to_rfc3339());
    assert_eq!(date("Thu, 14 Mar 2024 10:15:30 +0330").as_deref(), Some("2024-03-14T06:45:30+00:00"));
    assert_eq!(date("14 Mar 2024 10:15:30 GMT").as_deref(), Some("2024-03-14T10:15:30+00:00"));
    assert_eq!(date("yesterday"), None);
    assert_eq!(date("Thu, 99 Xyz 99999 99:99:99 +9999"), None);
}

#[test]
fn what_was_sent_on_is_all_new() {
    let body = "Please see below\n\nOn 14 March 2024 Jane wrote:\n> Printer";
    assert_eq!(taken(&format!("From: j@example.org\nSubject: Fwd: x\n\n{body}")).fresh, body);
    assert_eq!(taken(&format!("From: j@example.org\nSubject: Re: x\n\n{body}")).fresh, "Please see below");
}

#[test]
fn a_long_text_is_cut_and_says_so() {
    let limits = Limits { text: 10, ..Limits::default() };
    let mail = format!("From: j@example.org\n\n{}", "я".repeat(11));
    let mail = read(mail.as_bytes(), &Intake { own: &[], host: "", marker: "", limits }).unwrap();
    assert_eq!((mail.text.as_str(), mail.fresh.as_str(), mail.is_cut), ("яяяяяяяяя…", "яяяяяяяяя…", true));
    assert!(!taken("From: j@example.org\n\nshort").is_cut);
}

#[test]
fn what_is_no_mail_is_refused() {
    let limits = Limits::default();
    for bytes in [&b""[..], b"\n\n", b"\x00\x01\x02", b"{\"json\": true}", b"Name: value\n\nx", b"\xff\xd8\xff\xe0 JFIF"] {
        assert_eq!(refused(bytes, limits), Unreadable::NotMail, "{bytes:?}");
    }
    assert_eq!(refused(b"Subject: x\n\ny", limits), Unreadable::NoSender);
    assert_eq!(refused(b"From: jane\n\ny", limits), Unreadable::BadAddress { address: "jane".into() });
    assert_eq!(refused(b"From: j@example.org\n\n", Limits { bytes: 10, ..limits }), Unreadable::TooLarge { bytes: 21, max: 10 });
}

#[test]
fn a_mail_from_a_mailbox_file_is_read() {
    let mail = taken("\u{feff}\r\nFrom j@example.org Thu Mar 14 10:15:30 2024\r\nFrom: j@example.org\r\n\r\nHello\r\n");
    assert_eq!(mail.text, "Hello");
}

#[test]
fn the_first_of_two_fields_counts() {
    let mail = taken("From: a@example.org\nSubject: one\nFrom: b@example.org\nSubject: two\n\n");
    assert_eq!((mail.from.address.as_str(), mail.subject.unwrap().as_str()), ("a@example.org", "one"));
}
