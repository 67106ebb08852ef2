//! Who writes, who publishes, and two who edit at once.

use super::{Room, facts, heard, looked, new, text};
use crate::support::{databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Conflict, Error as Refusal,
    events::{EventKind, SubjectKind},
    knowledge::Readers,
    people::Locale,
};
use golive_store::{
    Desk,
    knowledge::{self, ArticleFacts, Looked, NewArticle},
    service::{self, Doing},
};

impl Room {
    async fn resolved(&self, title: &str, body: &str, answer: &str) -> i32 {
        let number = self.asked(title, body).await;
        service::act(&self.desk, &self.project, number, None, Doing::Resolve { body: answer.into() }).await.unwrap();
        number
    }
}

databases! {
    async fn who_writes_and_who_publishes_are_two(home: Home) {
        let room = Room::new(home).await;
        let number = room.wrote(&room.trainer, Locale::En, "Close a deal", "", Readers::Everyone).await;
        assert_eq!(refusal(knowledge::publish(&room.trainer, &room.project, number, Locale::En, looked(1)).await), Refusal::Forbidden);
        assert_eq!(rule(knowledge::publish(&room.desk, &room.project, number, Locale::En, looked(1)).await), "error-article-empty");
        knowledge::edit_text(&room.trainer, &room.project, number, Locale::En, 1, text("Close a deal", "Choose the stage.")).await.unwrap();
        let stale = refusal(knowledge::publish(&room.desk, &room.project, number, Locale::En, looked(1)).await);
        assert!(matches!(stale, Refusal::Conflict(Conflict::Edited { .. })), "what was not read is not let out: {stale:?}");
        knowledge::publish(&room.desk, &room.project, number, Locale::En, looked(2)).await.unwrap();
        assert!(heard(&room.trainer).await.contains(&EventKind::ArticlePublished));
        let again = knowledge::edit_text(&room.trainer, &room.project, number, Locale::En, 2, text("Close a deal", "Otherwise.")).await;
        assert_eq!(rule(again), "error-article-published");
        assert_eq!(rule(knowledge::edit_facts(&room.trainer, &room.project, number, 1, facts(Readers::Desk)).await), "error-article-published");
        assert_eq!(refusal(knowledge::add(&room.requester, &room.project, new(Locale::En, "Mine", "x", Readers::Everyone)).await), Refusal::NotFound);
    }

    async fn what_is_for_others_than_it_was_when_it_was_read_is_not_let_out(home: Home) {
        let room = Room::new(home).await;
        let number = room.wrote(&room.desk, Locale::En, "Close a deal", "Choose the stage.", Readers::Desk).await;
        let read = Looked { version: 1, readers: Some(Readers::Desk) };
        knowledge::edit_facts(&room.desk, &room.project, number, 1, facts(Readers::Everyone)).await.unwrap();
        let published = knowledge::publish(&room.desk, &room.project, number, Locale::En, read).await;
        assert_eq!(rule(published), "error-article-readers-changed");
        let read = Looked { readers: Some(Readers::Everyone), ..read };
        knowledge::publish(&room.desk, &room.project, number, Locale::En, read).await.unwrap();
    }

    async fn two_who_edit_one_text_lose_nothing_and_two_texts_are_not_in_each_others_way(home: Home) {
        let room = Room::new(home).await;
        let number = room.wrote(&room.desk, Locale::En, "Print an invoice", "Press print.", Readers::Everyone).await;
        let edit = async |who: &Desk, language, version, title: &str| {
            knowledge::edit_text(who, &room.project, number, language, version, text(title, "Press print.")).await
        };
        edit(&room.desk, Locale::Fa, 0, "چاپ فاکتور").await.unwrap();
        home.wait(TimeDelta::minutes(5));
        edit(&room.trainer, Locale::En, 1, "Print an invoice again").await.unwrap();
        let Refusal::Conflict(Conflict::Edited { version, by, changes }) = refusal(edit(&room.desk, Locale::En, 1, "Print invoices").await) else { panic!() };
        assert_eq!((version, by.as_str(), changes.len(), changes[0].field.as_str()), (2, "Sara Karimi", 1, "title"));
        let Refusal::Conflict(Conflict::Edited { by, .. }) = refusal(edit(&room.trainer, Locale::Fa, 0, "فاکتور").await) else { panic!() };
        assert_eq!(by, "Zahra Maleki", "both began the same translation");
        edit(&room.desk, Locale::En, 2, "Print invoices").await.unwrap();
        let renamed = ArticleFacts { topic: "Invoices".into(), ..facts(Readers::Everyone) };
        knowledge::edit_facts(&room.desk, &room.project, number, 1, renamed).await.unwrap();
        let stale = refusal(knowledge::edit_facts(&room.trainer, &room.project, number, 1, facts(Readers::Everyone)).await);
        assert!(matches!(stale, Refusal::Conflict(_)), "{stale:?}");
        let view = room.read(&room.desk, number, Locale::En).await.unwrap();
        assert_eq!(view.history.lines.len(), 5, "{:?}", view.history.lines.iter().map(|line| line.kind).collect::<Vec<_>>());
        assert!(view.history.lines.iter().all(|line| line.subject.kind == SubjectKind::Article));
    }

    async fn an_article_is_made_of_a_resolved_ticket_and_both_know_of_each_other(home: Home) {
        let room = Room::new(home).await;
        let open = room.asked("The report stays blank", "A white page.").await;
        assert_eq!(rule(knowledge::prefill(&room.desk, &room.project, open).await), "error-article-ticket-open");
        let ticket = room.resolved("The sales report stays blank", "A white page, says Hamid.", "Choose a period first.").await;
        let made = knowledge::prefill(&room.desk, &room.project, ticket).await.unwrap();
        assert_eq!((made.title.as_str(), made.problem.as_str(), made.solution.as_str()), ("The sales report stays blank", "A white page, says Hamid.", "Choose a period first."));
        assert!(made.names.contains(&"Hamid Yazdani".to_owned()));
        let article = NewArticle { ticket: Some(ticket), ..new(Locale::En, &made.title, &made.solution, Readers::Everyone) };
        let number = knowledge::add(&room.desk, &room.project, article).await.unwrap();
        knowledge::publish(&room.desk, &room.project, number, Locale::En, looked(1)).await.unwrap();
        let view = room.read(&room.desk, number, Locale::En).await.unwrap();
        assert_eq!(view.tickets.iter().map(|tied| (tied.ticket.number, tied.origin)).collect::<Vec<_>>(), [(ticket, true)]);
        assert_eq!(room.read(&room.vendor, number, Locale::En).await.unwrap().tickets, [], "the ticket was not handed over");
        assert!(!heard(&room.vendor).await.contains(&EventKind::ArticleLinked));
        let beside = knowledge::beside(&room.desk, &room.project, open, Locale::En).await.unwrap();
        assert_eq!(beside.suggested.iter().map(|each| each.number).collect::<Vec<_>>(), [number]);
        knowledge::link_ticket(&room.desk, &room.project, number, open).await.unwrap();
        knowledge::link_ticket(&room.desk, &room.project, number, open).await.unwrap();
        let beside = knowledge::beside(&room.requester, &room.project, open, Locale::Fa).await.unwrap();
        assert_eq!(beside.linked.iter().map(|row| row.number).collect::<Vec<_>>(), [number]);
        knowledge::unlink_ticket(&room.desk, &room.project, number, open).await.unwrap();
        assert_eq!(knowledge::beside(&room.requester, &room.project, open, Locale::Fa).await.unwrap().linked, []);
    }
}
