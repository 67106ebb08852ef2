//! Tickets as the tables of Zendesk, Jira Service Management, Redmine and their kin have them.

use golive_domain::{
    Error, Say,
    error::Refusals,
    import::{Order, TicketColumn, moment},
    text::{Title, long_text},
    words::Word as _,
};

use super::{
    super::table::{Row, Table},
    book::{Refusal, TicketIn},
    columns::{Columns, Names},
    defects::story,
    table::{ColumnOf, SAMPLES},
};
use crate::Result;

/// The surest name first: plain words and those of other desks, then Persian, Russian and Ukrainian.
const NAMES: &[Names<TicketColumn>] = &[
    (TicketColumn::Key, &["ticket id", "issue key", "external id", "ticket number", "request id", "key", "#", "number", "id"]),
    (TicketColumn::Key, &["شماره تیکت", "شناسه تیکت", "کلید", "شناسه", "شماره", "کد", "номер", "ключ", "код"]),
    (TicketColumn::Title, &["subject", "summary", "title", "short description", "ticket subject", "name"]),
    (TicketColumn::Title, &["موضوع", "عنوان", "خلاصه", "тема", "заголовок", "назва", "название"]),
    (TicketColumn::Text, &["description", "body", "details", "text", "شرح", "توضیحات", "توضیح", "متن", "описание", "опис"]),
    (TicketColumn::Requester, &["requester email", "reporter email", "requester e-mail", "contact email", "email", "e-mail"]),
    (TicketColumn::Requester, &["requester", "requester name", "reporter", "author", "customer", "created by", "contact"]),
    (TicketColumn::Requester, &["ایمیل درخواست کننده", "درخواست کننده", "درخواست‌کننده", "مشتری", "автор", "заявник", "заявитель"]),
    (TicketColumn::Request, &["request type", "ticket type", "issue type", "type", "tracker", "kind", "category"]),
    (TicketColumn::Request, &["نوع درخواست", "نوع", "тип запроса", "тип запиту", "тип", "трекер"]),
    (TicketColumn::Priority, &["priority", "اولویت", "приоритет", "пріоритет"]),
    (TicketColumn::State, &["status", "state", "ticket status", "وضعیت", "статус", "состояние", "стан"]),
    (TicketColumn::Created, &["created", "created at", "created on", "opened", "opened at", "creation date", "date created", "date"]),
    (TicketColumn::Created, &["تاریخ ایجاد", "تاریخ ثبت", "ایجاد", "создано", "создана", "створено", "дата создания"]),
    (
        TicketColumn::Replied,
        &["first reply at", "first response at", "first replied at", "first response", "first reply", "initially responded at"],
    ),
    (TicketColumn::Replied, &["نخستین پاسخ", "اولین پاسخ", "первый ответ", "перша відповідь"]),
    (TicketColumn::Resolved, &["resolved", "resolved at", "solved at", "resolution date", "solved", "date resolved"]),
    (TicketColumn::Resolved, &["تاریخ حل", "تاریخ رفع", "حل شده در", "решено", "дата решения", "вирішено"]),
    (TicketColumn::Closed, &["closed", "closed at", "closed on", "date closed", "تاریخ بستن", "закрыта", "закрыто", "закрито"]),
    (TicketColumn::Assignee, &["assignee email", "assignee", "assigned to", "agent", "owner", "assignee name"]),
    (TicketColumn::Assignee, &["مسئول", "کارشناس", "исполнитель", "назначена", "виконавець"]),
    (
        TicketColumn::Department,
        &["department", "unit", "group", "organization", "organisation", "واحد", "بخش", "دپارتمان", "отдел", "відділ"],
    ),
];

/// A file of tickets as it is read: what its lines say, and those that cannot be taken over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketBook {
    pub tickets: Vec<TicketIn>,
    pub refused: Vec<(Refusal, TicketColumn)>,
}

/// What each column of a table is taken to hold; `named` says it where it is not empty.
pub fn ticket_columns(table: &Table, named: &[String]) -> Vec<ColumnOf> {
    let columns = columns(table, named);
    let column = |(at, name): (usize, &String)| {
        let heard = columns.of(at).filter(|word| word.takes_many() || columns.leads(at));
        ColumnOf { name: name.clone(), holds: heard.map(|word| word.to_string()).unwrap_or_default(), samples: table.samples(at, SAMPLES) }
    };
    table.header.iter().enumerate().map(column).collect()
}

