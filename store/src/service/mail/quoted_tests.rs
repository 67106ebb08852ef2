use proptest::prelude::*;

use super::*;

const MARKER: &str = "##- Please write your answer above this line -##";

fn new(text: &str) -> &str {
    fresh(text, MARKER)
}

#[test]
fn the_line_above_a_quote_goes_with_it_in_every_language() {
    for line in [
        "On Thu, Mar 14, 2024 at 10:15 AM Jane Doe <jane@example.org> wrote:",
        "On Thu, Mar 14, 2024 at 10:15 AM Jane Doe\n<jane@example.org> wrote:",
        "On Thursday, 14 March 2024, 10:15, Jane\nDoe <jane@example.org>\nwrote:",
        "Jane Doe <jane@example.org> wrote:",
        "Am 14.03.2024 um 10:15 schrieb Max Muster:",
        "Am Do., 14. März 2024 um 10:15 Uhr schrieb Max Muster\n<max@example.org>:",
        "W dniu 14.03.2024 o 10:15, Jan Kowalski pisze:",
        "czw., 14 mar 2024 o 10:15 Jan Kowalski <jan@example.org> napisał(a):",
        "чт, 14 мар. 2024 г. в 10:15, Иван Петров <ivan@example.org>:",
        "14.03.2024 10:15, Иван Петров пишет:",
        "Четверг, 14 марта 2024, 10:15 +03:00 от Иван Петров <ivan@example.org>:",
        "чт, 14 бер. 2024 р. о 10:15 Олена Коваль <olena@example.org> пише:",
        "14 березня 2024 р. Олена Коваль написала:",
        "در پنجشنبه ۱۴ مارس ۲۰۲۴ ساعت ۱۰:۱۵ مریم رضایی <maryam@example.org> نوشت:",
        "\u{202b}در تاریخ پنجشنبه ۲۴ اسفند ۱۴۰۲ ساعت ۱۰:۱۵، مریم رضایی نوشته\u{200c}است:\u{202c}",
        "14 Mart 2024 Per, 10:15 tarihinde Jane <jane@example.org>:",
    ] {
        for quote in ["\n> How are you?\n>\n> Jane", "\n\n> How are you?", "\n\nHow are you?\n\nJane", ""] {
            assert_eq!(new(&format!("Thank you\n\n{line}{quote}")), "Thank you", "{line}{quote}");
        }
        assert_eq!(new(&format!("Thank you\n{line}\n> How?")), "Thank you", "{line}");
    }
}

#[test]
fn rows_of_dashes_begin_the_history() {
    for line in [
        "-----Original Message-----",
        "-------- Original message --------",
        "-----Ursprüngliche Nachricht-----",
        "-----Исходное сообщение-----",
        "-----Вихідне повідомлення-----",
        "-----Wiadomość oryginalna-----",
        "-----پیام اصلی-----",
        "________________________________\nFrom: Jane <jane@example.org>\nSent: Thursday, 14 March 2024 10:15\nTo: Support\nSubject: Printer",
        "From: Jane\nDate: Thursday, 14 March 2024 10:15\nTo: a; b; c; d;\n e; f\nCc: g\nSubject: Printer",
        "*From:* Jane\n*Sent:* Thursday\n*To:* Support\n*Subject:* Printer",
        "Von: Max Muster\nGesendet: Donnerstag, 14. März 2024 10:15\nAn: Support\nBetreff: Drucker",
        "Od: Jan\nWysłano: czwartek, 14 marca 2024 10:15\nDo: Support\nTemat: Drukarka",
        "От: Иван\nОтправлено: 14 марта 2024 г. 10:15\nКому: Support\nТема: Принтер",
        "Від: Олена\nНадіслано: 14 березня 2024 р. 10:15\nКому: Support\nТема: Принтер",
        "از: مریم\nتاریخ: ۲۴ اسفند ۱۴۰۲\nبه: پشتیبانی\nموضوع: چاپگر",
        "##- Please write your answer above this line -##",
        "On 14 March 2024 Support wrote:\n\n##- Please write your answer\nabove this line -##",
    ] {
        assert_eq!(new(&format!("Thank you\n\n{line}\n\nHow are you?\n> older")), "Thank you", "{line}");
    }
}

