use super::*;

#[test]
fn fields_end_at_the_empty_line() {
    let (fields, body) = Fields::split(b"From x\nSubject: a\n b\nTo : c\nbroken off\nX: y\r\n\r\nbody");
    assert_eq!((fields.text("subject").as_deref(), fields.raw("to").as_deref()), (Some("a b"), Some("c")));
    assert_eq!((fields.raw("x").as_deref(), body), (Some("y"), &b"body"[..]));
}

#[test]
fn what_begins_with_no_field_is_body() {
    for bytes in [&b"\nhello"[..], b"hello\n\nworld", b" a: b\n\nc"] {
        let (fields, body) = Fields::split(bytes);
        assert!(fields.0.is_empty(), "{bytes:?}");
        assert!(bytes.ends_with(body) && body.len() + 1 >= bytes.len());
    }
}

#[test]
fn a_subject_in_bare_letters_of_another_charset_is_read() {
    let mut mail = b"Subject: ".to_vec();
    mail.extend_from_slice(&encoding_rs::WINDOWS_1251.encode("Не открывается карточка клиента").0);
    assert_eq!(Fields::split(&mail).0.text("subject").unwrap(), "Не открывается карточка клиента");
}

#[test]
fn file_names_come_in_every_spelling() {
    let name = |field: &str| {
        let head = format!("Content-Disposition: {field}\n\n");
        Fields::split(head.as_bytes()).0.content("content-disposition").unwrap().parameter("filename").unwrap().to_owned()
    };
    assert_eq!(name("attachment; filename=\"a b.pdf\""), "a b.pdf");
    assert_eq!(name("attachment;\n filename*=UTF-8''%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.pdf"), "گزارش.pdf");
    assert_eq!(name("attachment; filename*=windows-1251''%CE%F2%F7%B8%F2.doc"), "Отчёт.doc");
    assert_eq!(name("attachment; filename*0*=UTF-8''%D0%97%D0%B2; filename*1*=%D1%96%D1%82; filename*2=.pdf"), "Звіт.pdf");
    assert_eq!(name("attachment; filename=\"=?UTF-8?B?2q/Ystin2LHYtC5wZGY=?=\""), "گزارش.pdf");
    assert_eq!(name("attachment; filename=Отчёт.pdf"), "Отчёт.pdf");
}
