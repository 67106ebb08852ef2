use super::*;

const LIMITS: Limits = Limits { bytes: 1000, parts: 10, depth: 3, files: 5, file_bytes: 1000, text: 1000 };

fn read_with(mail: &str, limits: &Limits) -> Result<Held, Unreadable> {
    let (fields, body) = Fields::split(mail.as_bytes());
    read(&fields, body, limits)
}

fn held(mail: &str) -> Held {
    read_with(mail, &LIMITS).unwrap()
}

fn names(held: &Held) -> Vec<&str> {
    held.files.kept.iter().map(|file| file.name.as_str()).collect()
}

fn multipart(kind: &str, parts: &[&str]) -> String {
    let parts: String = parts.iter().map(|part| format!("--{kind}\n{part}\n")).collect();
    format!("Content-Type: multipart/{kind}; boundary={kind}\n\npreamble\n{parts}--{kind}--\nepilogue\n")
}

const PLAIN: &str = "Content-Type: text/plain\n\nplain";
const HTML: &str = "Content-Type: text/html\n\n<p>html</p>";

#[test]
fn the_plain_text_is_taken_unless_it_says_nothing() {
    assert_eq!(held(&multipart("alternative", &[PLAIN, HTML])).text, "plain");
    assert_eq!(held(&multipart("alternative", &[HTML, PLAIN])).text, "plain");
    assert_eq!(held(&multipart("alternative", &["Content-Type: text/plain\n\n \n", HTML])).text, "html");
    assert_eq!(held(HTML).text, "html");
    assert_eq!(held("X: y\n\nbare").text, "bare");
}

#[test]
fn what_says_the_same_in_another_form_is_no_file() {
    let (rich, date) = ("Content-Type: text/x-amp-html\n\n<p>html</p>", "Content-Type: text/calendar\n\nBEGIN:VCALENDAR");
    let read = held(&multipart("alternative", &[PLAIN, rich, HTML, date]));
    assert_eq!((read.text.as_str(), names(&read)), ("plain", vec!["file.ics"]));
}

#[test]
fn texts_between_files_are_one_text() {
    let picture = "Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\nAAAA";
    let read = held(&multipart("mixed", &[PLAIN, picture, HTML]));
    assert_eq!((read.text.as_str(), names(&read)), ("plain\n\nhtml", vec!["a.png"]));
}

#[test]
fn pictures_in_the_text_are_files() {
    let picture = "Content-Type: image/png\nContent-ID: <p1@x>\n\nbytes";
    let read = held(&multipart("alternative", &[PLAIN, &multipart("related", &[HTML, picture])]));
    let file = &read.files.kept[0];
    assert_eq!(
        (read.text.as_str(), file.name.as_str(), file.content_id.as_deref(), file.is_inline),
        ("plain", "file.png", Some("p1@x"), true)
    );
}

#[test]
fn a_text_that_is_attached_is_a_file() {
    let attached = "Content-Type: text/plain\nContent-Disposition: attachment; filename=log.txt\n\nlog";
    let named = "Content-Type: text/html; name=page.html\n\n<p>page</p>";
    let read = held(&multipart("mixed", &[PLAIN, attached, named]));
    assert_eq!((read.text.as_str(), names(&read)), ("plain", vec!["log.txt", "page.html"]));
}

#[test]
fn a_mail_that_is_attached_stays_closed() {
    let inner = format!("Content-Type: message/rfc822\n\nSubject: Printer/fire\n{}", multipart("inner", &[PLAIN]));
    let read = held(&multipart("mixed", &[PLAIN, &inner]));
    assert_eq!((read.text.as_str(), names(&read)), ("plain", vec!["Printer fire.eml"]));
    assert_eq!(names(&held(&multipart("digest", &["\nSubject: one\n\na", "\nSubject: two\n\nb"]))), ["one.eml", "two.eml"]);
}

#[test]
fn a_report_tells_its_text_and_keeps_the_rest_as_files() {
    let status = "Content-Type: message/delivery-status\n\nAction: failed";
    let read = held(&multipart("report", &[PLAIN, status, PLAIN]));
    assert_eq!((read.text.as_str(), names(&read)), ("plain", vec!["file.txt", "file.txt"]));
}

#[test]
fn a_seal_is_no_file() {
    assert!(held(&multipart("signed", &[PLAIN, "Content-Type: application/pgp-signature; name=s.asc\n\nx"])).files.kept.is_empty());
}

#[test]
fn broken_boundaries_lose_no_text() {
    assert_eq!(held("Content-Type: multipart/mixed; boundary=x\n\nall of it").text, "all of it");
    assert_eq!(held("Content-Type: multipart/mixed\n\n--x\nall of it").text, "--x\nall of it");
    assert_eq!(held("Content-Type: multipart/mixed; boundary=x\n\n--x\n\nnever ends\n--xy\nthis").text, "never ends\n--xy\nthis");
    assert_eq!(held("Content-Type: multipart/mixed; boundary=\"a ?=b\"\n\n--a ?=b  \r\n\r\none\r\n--a ?=b--\r\ntwo").text, "one");
}

#[test]
fn a_charset_and_an_encoding_are_undone() {
    assert_eq!(
        held("Content-Type: text/plain; charset=koi8-u\nContent-Transfer-Encoding: quoted-printable\n\n=F0=D2=C9=D7=A6=D4").text,
        "Привіт"
    );
    assert_eq!(held("Content-Type: TEXT/PLAIN; charset=\"utf-8\"\nContent-Transfer-Encoding: BASE64\n\n2LPZhNin2YU=").text, "سلام");
}

#[test]
fn more_than_the_limits_is_refused_or_named() {
    let parts: Vec<&str> = std::iter::repeat_n(PLAIN, 11).collect();
    assert_eq!(read_with(&multipart("mixed", &parts), &LIMITS).unwrap_err(), Unreadable::TooManyParts { max: 10 });
    let mut deep = PLAIN.to_owned();
    for kind in ["a", "b", "c", "d"] {
        deep = multipart(kind, &[&deep]);
    }
    assert_eq!(read_with(&deep, &LIMITS).unwrap_err(), Unreadable::TooDeep { max: 3 });
    let files: Vec<&str> = std::iter::repeat_n("Content-Type: image/png\n\nx", 6).collect();
    let read = held(&multipart("mixed", &files));
    assert_eq!((read.files.kept.len(), read.files.left_out.len()), (5, 1));
}

#[test]
fn what_a_sender_calls_a_file_is_a_type_or_nothing() {
    assert_eq!(held("Content-Type: image/pn<g\n\nx").files.kept[0].media_type, "application/octet-stream");
    assert_eq!(held("Content-Type: Image/PNG\n\nx").files.kept[0].media_type, "image/png");
}