#[test]
fn quoted_lines_at_the_end_go() {
    assert_eq!(new("Thank you\n\n> How are you?\n> Jane\n"), "Thank you");
    assert_eq!(new("Thank you\n\nLe jeu. 14 mars 2024 à 10:15, Jane a écrit :\n> Ça va ?"), "Thank you");
    assert_eq!(new("Thank you\n\n> ##- Please write your answer above this line -##\n> How?"), "Thank you");
}

#[test]
fn an_answer_line_by_line_stays_whole() {
    for text in [
        "On 14 March 2024 Jane wrote:\n> One?\nYes.\n> Two?\nNo.",
        "Hello\n\nOn 14 March 2024 Jane wrote:\n> One?\n\nYes.\n\n> Two?\n> Three?",
        "> One?\nYes.",
        "See below.\n\n> ##- Please write your answer above this line -##\n> One?\nYes.",
    ] {
        assert_eq!(new(text), text);
    }
}

#[test]
fn signatures_go() {
    assert_eq!(new("Thank you\n-- \nJane\nExample Ltd"), "Thank you");
    assert_eq!(new("Thank you\n\n--\nJane\n\nOn 14 March 2024 Jane wrote:\n> How?"), "Thank you");
    assert_eq!(new("> How?\n\nThank you\n-- \nJane"), "> How?\n\nThank you");
    assert_eq!(new("Thank you\n\nOn 14 March 2024 Jane wrote:\n> How?\n\n-- \nJane"), "Thank you");
    for line in [
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Надіслано з iPhone",
        "Отправлено с iPhone",
        "Wysłane z iPhone'a",
        "ارسال شده از iPhone من",
    ] {
        assert_eq!(new(&format!("Thank you\n\n{line}\n\nOn 14 March 2024 Jane wrote:\n> How?")), "Thank you", "{line}");
    }
    let long = format!("a\n--\n{}", "line\n".repeat(20));
    assert_eq!(new(&long), long.trim_end());
}

#[test]
fn nothing_is_cut_to_nothing() {
    for text in [
        "> How are you?",
        "On 14 March 2024 Jane wrote:\n> How are you?",
        "-----Original Message-----\nFrom: Jane\nHow are you?",
        "-- \nJane",
        "Sent from my iPhone",
        "##- Please write your answer above this line -##\nHow?",
        "",
    ] {
        assert_eq!(new(text), text);
    }
}

#[test]
fn what_only_resembles_history_stays() {
    for text in [
        "Please book:\nFrom: Kyiv\nDate: 14 May\nTo: Lviv\n\nThank you",
        "The customer wrote:\nI cannot sign in.",
        "Steps:\n\n1. Open\n2. It says 10:15:\n\nThank you",
        "Compare:\n-----\na\n-----\nb",
        "The original message was lost",
    ] {
        assert_eq!(new(text), text);
    }
}

proptest! {
    #[test]
    fn what_is_new_is_the_beginning_of_the_text(lines in prop::collection::vec(prop::sample::select(vec![
        "", "Hello", "> quoted", ">", "> > deeper", "-- ", "--", "On 14 March 2024 Jane wrote:", "<jane@example.org> wrote:",
        "-----Original Message-----", "From: Jane", "Sent: today", "Subject: x", "____________", MARKER, "Sent from my iPhone", "🙂 سلام:",
    ]), 0..20)) {
        let text = lines.join("\n");
        let left = new(&text);
        prop_assert!(text.starts_with(left));
        prop_assert_eq!(left.trim().is_empty(), text.trim().is_empty());
    }
}
