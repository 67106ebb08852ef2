//! The knowledge base: articles in languages, suggestions, the glossary, what has to be taught. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::TimeDelta;
use golive_domain::{
    Conflict, Error as Refusal,
    access::Role,
    events::{EventKind, Subject, SubjectKind},
    knowledge::{ArticleState, Readers},
    people::Locale,
    search::Thing,
    service::{Channel, Impact, RequestType, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk, events,
    knowledge::{
        self, ArticleFacts, ArticleFilter, ArticleShow, ArticleView, GlossaryFilter, Looked, NeedFilter, NewArticle, StarterTerm,
        TermFields, TextFields,
    },
    service::{self, Doing, NewTicket},
    testing,
};

/// A service desk, somebody who asks it, and the vendor's support.
struct Room {
    project: ProjectKey,
    desk: Desk,
    requester: Desk,
    trainer: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            trainer: home.member(&project, "Sara Karimi", &[Role::Trainer]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
        }
    }

    async fn wrote(&self, who: &Desk, language: Locale, title: &str, body: &str, readers: Readers) -> i32 {
        knowledge::add(who, &self.project, new(language, title, body, readers)).await.unwrap()
    }

    /// For everyone, and out.
    async fn published(&self, language: Locale, title: &str, body: &str) -> i32 {
        let number = self.wrote(&self.desk, language, title, body, Readers::Everyone).await;
        knowledge::publish(&self.desk, &self.project, number, language, looked(1)).await.unwrap();
        number
    }

    async fn translated(&self, number: i32, language: Locale, title: &str, body: &str) {
        knowledge::edit_text(&self.desk, &self.project, number, language, 0, text(title, body)).await.unwrap();
        knowledge::publish(&self.desk, &self.project, number, language, looked(1)).await.unwrap();
    }

    async fn read(&self, who: &Desk, number: i32, reader: Locale) -> golive_store::Result<ArticleView> {
        knowledge::article(who, &self.project, number, None, reader).await
    }

    async fn numbers(&self, who: &Desk, filter: ArticleFilter) -> Vec<i32> {
        let found = knowledge::articles(who, &self.project, &filter, Locale::En).await.unwrap();
        found.page.rows.into_iter().map(|row| row.number).collect()
    }

    async fn suggested(&self, reader: Locale, subject: &str) -> Vec<String> {
        let found = knowledge::suggest(&self.requester, &self.project, reader, subject, "").await.unwrap();
        found.into_iter().map(|each| each.title).collect()
    }

    async fn asked(&self, title: &str, body: &str) -> i32 {
        let new = NewTicket {
            title: title.into(),
            body: body.into(),
            request: RequestType::Bug,
            impact: Impact::Low,
            urgency: Urgency::Low,
            department: None,
        };
        service::ask(&self.requester, &self.project, new, Channel::Web).await.unwrap()
    }

    async fn resolved(&self, title: &str, body: &str, answer: &str) -> i32 {
        let number = self.asked(title, body).await;
        service::act(&self.desk, &self.project, number, None, Doing::Resolve { body: answer.into() }).await.unwrap();
        number
    }
}

fn looked(version: i32) -> Looked {
    Looked { version, readers: None }
}

fn text(title: &str, body: &str) -> TextFields {
    TextFields { title: title.into(), body: body.into(), called: String::new() }
}

fn facts(readers: Readers) -> ArticleFacts {
    ArticleFacts { readers, topic: "Orders".into(), review_on: None }
}

fn new(language: Locale, title: &str, body: &str, readers: Readers) -> NewArticle {
    NewArticle { language, text: text(title, body), facts: facts(readers), ticket: None }
}

fn term(language: Locale, term: &str, also: &str) -> TermFields {
    TermFields { language, term: term.into(), meaning: "What it means".into(), also: also.into(), links: String::new() }
}

fn showing(show: ArticleShow) -> ArticleFilter {
    ArticleFilter { show, page: 1, ..ArticleFilter::default() }
}

async fn heard(desk: &Desk) -> Vec<EventKind> {
    events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| notice.line.kind).collect()
}

