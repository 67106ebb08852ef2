use chrono::DateTime;

use super::*;

fn formats(locale: Locale) -> Formats {
    Formats::of(locale, DateTime::UNIX_EPOCH)
}

fn iran(from: &str, to: &str) -> Wanted {
    Wanted { country: "ir".into(), from_year: from.into(), to_year: to.into(), ..Wanted::default() }
}

#[test]
fn a_jalali_year_brings_its_own_days() {
    let (list, added) = add_preset("", &iran("۱۴۰۵", ""), &formats(Locale::Fa)).expect("holidays");
    assert_eq!(added.days.len(), list.lines().count());
    assert!(list.starts_with("۱۴۰۵/۰۱/۰۱ جشن نوروز"), "{list}");
    assert!(list.lines().all(|line| line.starts_with("۱۴۰۵/")), "{list}");
    let (gregorian, _) = add_preset("", &iran("2026", ""), &formats(Locale::En)).expect("holidays");
    assert!(
        gregorian.lines().all(|line| line.starts_with("2026-"))
            && gregorian.lines().any(|line| line.starts_with("2026-03-21") && line.contains("Nowruz")),
        "{gregorian}"
    );
}

#[test]
fn what_stands_in_the_list_is_left_as_it_is() {
    let typed = "2026-03-21 Our feast\n2026-07-01 Founders’ day";
    let (list, added) = add_preset(typed, &iran("2026", ""), &formats(Locale::En)).expect("holidays");
    assert!(list.starts_with(typed), "{list}");
    assert_eq!((added.known, list.matches("2026-03-21").count()), (1, 1));
    let (again, nothing) = add_preset(&list, &iran("2026", ""), &formats(Locale::En)).expect("holidays");
    assert_eq!((again, nothing.days.len()), (list, 0));
}

#[test]
fn what_cannot_be_added_says_at_which_field() {
    let refused = |wanted: Wanted, list: &str| {
        let fields = add_preset(list, &wanted, &formats(Locale::En)).expect_err("refused");
        fields.into_iter().map(|field| field.field).collect::<Vec<_>>()
    };
    assert_eq!(refused(Wanted::default(), ""), ["country", "from_year"]);
    assert_eq!(refused(iran("1999", ""), ""), ["from_year"], "nothing is known of it");
    assert_eq!(refused(iran("2026", "2025"), ""), ["to_year"]);
    assert_eq!(refused(iran("1405", "2026"), ""), ["to_year"], "of two calendars");
    assert_eq!(refused(iran("2026", ""), "tomorrow"), ["holidays"]);
}

#[test]
fn a_file_brings_its_days_once_and_names_what_it_does_not_bring() {
    let event = |lines: &str| format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n");
    let may = event("DTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260503\nSUMMARY:May");
    let file = format!(
        "BEGIN:VCALENDAR\n{may}{may}{}{}END:VCALENDAR\n",
        event("DTSTART:20260501\nSUMMARY:Labour"),
        event("DTSTART:20260503T090000Z\nSUMMARY:Lunch")
    );
    let wanted = Wanted { from_year: "2026".into(), ..Wanted::default() };
    let (list, added) = add_feed("2026-05-02", &wanted, file.as_bytes(), &formats(Locale::En)).expect("holidays");
    assert_eq!(list, "2026-05-02\n2026-05-01 Labour; May");
    assert_eq!((added.known, added.twice, added.left_out), (1, 1, 1));
    assert_eq!(added.refused, [(Some("Lunch".to_owned()), Unfit::NotWholeDays)]);
    let none = add_feed("", &wanted, b"<html>", &formats(Locale::En)).expect_err("no calendar");
    assert_eq!(none[0].field, "file");
    let large = add_feed("", &wanted, &vec![b'x'; 1 << 20], &formats(Locale::En)).expect_err("too large");
    assert_eq!(large[0].say.key, "error-holidays-large");
}
