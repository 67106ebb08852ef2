//! Defects as the tables of Jira, Redmine, Bugzilla and their kin have them.

use golive_domain::{
    Say,
    import::{Order, is_no_defect, moment},
};

use super::{
    super::{
        read,
        read::refused,
        table::{Row, Table},
    },
    book::{Book, DefectIn},
    columns::{Columns, Names},
    html::markdown,
    wiki::{is_wiki, wiki},
};
use crate::Result;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Key,
    Title,
    Text,
    Steps,
    Kind,
    Status,
    Resolution,
    Severity,
    Priority,
    Frequency,
    Component,
    Department,
    Environment,
    Version,
    FixedIn,
    Reporter,
    Assignee,
    Created,
    Resolved,
    Requirement,
    Original,
}

/// The surest name first: Jira's, Redmine's and Bugzilla's, plain words, then Persian and Russian.
const NAMES: &[Names<Of>] = &[
    (Of::Key, &["issue key", "bug id", "defect id", "external id", "key", "ticket id", "#", "number", "id"]),
    (Of::Key, &["issue id"]),
    (Of::Key, &["کلید", "شناسه", "شناسه نقص", "کد", "شماره"]),
    (Of::Key, &["ключ", "код", "номер"]),
    (Of::Title, &["summary", "subject", "title", "short desc", "short description", "defect title", "name"]),
    (Of::Title, &["عنوان", "موضوع", "خلاصه"]),
    (Of::Title, &["тема", "заголовок", "название"]),
    (Of::Text, &["description", "details", "body", "long desc", "text", "شرح", "توضیحات", "توضیح", "متن", "описание"]),
    (
        Of::Steps,
        &["steps to reproduce", "reproduction steps", "repro steps", "گام‌های بازتولید", "مراحل تکرار", "шаги воспроизведения", "шаги"],
    ),
    (Of::Kind, &["issue type", "tracker", "type", "kind", "work item type", "نوع", "трекер", "тип", "тип задачи"]),
    (Of::Status, &["status", "bug status", "state", "وضعیت", "статус", "состояние"]),
    (Of::Resolution, &["resolution", "نتیجه", "نحوه حل", "резолюция", "решение"]),
    (Of::Severity, &["severity", "bug severity", "شدت", "серьёзность", "серьезность", "критичность"]),
    (Of::Priority, &["priority", "اولویت", "приоритет"]),
    (Of::Frequency, &["reproducibility", "frequency", "how often", "تکرار", "تکرارپذیری", "воспроизводимость", "частота"]),
    (Of::Component, &["component", "component/s", "components", "category", "module"]),
    (Of::Component, &["ماژول", "مؤلفه", "بخش سامانه"]),
    (Of::Component, &["компонент", "компоненты", "категория"]),
    (Of::Department, &["department", "unit", "واحد", "بخش", "دپارتمان", "отдел", "подразделение"]),
    (Of::Environment, &["environment", "platform", "rep platform", "hardware", "op sys", "os", "محیط", "سکو", "окружение", "среда"]),
    (Of::Version, &["affects version/s", "affects version", "affects versions", "affected version", "found in"]),
    (Of::Version, &["found in version", "found in build", "version", "build"]),
    (Of::Version, &["نسخه", "نسخه مشاهده"]),
    (Of::Version, &["версия", "найдено в версии"]),
    (Of::FixedIn, &["fix version/s", "fix version", "fix versions", "fixed in", "fixed in version"]),
    (Of::FixedIn, &["fixed in build", "target version", "target milestone"]),
    (Of::FixedIn, &["نسخه رفع"]),
    (Of::FixedIn, &["исправлено в версии", "версия исправления"]),
    (Of::Reporter, &["reporter email", "reporter", "author", "creator", "reported by", "opened by"]),
    (Of::Reporter, &["گزارش دهنده", "گزارش‌دهنده", "یابنده"]),
    (Of::Reporter, &["автор", "создатель"]),
    (Of::Assignee, &["assignee email", "assignee", "assigned to", "assignee real name", "owner"]),
    (Of::Assignee, &["مسئول", "مسئول رفع"]),
    (Of::Assignee, &["назначена", "исполнитель", "ответственный"]),
    (Of::Created, &["created", "created on", "opened", "opendate", "creation ts", "creation time", "reported on"]),
    (Of::Created, &["date submitted"]),
    (Of::Created, &["تاریخ ثبت", "تاریخ ایجاد", "ایجاد"]),
    (Of::Created, &["создано", "создана", "дата создания"]),
    (Of::Resolved, &["resolved", "closed", "closed on", "resolution date", "date closed", "cf last resolved"]),
    (Of::Resolved, &["تاریخ بستن", "تاریخ رفع"]),
    (Of::Resolved, &["закрыта", "закрыто", "дата закрытия", "решено"]),
    (Of::Requirement, &["requirement", "requirement code", "requirement id", "نیازمندی", "کد نیازمندی", "требование"]),
    (
        Of::Original,
        &["duplicate of", "dupe of", "is duplicate of", "outward issue link (duplicate)", "تکراری از", "дубликат", "дубликат задачи"],
    ),
];

