use golive_domain::import::Moment;

use super::*;
use crate::import::read;

fn table(text: &str) -> Table {
    read(text.as_bytes()).expect("a table").table
}

fn holds(text: &str) -> Vec<String> {
    ticket_columns(&table(text), &[]).into_iter().map(|column| column.holds).collect()
}

#[test]
fn the_headers_of_other_desks_are_known() {
    let zendesk = "Ticket ID,Subject,Requester email,Type,Priority,Status,Created at,Solved at,Assignee,Tags\n1,x,,,,,2024-01-02,,,vip\n";
    let expected = ["key", "title", "requester", "request", "priority", "state", "created", "resolved", "assignee", ""];
    assert_eq!(holds(zendesk), expected);
    let jira = "Issue key,Summary,Reporter,Issue Type,Priority,Status,Created,Resolved\nIT-1,x,,,,,2024-01-02,\n";
    assert_eq!(holds(jira), ["key", "title", "requester", "request", "priority", "state", "created", "resolved"]);
    let redmine = "#,Tracker,Status,Priority,Subject,Author,Assignee,Created,Closed\n1,,,,x,,,2024-01-02,\n";
    assert_eq!(holds(redmine), ["key", "request", "state", "priority", "title", "requester", "assignee", "created", "closed"]);
    let persian = "شماره تیکت,موضوع,درخواست‌کننده,نوع,اولویت,وضعیت,تاریخ ثبت\n۱,x,,,,,۱۴۰۳/۰۲/۱۵\n";
    assert_eq!(holds(persian), ["key", "title", "requester", "request", "priority", "state", "created"]);
}

#[test]
fn a_line_that_cannot_be_taken_over_is_told_with_its_column() {
    let book =
        read_tickets(&table("id,subject,created\nA,One,2024-01-02\nA,Again,2024-01-02\nB,,2024-01-02\nC,x,soon\n"), &[]).expect("a book");
    assert_eq!(book.tickets.len(), 1);
    let told: Vec<_> = book.refused.iter().map(|(refusal, column)| (refusal.line, *column, refusal.say.key.as_str())).collect();
    let expected = [
        (3, TicketColumn::Key, "error-import-key-twice"),
        (4, TicketColumn::Title, "error-required"),
        (5, TicketColumn::Created, "error-file-date"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn columns_that_no_header_names_are_named_by_hand() {
    let table = table("a,b,c\nT-1,Blank,2024-01-02 10:00\n");
    let named = ["key", "title", "created"].map(str::to_owned);
    assert!(read_tickets(&table, &[]).is_err());
    assert!(refuse_ticket_columns(&table, &named).is_ok());
    assert!(refuse_ticket_columns(&table, &["key", "title", "title"].map(str::to_owned)).is_err());
    let book = read_tickets(&table, &named).expect("a book");
    assert!(matches!(book.tickets[0].created, Some(Moment::Local(_))));
}