/// Refuses a naming, of the field `map`: what names no column, one thing of two columns, and where what is wanted is missing.
pub fn refuse_ticket_columns(table: &Table, named: &[String]) -> Result<()> {
    let named = &named[..named.len().min(table.header.len())];
    let mut refused = Refusals::default();
    for (at, word) in named.iter().enumerate().filter(|(_, word)| !word.is_empty()) {
        match TicketColumn::parse(word) {
            None => refused.add("map", Say::new("error-map-column").with("column", word)),
            Some(column) if !column.takes_many() && named[..at].contains(word) => {
                refused.add("map", Say::new("error-ticket-import-twice").with("column", column));
            }
            Some(_) => {}
        }
    }
    for column in lacking(&columns(table, named)) {
        refused.add("map", Say::new("error-ticket-import-column").with("column", column));
    }
    Ok(refused.finish()?)
}

/// Reads a table. Each line has a key, by which the next file finds the ticket again, a title and the instant it was created.
pub fn read_tickets(table: &Table, named: &[String]) -> Result<TicketBook> {
    let columns = columns(table, named);
    if let Some(column) = lacking(&columns).first() {
        return Err(Error::field("map", Say::new("error-ticket-import-column").with("column", *column)).into());
    }
    let mut book = TicketBook::default();
    let mut lines: std::collections::HashMap<String, u32> = std::collections::HashMap::new();
    let order = order(&columns, table);
    for row in &table.rows {
        match ticket(&columns, order, row) {
            Ok(ticket) => match lines.insert(ticket.key.clone(), row.line) {
                Some(first) => {
                    lines.insert(ticket.key.clone(), first);
                    let say = Say::new("error-import-key-twice").with("value", &ticket.key).with("line", first);
                    book.refused.push((Refusal { line: row.line, say }, TicketColumn::Key));
                }
                None => book.tickets.push(ticket),
            },
            Err((column, say)) => book.refused.push((Refusal { line: row.line, say }, column)),
        }
    }
    Ok(book)
}

fn columns(table: &Table, named: &[String]) -> Columns<TicketColumn> {
    match named.is_empty() {
        true => Columns::find(&table.header, NAMES),
        false => Columns::named(named.iter().map(|word| TicketColumn::parse(word))),
    }
}

fn lacking(columns: &Columns<TicketColumn>) -> Vec<TicketColumn> {
    let wanted = [TicketColumn::Key, TicketColumn::Title, TicketColumn::Created];
    wanted.into_iter().filter(|column| !columns.has(*column)).collect()
}

/// One file has one way to write a day: what one column settles holds for the others.
fn order(columns: &Columns<TicketColumn>, table: &Table) -> Order {
    let dates = [TicketColumn::Created, TicketColumn::Replied, TicketColumn::Resolved, TicketColumn::Closed];
    Order::of(dates.into_iter().flat_map(|column| table.rows.iter().map(move |row| columns.get(row, column))))
}

fn ticket(columns: &Columns<TicketColumn>, order: Order, row: &Row) -> Result<TicketIn, (TicketColumn, Say)> {
    use TicketColumn as C;
    let get = |of| columns.get(row, of);
    let text = |of| get(of).to_owned();
    let all = |of| columns.all(row, of).map(str::to_owned).collect::<Vec<_>>();
    let when = |of| match get(of) {
        "" => Ok(None),
        cell => moment(cell, order).map(Some).ok_or_else(|| (of, Say::new("error-file-date").with("value", short(cell)))),
    };
    let required = |of| if get(of).is_empty() { Err((of, Say::new("error-required"))) } else { Ok(()) };
    for column in [C::Key, C::Title, C::Created] {
        required(column)?;
    }
    let title = Title::parse(get(C::Title)).map_err(|say| (C::Title, say))?;
    let stories: Vec<String> = columns.all(row, C::Text).map(story).collect();
    let body = long_text(stories.join("\n\n").trim()).map_err(|say| (C::Text, say))?;
    if get(C::Key).chars().count() > LONGEST_KEY {
        return Err((C::Key, Say::new("error-too-long").with("is", get(C::Key).chars().count()).with("max", LONGEST_KEY)));
    }
    Ok(TicketIn {
        line: row.line,
        key: text(C::Key),
        title: title.into_string(),
        body,
        requester: all(C::Requester),
        request: text(C::Request),
        priority: text(C::Priority),
        state: text(C::State),
        created: when(C::Created)?,
        replied: when(C::Replied)?,
        resolved: when(C::Resolved)?,
        closed: when(C::Closed)?,
        assignee: all(C::Assignee),
        department: text(C::Department),
    })
}

/// Longest key, in characters.
const LONGEST_KEY: usize = 200;

fn short(cell: &str) -> String {
    cell.chars().take(40).collect()
}

#[cfg(test)]
#[path = "tickets_tests.rs"]
mod tests;