/// Reads a table of defects. Each has a key, by which the next file finds it again, and a title; lines that say they are
/// something else than defects are passed over and counted.
pub fn table_of_defects(bytes: &[u8]) -> Result<Book> {
    let table = read(bytes)?.table;
    let columns = Columns::find(&table.header, NAMES);
    if !columns.has(Of::Key) {
        return Err(refused(Say::new("error-file-defect-key-column")));
    }
    if !columns.has(Of::Title) {
        return Err(refused(Say::new("error-file-defect-title-column")));
    }
    let orders = Orders::of(&columns, &table);
    let mut book = Book::default();
    for row in &table.rows {
        if is_no_defect(columns.get(row, Of::Kind)) {
            book.others += 1;
            continue;
        }
        match defect(&columns, orders, row) {
            Ok(defect) => book.add_defect(defect),
            Err(say) => book.refuse(row.line, say),
        }
    }
    Ok(book)
}

/// Which number is the day, by column.
#[derive(Clone, Copy, Debug)]
struct Orders {
    created: Order,
    resolved: Order,
}

impl Orders {
    fn of(columns: &Columns<Of>, table: &Table) -> Self {
        let order = |of| Order::of(table.rows.iter().map(|row| columns.get(row, of)));
        let (created, resolved) = (order(Of::Created), order(Of::Resolved));
        // One file has one way: what one column settles holds for the other.
        let day_first = created == Order::DayFirst || resolved == Order::DayFirst;
        if day_first { Self { created: Order::DayFirst, resolved: Order::DayFirst } } else { Self { created, resolved } }
    }
}

fn defect(columns: &Columns<Of>, orders: Orders, row: &Row) -> Result<DefectIn, Say> {
    let get = |of| columns.get(row, of);
    let text = |of| get(of).to_owned();
    let when = |of, order| match get(of) {
        "" => Ok(None),
        cell => moment(cell, order).map(Some).ok_or_else(|| Say::new("error-file-date").with("value", short(cell))),
    };
    let stories: Vec<String> = [Of::Text, Of::Steps].into_iter().flat_map(|of| columns.all(row, of)).map(story).collect();
    Ok(DefectIn {
        line: row.line,
        key: text(Of::Key),
        title: text(Of::Title),
        body: stories.join("\n\n"),
        status: text(Of::Status),
        resolution: said(get(Of::Resolution)),
        severity: text(Of::Severity),
        priority: text(Of::Priority),
        frequency: text(Of::Frequency),
        component: columns.all(row, Of::Component).collect::<Vec<_>>().join(", "),
        department: text(Of::Department),
        environment: columns.all(row, Of::Environment).collect::<Vec<_>>().join(", "),
        version: said(get(Of::Version)),
        fixed_in: said(get(Of::FixedIn)),
        reporter: columns.all(row, Of::Reporter).map(str::to_owned).collect(),
        assignee: columns.all(row, Of::Assignee).map(str::to_owned).collect(),
        created: when(Of::Created, orders.created)?,
        resolved: when(Of::Resolved, orders.resolved)?,
        requirement: text(Of::Requirement),
        duplicate_of: text(Of::Original),
        speaks_of_body: columns.has(Of::Text) || columns.has(Of::Steps),
    })
}

/// HTML, wiki markup or plain words as Markdown.
pub(super) fn story(text: &str) -> String {
    if is_wiki(text) { wiki(text) } else { markdown(text) }
}

/// Words that tools write where nobody chose one say nothing.
fn said(cell: &str) -> String {
    let says_nothing = ["-", "--", "---", "unspecified", "unresolved", "none", "undefined", "n/a"];
    if says_nothing.contains(&cell.to_lowercase().as_str()) { String::new() } else { cell.to_owned() }
}

fn short(cell: &str) -> String {
    cell.chars().take(40).collect()
}

#[cfg(test)]
#[path = "defects_tests.rs"]
mod tests;
