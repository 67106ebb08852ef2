use golive_domain::import::plain_word;

use super::*;

fn read_file(bytes: &[u8]) -> Book {
    table_of_defects(bytes).unwrap().checked()
}

const JIRA: &[u8] = include_bytes!("fixtures/defects-jira.csv");
const REDMINE: &[u8] = include_bytes!("fixtures/defects-redmine.csv");
const BUGZILLA: &[u8] = include_bytes!("fixtures/defects-bugzilla.csv");

#[test]
fn no_name_means_two_fields() {
    let all: Vec<_> = NAMES.iter().flat_map(|(of, names)| names.iter().map(move |name| (plain_word(name), *of))).collect();
    for (name, of) in &all {
        assert!(all.iter().all(|(other, its)| other != name || its == of), "{name}");
    }
}

#[test]
fn jiras_table_is_read() {
    let book = read_file(JIRA);
    let keys: Vec<&str> = book.defects.iter().map(|defect| defect.key.as_str()).collect();
    assert_eq!((keys, book.others, book.refused.len()), (vec!["CRM-101", "CRM-102", "CRM-103", "CRM-105"], 1, 0));
    let first = &book.defects[0];
    assert_eq!((first.status.as_str(), first.resolution.as_str(), first.severity.as_str()), ("Closed", "Fixed", "Blocker"));
    assert_eq!((first.version.as_str(), first.fixed_in.as_str(), first.component.as_str()), ("1.0", "1.1", "Deals"));
    for said in
        ["## Steps", "1. Open **Deals**", "```\nselect * from deal;\n```", "| Expected | Seen |", "[the log](https://example.org/log)"]
    {
        assert!(first.body.contains(said), "{said}: {}", first.body);
    }
    assert_eq!(first.created, moment("2024-03-05 14:22", Order::MonthFirst));
    assert_eq!(book.defects[1].resolution, "", "unresolved is no resolution");
}

#[test]
fn redmines_table_is_read() {
    let book = read_file(REDMINE);
    assert_eq!((book.defects.len(), book.others), (3, 1));
    let first = &book.defects[0];
    assert_eq!((first.key.as_str(), first.title.as_str(), first.priority.as_str()), ("311", "Saving a quote, twice", "Immediate"));
    assert_eq!(first.body, "Press **Save** twice.\n\n- two quotes");
    assert_eq!(book.defects[1].created, moment("2024-03-05 09:10", Order::MonthFirst), "the month comes first");
}

#[test]
fn bugzillas_table_is_read() {
    let book = read_file(BUGZILLA);
    let [first, second, third] = book.defects.as_slice() else { panic!("three defects: {book:?}") };
    assert_eq!((first.key.as_str(), first.status.as_str(), first.resolution.as_str()), ("9001", "RESOLVED", "WORKSFORME"));
    assert_eq!((second.version.as_str(), second.resolution.as_str()), ("", ""));
    assert_eq!(
        (third.severity.as_str(), third.fixed_in.as_str(), third.reporter.as_slice()),
        ("enhancement", "1.1", ["leila@example.org".to_owned()].as_slice())
    );
}

#[test]
fn persian_and_russian_headers_are_known() {
    let persian = "شناسه,عنوان,وضعیت,شدت,اولویت,گزارش‌دهنده,تاریخ ثبت,شرح\n۱۲,فهرست خالی است,بسته شده,بحرانی,فوری,لیلا,۱۴۰۲/۱۲/۱۵,متن\n";
    let book = read_file(persian.as_bytes());
    let defect = &book.defects[0];
    assert_eq!((defect.key.as_str(), defect.status.as_str(), defect.severity.as_str()), ("12", "بسته شده", "بحرانی"));
    assert_eq!(defect.created, moment("2024-03-05", Order::MonthFirst));
    let russian = "Номер;Тема;Статус;Приоритет;Автор;Создано\n7;Список пуст;Закрыта;Высокий;Лейла;05.03.2024 14:22\n";
    let book = read_file(russian.as_bytes());
    assert_eq!((book.defects[0].title.as_str(), book.defects[0].priority.as_str()), ("Список пуст", "Высокий"));
}

#[test]
fn what_is_wrong_names_its_line() {
    let file = "key,title,created\nA-1,One,2024-03-05\nA-1,Again,\nA-2,Bad day,32/13/2024\n,No key,\nA-3,,\n";
    let book = read_file(file.as_bytes());
    let refused: Vec<(u32, &str)> = book.refused.iter().map(|refusal| (refusal.line, refusal.say.key.as_str())).collect();
    assert_eq!(
        refused,
        [(3, "error-file-key-twice"), (4, "error-file-date"), (5, "error-file-defect-key"), (6, "error-file-defect-title")]
    );
    for (file, key) in [("title\nOne\n", "error-file-defect-key-column"), ("key\nA-1\n", "error-file-defect-title-column")] {
        let refused: golive_domain::Error = table_of_defects(file.as_bytes()).unwrap_err().into();
        assert!(format!("{refused:?}").contains(key), "{refused:?}");
    }
}
