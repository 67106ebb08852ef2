//! Mails as programs write them, made up for this purpose.

use golive_domain::text::Email;

use super::*;

macro_rules! fixture {
    ($name:literal) => {
        taken(include_bytes!(concat!("fixtures/", $name, ".eml")))
    };
}

const TOKEN: &str = "k7m2p9x4q8r3t6w1";

fn taken(mail: &[u8]) -> Incoming {
    let own = [Email::parse("support@example.org").unwrap()];
    let marker = "##- Please write your answer above this line -##";
    read(mail, &Intake { own: &own, host: "desk.example.org", marker, limits: Limits::default() }).unwrap()
}

fn title(mail: &Incoming) -> &str {
    mail.subject.as_ref().map_or("", |title| title.as_str())
}

fn name(mail: &Incoming) -> &str {
    mail.from.name.as_deref().unwrap_or_default()
}

#[test]
fn an_answer_from_gmail_finds_its_ticket() {
    let mail = fixture!("gmail_reply");
    assert_eq!((mail.from.address.as_str(), name(&mail), title(&mail)), ("jane.roe@example.net", "Jane Roe", "Invoices are not sent"));
    assert_eq!(mail.tokens, [Token::parse(TOKEN).unwrap()]);
    assert_eq!(mail.fresh, "Hi,\n\nit works again – thank you!");
    assert!(mail.text.ends_with("> Please try once more.\n>"), "{}", mail.text);
    assert_eq!(mail.delivered_to, [Email::parse("support@example.org").unwrap()]);
    assert_eq!(mail.to[0].name.as_deref(), Some("Support"));
    assert_eq!((mail.in_reply_to.clone(), mail.references.len()), (mail.references.last().cloned(), 2));
    assert_eq!(mail.date.unwrap().to_rfc3339(), "2024-03-14T09:15:20+00:00");
    assert_eq!((mail.automatic, mail.attachments.len()), (None, 0));
}

#[test]
fn an_answer_in_html_alone_keeps_lists_and_links() {
    let mail = fixture!("gmail_reply_html");
    let list = "It works for Sales, not for:\n\n- Marketing\n- Service\n\nSee the list <https://crm.example.org/invoices?id=1&tab=2>.";
    assert_eq!(mail.fresh, list);
    assert!(mail.text.ends_with("> Does it work now?"), "{}", mail.text);
}

#[test]
fn an_answer_from_outlook_ends_where_the_fields_begin() {
    let mail = fixture!("outlook_reply_de");
    assert_eq!((name(&mail), title(&mail)), ("Muster, Max", "Drucker im Büro"));
    assert_eq!(mail.fresh, "Guten Tag,\n\nder Drucker für die Geschäftsführung geht wieder.");
    assert_eq!(mail.tokens.len(), 1);
    let mail = fixture!("outlook_reply_ru");
    assert_eq!((name(&mail), title(&mail)), ("Пётр Примеров", "Отчёт за март"));
    assert_eq!(mail.fresh, "Добрый день!\n\nОтчёт за март так и не пришёл.\n\nС уважением,\nПётр Примеров");
}

#[test]
fn answers_in_other_charsets_are_read() {
    let mail = fixture!("thunderbird_reply_uk");
    assert_eq!((name(&mail), title(&mail)), ("Олена Прикладна", "CRM не відкривається"));
    assert_eq!(mail.fresh, "Вітаю!\n\nҐанок CRM досі не відкривається, їй-богу.");
    let mail = fixture!("thunderbird_reply_pl");
    assert_eq!((name(&mail), title(&mail)), ("Jan Przykładowy", "Zażółć gęślą"));
    assert_eq!(mail.fresh, "Dzień dobry,\n\nzażółć gęślą jaźń - nadal nie działa.\n\nPozdrawiam\nJan Przykładowy");
    let mail = fixture!("gmail_reply_fa");
    assert_eq!((name(&mail), title(&mail)), ("مریم نمونه", "گزارش فروش باز نمی\u{200c}شود"));
    assert_eq!(mail.fresh, "سلام\n\nگزارش فروش هنوز باز نمی\u{200c}شود.\n\nبا احترام\nمریم نمونه");
}

#[test]
fn files_are_named_as_they_read() {
    let mail = fixture!("windows_1256");
    assert_eq!((name(&mail), title(&mail)), ("مريم", "گزارش"));
    assert_eq!(mail.text, "سلام\n\nفايل پيوست را ببينيد: گزارش چاپ ژاله");
    let files: Vec<(&str, &str)> = mail.attachments.iter().map(|file| (file.name.as_str(), file.media_type.as_str())).collect();
    assert_eq!(files, [("گزارش فروش.pdf", "application/pdf"), ("عکسgnp.exe", "application/octet-stream")]);
    assert_eq!(mail.attachments[0].bytes, b"%PDF-1.4 made up");
}

#[test]
fn quotes_in_html_are_history() {
    let mail = fixture!("apple_reply");
    assert_eq!(mail.fresh, "I am in again, merci 🙂");
    assert!(mail.text.ends_with("> Please sign in again."), "{}", mail.text);
    assert_eq!(fixture!("yahoo_reply").fresh, "Still the same.");
}

#[test]
fn an_answer_within_the_quotes_stays_whole() {
    for mail in [fixture!("interleaved"), fixture!("interleaved_html")] {
        assert_eq!(mail.fresh, mail.text);
        assert!(mail.fresh.contains("> Since when?") && mail.fresh.ends_with("Monday."), "{}", mail.fresh);
    }
}

#[test]
fn what_came_back_is_no_ticket() {
    let mail = fixture!("bounce");
    assert_eq!((mail.automatic, mail.text.as_str()), (Some(Automatic::Report), "The address is unknown."));
    assert_eq!(mail.tokens, [Token::parse(TOKEN).unwrap()]);
    let names: Vec<&str> = mail.attachments.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["file.txt", "Invoices.eml"]);
    assert_eq!(fixture!("vacation").automatic, Some(Automatic::AutoSubmitted));
}

#[test]
fn a_mailing_list_is_said_to_be_one() {
    let mail = fixture!("mailing_list");
    assert_eq!((mail.automatic, title(&mail)), (Some(Automatic::List), "[team] Printer"));
    assert!(!mail.automatic.unwrap().is_by_machine());
}

#[test]
fn a_mail_that_was_sent_on_keeps_its_pictures_and_mails() {
    let mail = fixture!("pictures");
    assert!(mail.is_sent_on && mail.fresh == mail.text);
    assert!(
        mail.text.starts_with("It looks like this:\n\n[A red screen]\n\n") && mail.text.ends_with("All screens are red."),
        "{}",
        mail.text
    );
    let files: Vec<(&str, bool)> = mail.attachments.iter().map(|file| (file.name.as_str(), file.is_inline)).collect();
    assert_eq!(files, [("image001.png", true), ("Screens all.eml", false), ("log.txt", false)]);
    assert_eq!(mail.attachments[0].content_id.as_deref(), Some("screen@example.net"));
}

#[test]
fn broken_letters_leave_the_others_readable() {
    let mail = fixture!("broken_utf8");
    assert_eq!(title(&mail), "Café \u{fffd}");
    assert_eq!(mail.text, "سلام \u{fffd} café \u{fffd}.");
}