databases! {
    async fn whoever_may_not_read_an_article_any_more_hears_of_it_no_more(home: Home) {
        let room = Room::new(home).await;
        let number = room.published(Locale::En, "Orders", "Wait.").await;
        let article = room.read(&room.desk, number, Locale::En).await.unwrap();
        let subject = Subject { kind: SubjectKind::Article, id: article.row.id.0 };
        for who in [&room.requester, &room.vendor] {
            events::watch(who, &room.project, subject).await.unwrap();
        }
        knowledge::edit_facts(&room.desk, &room.project, number, article.row.version, facts(Readers::Desk)).await.unwrap();
        let (requester, vendor) = (heard(&room.requester).await.len(), heard(&room.vendor).await.len());
        knowledge::retire(&room.desk, &room.project, number, Locale::En).await.unwrap();
        assert_eq!((heard(&room.requester).await.len(), heard(&room.vendor).await.len()), (requester, vendor + 1));
    }

    async fn a_draft_is_read_by_writers_and_a_published_text_in_the_readers_language(home: Home) {
        let room = Room::new(home).await;
        let number = room.wrote(&room.desk, Locale::En, "Orders are sent twice", "Wait for the tick.", Readers::Everyone).await;
        assert_eq!(refusal(room.read(&room.requester, number, Locale::Fa).await), Refusal::NotFound, "a draft is nobody's but the writers'");
        assert_eq!(room.read(&room.trainer, number, Locale::Fa).await.unwrap().row.state, ArticleState::Draft);
        knowledge::publish(&room.desk, &room.project, number, Locale::En, looked(1)).await.unwrap();
        let view = room.read(&room.requester, number, Locale::Fa).await.unwrap();
        assert_eq!((view.row.code.as_str(), view.text.language, view.row.languages.len()), ("KB-1", Locale::En, 1), "in another language, told");
        room.translated(number, Locale::Fa, "سفارش دو بار فرستاده می‌شود", "منتظر تیک بمانید.").await;
        let view = room.read(&room.requester, number, Locale::Fa).await.unwrap();
        assert_eq!((view.text.language, view.row.title.as_str()), (Locale::Fa, "سفارش دو بار فرستاده می‌شود"));
        let english = knowledge::article(&room.requester, &room.project, number, Some(Locale::En), Locale::Fa).await.unwrap();
        assert_eq!(english.text.title, "Orders are sent twice");
        knowledge::retire(&room.desk, &room.project, number, Locale::Fa).await.unwrap();
        assert_eq!(room.read(&room.requester, number, Locale::Fa).await.unwrap().text.language, Locale::En);
        assert_eq!(room.numbers(&room.requester, showing(ArticleShow::Retired)).await, Vec::<i32>::new());
        assert_eq!(room.numbers(&room.desk, showing(ArticleShow::Retired)).await, [number]);
    }

    async fn whom_an_article_is_for_is_kept(home: Home) {
        let room = Room::new(home).await;
        let mut numbers = Vec::new();
        for readers in [Readers::Everyone, Readers::Desk, Readers::Inside] {
            let number = room.wrote(&room.desk, Locale::En, "Reset a password", "In the menu.", readers).await;
            knowledge::publish(&room.desk, &room.project, number, Locale::En, looked(1)).await.unwrap();
            numbers.push(number);
        }
        let all = || showing(ArticleShow::All);
        assert_eq!(room.numbers(&room.requester, all()).await, numbers[..1]);
        assert_eq!(room.numbers(&room.vendor, all()).await, numbers[..2]);
        assert_eq!(room.numbers(&room.desk, all()).await, numbers);
        assert_eq!(room.suggested(Locale::En, "reset password").await.len(), 1);
        assert_eq!(refusal(room.read(&room.vendor, numbers[2], Locale::En).await), Refusal::NotFound);
        let hits = testing::seek(&room.requester, &room.project, "password", 20).await.unwrap();
        assert_eq!(hits.iter().map(|hit| (hit.thing, hit.code.as_str())).collect::<Vec<_>>(), [(Thing::Article, "KB-1")]);
        assert_eq!(testing::seek(&room.vendor, &room.project, "KB-2", 20).await.unwrap().len(), 1);
        let Refusal::Invalid { fields } = refusal(knowledge::add(&room.vendor, &room.project, new(Locale::En, "Ours", "x", Readers::Inside)).await) else { panic!() };
        assert_eq!(fields[0].field, "readers", "nobody writes what they may not read");
        let outsider = home.member(&home.empty_project("OTHER").await, "Nobody Here", &[Role::HelpDesk]).await;
        assert_eq!(refusal(room.read(&outsider, numbers[0], Locale::En).await), Refusal::NotFound);
    }

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

    async fn who_asks_is_shown_what_may_answer_in_their_language(home: Home) {
        let room = Room::new(home).await;
        let orders = room.published(Locale::En, "An offline order is sent twice", "Wait until the tick is green.").await;
        room.translated(orders, Locale::Fa, "سفارش آفلاین دو بار فرستاده می‌شود", "منتظر تیک سبز بمانید.").await;
        let password = room.published(Locale::Uk, "Як скинути забутий пароль", "Натисніть «Забули пароль?».").await;
        assert_eq!(room.suggested(Locale::Fa, "سفارش‌هاي آفلاين دو بار ثبت شده").await, ["سفارش آفلاین دو بار فرستاده می‌شود"], "from an Arabic keyboard");
        assert_eq!(room.suggested(Locale::Fa, "My offline orders were sent two times").await, ["سفارش آفلاین دو بار فرستاده می‌شود"], "asked in English, read in Persian");
        assert_eq!(room.suggested(Locale::En, "Забула пароль, скиньте будь ласка").await, ["Як скинути забутий пароль"]);
        assert_eq!(room.suggested(Locale::En, "The coffee machine is broken").await, Vec::<String>::new());
        assert_eq!(room.suggested(Locale::En, "").await, Vec::<String>::new());
        knowledge::answered(&room.requester, &room.project, password).await.unwrap();
        knowledge::answered(&room.requester, &room.project, password).await.unwrap();
        assert_eq!(room.read(&room.desk, password, Locale::Uk).await.unwrap().row.answered, 1, "once a day");
        knowledge::retire(&room.desk, &room.project, password, Locale::Uk).await.unwrap();
        assert_eq!(room.suggested(Locale::En, "Забула пароль, скиньте").await, Vec::<String>::new());
    }

    async fn readers_say_whether_it_helped_and_its_author_hears_what_was_missing(home: Home) {
        let room = Room::new(home).await;
        let number = room.wrote(&room.trainer, Locale::En, "Close a deal", "Choose the stage.", Readers::Everyone).await;
        knowledge::publish(&room.desk, &room.project, number, Locale::En, looked(1)).await.unwrap();
        knowledge::vote(&room.requester, &room.project, number, true, "").await.unwrap();
        knowledge::vote(&room.requester, &room.project, number, false, "Which stage?").await.unwrap();
        knowledge::vote(&room.vendor, &room.project, number, true, "").await.unwrap();
        let view = room.read(&room.requester, number, Locale::En).await.unwrap();
        assert_eq!((view.row.helped, view.row.not_helped, view.mine, view.remarks.len()), (1, 1, Some(false), 0), "one say each");
        assert_eq!(room.read(&room.trainer, number, Locale::En).await.unwrap().remarks[0].text, "Which stage?");
        assert!(heard(&room.trainer).await.contains(&EventKind::ArticleRated));
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

    async fn the_list_is_narrowed_by_language_topic_and_words(home: Home) {
        let room = Room::new(home).await;
        let orders = room.published(Locale::En, "An offline order", "Wait.").await;
        let invoices = room.published(Locale::Fa, "چاپ فاکتور", "دکمه چاپ.").await;
        let draft = room.wrote(&room.desk, Locale::En, "Half written", "…", Readers::Desk).await;
        let past = ArticleFacts { topic: "Invoices".into(), review_on: "2026-01-01".parse().ok(), ..facts(Readers::Everyone) };
        knowledge::edit_facts(&room.desk, &room.project, invoices, 1, past).await.unwrap();
        let asked = |pairs: &[(&str, &str)]| ArticleFilter::from_pairs(pairs.iter().copied()).0;
        assert_eq!(room.numbers(&room.desk, asked(&[])).await, [invoices, orders], "by topic, then by number");
        assert_eq!(room.numbers(&room.desk, asked(&[("language", "fa")])).await, [invoices]);
        assert_eq!(room.numbers(&room.desk, asked(&[("topic", "Orders")])).await, [orders]);
        assert_eq!(room.numbers(&room.desk, asked(&[("text", "فاكتور")])).await, [invoices]);
        assert_eq!(room.numbers(&room.desk, asked(&[("text", "KB-1")])).await, [orders]);
        assert_eq!(room.numbers(&room.desk, asked(&[("text", "invoices")])).await, [invoices], "a topic is found as well");
        assert_eq!(room.numbers(&room.desk, asked(&[("show", "due")])).await, [invoices]);
        assert_eq!(room.numbers(&room.desk, asked(&[("show", "drafts")])).await, [draft]);
        let found = knowledge::articles(&room.requester, &room.project, &asked(&[]), Locale::En).await.unwrap();
        assert_eq!(found.topics, ["Invoices", "Orders"]);
        assert_eq!(found.counts[0], (ArticleShow::Published, 2));
    }

    async fn the_glossary_has_each_word_once_a_language_and_is_found_in_texts(home: Home) {
        let room = Room::new(home).await;
        let lead = knowledge::add_term(&room.desk, &room.project, term(Locale::En, "Lead", "prospect")).await.unwrap();
        let Refusal::Invalid { fields } = refusal(knowledge::add_term(&room.desk, &room.project, term(Locale::En, "lead", "")).await) else { panic!() };
        assert_eq!(fields[0].field, "term");
        let bad = TermFields { links: "KB-1\njavascript:alert(1)".into(), ..term(Locale::En, "Deal", "") };
        let Refusal::Invalid { fields } = refusal(knowledge::add_term(&room.desk, &room.project, bad).await) else { panic!() };
        assert_eq!(fields[0].field, "links");
        knowledge::add_term(&room.desk, &room.project, term(Locale::Fa, "سرنخ", "لید")).await.unwrap();
        let number = room.published(Locale::En, "Give a lead to somebody", "Open it.").await;
        let view = room.read(&room.requester, number, Locale::En).await.unwrap();
        assert_eq!(view.terms.iter().map(|row| row.term.as_str()).collect::<Vec<_>>(), ["Lead"]);
        let set = ["lead", "Escalation"].map(|word| StarterTerm { language: Locale::En, term: word.into(), meaning: "It".into(), also: String::new() });
        assert_eq!(knowledge::add_starters(&room.desk, &room.project, set.to_vec()).await.unwrap(), 1);
        let found = knowledge::glossary(&room.requester, &room.project, Locale::En, &GlossaryFilter::default()).await.unwrap();
        assert_eq!((found.letters.as_slice(), found.languages.as_slice()), (["E".to_owned(), "L".to_owned()].as_slice(), [(Locale::En, 2), (Locale::Fa, 1)].as_slice()));
        let by_letter = GlossaryFilter { letter: Some("L".into()), ..GlossaryFilter::default() };
        assert_eq!(knowledge::glossary(&room.requester, &room.project, Locale::En, &by_letter).await.unwrap().page.total, 1);
        knowledge::edit_term(&room.desk, &room.project, lead, 1, term(Locale::En, "Lead", "enquiry")).await.unwrap();
        let stale = refusal(knowledge::edit_term(&room.trainer, &room.project, lead, 1, term(Locale::En, "Lead", "x")).await);
        assert!(matches!(stale, Refusal::Conflict(Conflict::Edited { .. })), "{stale:?}");
        assert_eq!(refusal(knowledge::remove_term(&room.requester, &room.project, lead).await), Refusal::NotFound);
        let was = knowledge::remove_term(&room.desk, &room.project, lead).await.unwrap();
        knowledge::add_term(&room.desk, &room.project, was).await.unwrap();
    }

    async fn a_ticket_shows_what_has_to_be_taught(home: Home) {
        let room = Room::new(home).await;
        let (first, second) = (room.asked("How do I close a deal?", "").await, room.asked("Where is the report?", "").await);
        knowledge::mark_training(&room.desk, &room.project, first, "Deals").await.unwrap();
        knowledge::mark_training(&room.desk, &room.project, second, "Reports").await.unwrap();
        knowledge::mark_training(&room.desk, &room.project, second, "Deals").await.unwrap();
        assert_eq!(refusal(knowledge::mark_training(&room.requester, &room.project, first, "x").await), Refusal::NotFound);
        assert_eq!(refusal(knowledge::mark_training(&room.vendor, &room.project, first, "x").await), Refusal::NotFound, "it was not handed over");
        let found = knowledge::training_needs(&room.desk, &room.project, &NeedFilter::default()).await.unwrap();
        assert_eq!((found.page.total, found.counts), (2, vec![("Deals".to_owned(), None, 2)]));
        knowledge::mark_training(&room.desk, &room.project, second, " ").await.unwrap();
        let by_topic = NeedFilter { topic: Some("Deals".into()), ..NeedFilter::default() };
        let found = knowledge::training_needs(&room.desk, &room.project, &by_topic).await.unwrap();
        assert_eq!(found.page.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [first]);
        let beside = knowledge::beside(&room.desk, &room.project, first, Locale::En).await.unwrap();
        assert_eq!(beside.training.unwrap().topic, "Deals");
        assert!(knowledge::beside(&room.requester, &room.project, first, Locale::En).await.unwrap().training.is_none());
        assert_eq!(knowledge::training_needs(&room.vendor, &room.project, &NeedFilter::default()).await.unwrap().page.total, 0);
    }
}
