//! What the desk does with many tickets and repeated answers: merging, splitting, bulk, texts, being called. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::{DateTime, TimeDelta, Utc};
use futures::TryStreamExt;
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::{EventKind, Reason},
    id::PersonId,
    people::Locale,
    service::{Audience, Channel, ClockState, Impact, Metric, Priority, RequestType, TicketState, Urgency},
    text::ProjectKey,
};
use golive_store::{
    Desk, events, outbox,
    service::{self, Doing, ManyDeed, NewTicket, Received, TemplateFields, TicketFilter, TicketView, Upload},
};

/// A service desk that promised something: Monday to Friday, nine to five, UTC.
struct Room {
    project: ProjectKey,
    manager: Desk,
    desk: Desk,
    requester: Desk,
    other: Desk,
    vendor: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, manager) = home.project("ARAS").await;
        service::begin(&manager, &project, "Office hours").await.unwrap();
        Self {
            desk: home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await,
            requester: home.member(&project, "Hamid Yazdani", &[Role::Requester]).await,
            other: home.member(&project, "Golnaz Amini", &[Role::Requester]).await,
            vendor: home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await,
            project,
            manager,
        }
    }

    async fn asked(&self, who: &Desk, title: &str) -> i32 {
        service::ask(who, &self.project, question(title), Channel::Web).await.unwrap()
    }

    async fn act(&self, who: &Desk, number: i32, doing: Doing) {
        service::act(who, &self.project, number, None, doing).await.unwrap();
    }

    async fn write(&self, who: &Desk, number: i32, words: &str) -> i32 {
        service::write(who, &self.project, number, words, Channel::Web).await.unwrap()
    }

    async fn read(&self, who: &Desk, number: i32) -> TicketView {
        service::ticket(who, &self.project, number).await.unwrap()
    }

    async fn merge(&self, number: i32, into: &str) -> golive_store::Result<()> {
        service::merge(&self.desk, &self.project, number, into).await
    }

    async fn queue(&self) -> Vec<i32> {
        let found = service::queue(&self.manager, &self.project, &TicketFilter { page: 1, ..TicketFilter::default() }).await.unwrap();
        found.page.rows.into_iter().map(|row| row.number).collect()
    }
}

fn question(title: &str) -> NewTicket {
    NewTicket {
        title: title.into(),
        body: "A white page.".into(),
        request: RequestType::Bug,
        impact: Impact::Medium,
        urgency: Urgency::High,
        department: None,
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn of(desk: &Desk) -> PersonId {
    desk.actor().person().unwrap()
}

fn reply(body: &str) -> Doing {
    Doing::Reply { body: body.into() }
}

async fn heard(desk: &Desk) -> Vec<(EventKind, Reason)> {
    events::notices(desk, 1).await.unwrap().rows.into_iter().map(|notice| (notice.line.kind, notice.reason)).collect()
}

fn fields<T: std::fmt::Debug>(result: golive_store::Result<T>) -> Vec<(String, String)> {
    match refusal(result) {
        Refusal::Invalid { fields } => fields.into_iter().map(|field| (field.field, field.say.key)).collect(),
        other => panic!("{other:?}"),
    }
}

fn words(view: &TicketView) -> Vec<&str> {
    view.messages.iter().map(|message| message.body.as_str()).collect()
}

databases! {
    async fn a_duplicate_goes_into_the_ticket_it_repeats_and_its_clocks_count_nowhere(home: Home) {
        let room = Room::new(home).await;
        let (first, again) = (room.asked(&room.requester, "The report stays blank").await, room.asked(&room.requester, "Report again").await);
        room.write(&room.requester, again, "In Chrome too").await;
        room.merge(again, "s1").await.unwrap();
        let view = room.read(&room.requester, again).await;
        assert_eq!((view.row.state, view.kin.is_merged, words(&view)), (TicketState::Closed, true, vec!["In Chrome too"]));
        assert_eq!(view.kin.merged_into.as_ref().map(|other| other.code.as_str()), Some("ARAS-S1"));
        assert_eq!(view.row.deadlines, [], "nothing is due of it any more");
        assert_eq!(room.read(&room.desk, first).await.kin.took_in[0].number, again);
        assert_eq!(room.queue().await, [first]);
        assert!(heard(&room.requester).await.iter().any(|(kind, _)| *kind == EventKind::TicketMerged));
        let report = service::service_report(&room.manager, &room.project, "2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap()).await.unwrap();
        assert_eq!((report.by_metric.len(), report.resolved, report.broken_total), (0, 0, 0));
        // What was written on the duplicate goes on with the survivor, and whatever is left there with it.
        assert_eq!(room.write(&room.requester, again, "And in Firefox").await, first);
        assert_eq!(words(&room.read(&room.requester, first).await), ["And in Firefox"]);
        assert_eq!(rule(service::rate(&room.requester, &room.project, again, 1, "").await), "error-ticket-not-resolved");
    }

    async fn what_was_late_before_it_was_merged_stays_late(home: Home) {
        let room = Room::new(home).await;
        let (_, again) = (room.asked(&room.requester, "One").await, room.asked(&room.requester, "Two").await);
        home.wait(TimeDelta::hours(3));
        room.merge(again, "ARAS-S1").await.unwrap();
        let told = room.read(&room.desk, again).await.row.deadlines.into_iter().map(|each| (each.metric, each.state));
        assert_eq!(told.collect::<Vec<_>>(), [(Metric::FirstResponse, ClockState::Breached)], "and what was in time is told no more");
    }

    async fn nothing_is_merged_into_itself_the_closed_the_merged_or_round_in_a_circle(home: Home) {
        let room = Room::new(home).await;
        for title in ["One", "Two", "Three", "Four"] {
            room.asked(&room.requester, title).await;
        }
        let into = |key: &str| vec![("into".to_owned(), key.to_owned())];
        assert_eq!(fields(room.merge(1, "1").await), into("error-merge-itself"));
        assert_eq!(fields(room.merge(1, "ARAS-S99").await), into("error-ticket-unknown"));
        assert_eq!(fields(room.merge(1, " ").await), into("error-required"));
        room.merge(1, "2").await.unwrap();
        assert_eq!(rule(room.merge(1, "3").await), "error-merge-twice");
        assert_eq!(fields(room.merge(2, "1").await), into("error-merge-into-merged"), "no circle");
        assert_eq!(fields(room.merge(3, "1").await), into("error-merge-into-merged"));
        room.merge(2, "3").await.unwrap();
        let first = room.read(&room.desk, 1).await;
        assert_eq!(first.kin.merged_into.map(|other| other.number), Some(3), "what was in it goes along");
        room.act(&room.desk, 4, Doing::Resolve { body: String::new() }).await;
        service::shut(&room.desk, &room.project, 4).await.unwrap();
        assert_eq!(fields(room.merge(3, "4").await), into("error-merge-into-closed"));
        assert_eq!(rule(room.merge(4, "3").await), "error-ticket-closed");
        for stranger in [&room.vendor, &room.requester] {
            assert!(matches!(refusal(service::merge(stranger, &room.project, 3, "4").await), Refusal::Forbidden | Refusal::NotFound));
        }
    }

    async fn whoever_asked_the_same_reads_nothing_of_anothers_ticket_and_hears_that_it_is_resolved(home: Home) {
        let room = Room::new(home).await;
        let survivor = room.asked(&room.requester, "The report stays blank").await;
        let duplicate = room.asked(&room.other, "No report").await;
        room.merge(duplicate, "1").await.unwrap();
        room.act(&room.desk, survivor, reply("survivor-word")).await;
        assert_eq!(refusal(service::ticket(&room.other, &room.project, survivor).await), Refusal::NotFound);
        let own = room.read(&room.other, duplicate).await;
        assert_eq!((own.kin.is_merged, own.kin.merged_into), (true, None));
        // What she writes is told to the desk, not to the other requester.
        assert_eq!(room.write(&room.other, duplicate, "other-word").await, duplicate);
        assert_eq!(words(&room.read(&room.other, duplicate).await), ["other-word"]);
        assert_eq!(words(&room.read(&room.requester, survivor).await), ["survivor-word"]);
        let desks = room.read(&room.desk, survivor).await;
        assert_eq!(desks.messages.iter().map(|each| each.audience).collect::<Vec<_>>(), [Audience::Public, Audience::Internal]);
        assert!(!format!("{:?}", room.read(&room.requester, survivor).await).contains("other-word"));
        room.act(&room.desk, survivor, Doing::Resolve { body: "survivor-solved".into() }).await;
        let told = events::notices(&room.other, 1).await.unwrap().rows;
        assert_eq!(told.iter().map(|each| each.line.kind).collect::<Vec<_>>(), [EventKind::TicketSettledElsewhere, EventKind::TicketMerged]);
        assert!(!format!("{told:?}").contains("survivor-"));
        // The other ticket is over: what she writes now opens one of her own.
        let anew = room.write(&room.other, duplicate, "Not for me").await;
        assert_eq!(room.read(&room.other, anew).await.follows.map(|other| other.number), Some(duplicate));
    }

    async fn what_goes_into_a_resolved_ticket_is_settled_at_once(home: Home) {
        let room = Room::new(home).await;
        let (survivor, duplicate) = (room.asked(&room.requester, "No report").await, room.asked(&room.other, "Blank").await);
        room.act(&room.desk, survivor, Doing::Resolve { body: "Clear the cache.".into() }).await;
        room.merge(duplicate, "1").await.unwrap();
        let kinds: Vec<EventKind> = heard(&room.other).await.into_iter().map(|(kind, _)| kind).collect();
        assert!(kinds.contains(&EventKind::TicketSettledElsewhere), "{kinds:?}");
    }

    async fn a_letter_in_reply_to_the_duplicate_lands_on_the_survivor(home: Home) {
        let room = Room::new(home).await;
        let golive = home.system();
        let receive = async |from: &str, id: u8, answers: u8, text: &str| {
            let field = if answers == 0 { String::new() } else { format!("In-Reply-To: <{answers}@example.org>\r\n") };
            let mail = format!("From: {from}@example.org\r\nMessage-ID: <{id}@example.org>\r\n{field}Subject: Report\r\n\r\n{text}\r\n");
            service::receive(&golive, &room.project, mail.as_bytes().into()).await.unwrap()
        };
        let (hamid, golnaz) = ("hamid.yazdani", "golnaz.amini");
        for (id, from) in [(1, hamid), (2, hamid), (3, golnaz)] {
            assert_eq!(receive(from, id, 0, "It stays blank").await, Received::Opened(id.into()));
        }
        room.merge(2, "1").await.unwrap();
        room.merge(3, "1").await.unwrap();
        assert_eq!(receive(hamid, 4, 2, "Still").await, Received::Written(1));
        assert_eq!(receive(golnaz, 5, 3, "Mine too").await, Received::Written(3));
        assert_eq!(receive("zahra.maleki", 6, 2, "Mended now").await, Received::Written(1));
        assert_eq!(receive("zahra.maleki", 7, 3, "Yours too").await, Received::Held, "somebody else would read it");
        assert_eq!(receive(golnaz, 8, 5, "And again").await, Received::Written(3), "she answers her own mail");
        let view = room.read(&room.desk, 1).await;
        let said: Vec<_> = view.messages.iter().map(|each| (each.body.as_str(), each.audience, each.channel)).collect();
        let by = |body, audience| (body, audience, Channel::Email);
        assert_eq!(said, [by("Still", Audience::Public), by("Mine too", Audience::Internal), by("Mended now", Audience::Public), by("And again", Audience::Internal)]);
        assert_eq!(words(&room.read(&room.other, 3).await), ["Mine too", "And again"]);
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        let into = |to: &str| {
            let letter = letters.iter().find(|due| due.letter.say.key == "mail-ticket-merged" && due.letter.to.as_str().starts_with(to));
            letter.unwrap().letter.say.args.iter().find(|(name, _)| name == "into").unwrap().1.clone()
        };
        assert_eq!((into(hamid).as_str(), into(golnaz).as_str()), ("ARAS-S1", "none"), "of another's ticket not even the key is told");
    }

    async fn another_requesters_words_become_a_ticket_of_their_own(home: Home) {
        let room = Room::new(home).await;
        let survivor = room.asked(&room.requester, "One").await;
        let duplicate = room.asked(&room.other, "Two").await;
        room.merge(duplicate, "1").await.unwrap();
        room.write(&room.other, duplicate, "Mine is different").await;
        room.act(&room.desk, survivor, Doing::Note { body: "ours".into() }).await;
        let view = room.read(&room.desk, survivor).await;
        let (hers, ours) = (view.messages[0].id, view.messages[1].id);
        assert_eq!(view.kin.splittable, [hers]);
        assert_eq!(rule(service::split(&room.desk, &room.project, survivor, ours, question("Hm")).await), "error-split-kept");
        let split = service::split(&room.desk, &room.project, survivor, hers, question("Hers")).await.unwrap();
        assert!(room.read(&room.other, split).await.mine);
        assert_eq!(room.read(&room.other, split).await.kin.split_from, None, "she may not see where it came from");
    }

    async fn files_stay_with_who_sent_them_and_go_where_their_words_go(home: Home) {
        let room = Room::new(home).await;
        let survivor = room.asked(&room.requester, "One").await;
        let duplicate = room.asked(&room.other, "Two").await;
        room.merge(duplicate, "1").await.unwrap();
        let photo = Upload { name: "photo.txt".into(), content: "blank".into() };
        service::write_with(&room.other, &room.project, duplicate, "Mine", Channel::Web, &[photo]).await.unwrap();
        let names = async |who: &Desk, number| room.read(who, number).await.files.into_iter().map(|file| file.name).collect::<Vec<_>>();
        assert_eq!(names(&room.other, duplicate).await, ["photo.txt"], "who sent it sees it");
        assert_eq!(names(&room.desk, survivor).await, ["photo.txt"]);
        assert_eq!(names(&room.requester, survivor).await, [""; 0], "it is not the survivor's requester's");
        let hers = room.read(&room.desk, survivor).await.messages[0].id;
        let split = service::split(&room.desk, &room.project, survivor, hers, question("Hers")).await.unwrap();
        let files = room.read(&room.other, split).await.files;
        assert_eq!(files.iter().map(|file| (file.name.as_str(), file.message)).collect::<Vec<_>>(), [("photo.txt", None)]);
        let content = service::ticket_file(&room.other, &room.project, files[0].id).await.unwrap().content;
        assert_eq!(content.try_collect::<Vec<_>>().await.unwrap().concat(), b"blank");
    }

    async fn a_ticket_that_is_split_off_was_asked_when_its_words_were_written(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked(&room.requester, "One").await;
        room.act(&room.desk, number, reply("We look into it")).await;
        home.wait(TimeDelta::hours(1));
        room.write(&room.requester, number, "And the printer is on fire").await;
        home.wait(TimeDelta::hours(1));
        let said = room.read(&room.desk, number).await.messages;
        let deadline = async |number, metric| {
            let view = room.read(&room.manager, number).await;
            view.row.deadlines.into_iter().find(|each| each.metric == metric).and_then(|each| each.due)
        };
        // Two working hours from one o'clock, when it was written; nine for the resolution.
        let split = service::split(&room.desk, &room.project, number, said[1].id, question("Printer")).await.unwrap();
        assert_eq!(deadline(split, Metric::FirstResponse).await, Some(at("2026-11-23T15:00:00Z")));
        assert_eq!(deadline(split, Metric::Resolution).await, Some(at("2026-11-24T14:00:00Z")));
        let view = room.read(&room.requester, split).await;
        assert_eq!((view.mine, view.kin.split_from.map(|other| other.number)), (true, Some(number)));
        assert_eq!(room.read(&room.requester, number).await.kin.split_into[0].number, split, "linked both ways");
        assert!(heard(&room.requester).await.contains(&(EventKind::TicketOpened, Reason::Concerned)));
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        let letter = letters.iter().find(|due| due.letter.say.args.iter().any(|(_, value)| value == "ARAS-S2")).unwrap();
        assert!(letter.letter.say.args.iter().any(|(name, value)| name == "response" && value.starts_with("2026-11-23T15:00")), "{letter:?}");
        // What an agent wrote begins now, and owes no response.
        let agents = service::split(&room.desk, &room.project, number, said[0].id, question("Ours")).await.unwrap();
        assert_eq!((deadline(agents, Metric::FirstResponse).await, deadline(agents, Metric::Resolution).await), (None, Some(at("2026-11-24T15:00:00Z"))));
        // Once replied to, a response was given there.
        room.act(&room.desk, number, reply("Out by now")).await;
        let answered = service::split(&room.desk, &room.project, number, said[1].id, question("Ashes")).await.unwrap();
        assert_eq!((deadline(answered, Metric::FirstResponse).await, deadline(answered, Metric::Resolution).await), (None, Some(at("2026-11-24T14:00:00Z"))));
        assert_eq!(refusal(service::split(&room.desk, &room.project, split, said[1].id, question("Hm")).await), Refusal::NotFound);
    }

    async fn one_deed_on_many_is_done_or_refused_for_each(home: Home) {
        let room = Room::new(home).await;
        for title in ["One", "Two", "Three"] {
            room.asked(&room.requester, title).await;
        }
        room.act(&room.desk, 3, Doing::Resolve { body: String::new() }).await;
        let many = async |deed: ManyDeed| {
            let done = service::many(&room.desk, &room.project, &[1, 2, 3, 3, 99], &deed).await.unwrap();
            done.into_iter().map(|each| (each.number, each.refused.is_none())).collect::<Vec<_>>()
        };
        assert_eq!(many(ManyDeed::Assign(Some(of(&room.desk)))).await, [(1, true), (2, true), (3, false), (99, false)]);
        assert_eq!(room.read(&room.desk, 2).await.row.assignee.unwrap().name, "Zahra Maleki");
        assert_eq!(many(ManyDeed::Prioritise(Priority::P1, String::new())).await.iter().filter(|(_, done)| *done).count(), 0, "a reason is wanted");
        assert_eq!(many(ManyDeed::Prioritise(Priority::P1, "The board looks".into())).await[..2], [(1, true), (2, true)]);
        assert_eq!(room.read(&room.desk, 1).await.row.priority, Priority::P1);
        assert_eq!(many(ManyDeed::Watch(of(&room.manager))).await, [(1, true), (2, true), (3, true), (99, false)]);
        assert!(room.read(&room.manager, 1).await.watched);
        assert_eq!(many(ManyDeed::Watch(of(&room.vendor))).await[0], (1, false), "who may not see it does not watch it");
        assert_eq!(many(ManyDeed::Close).await, [(1, false), (2, false), (3, true), (99, false)]);
        assert_eq!(many(ManyDeed::Merge("ARAS-S1".into())).await, [(2, true), (3, false), (99, false)], "the survivor is left alone");
        let numbers: Vec<i32> = (1..=201).collect();
        assert_eq!(rule(service::many(&room.desk, &room.project, &numbers, &ManyDeed::Close).await), "error-too-many");
        assert_eq!(rule(service::many(&room.desk, &room.project, &[], &ManyDeed::Close).await), "error-tickets-none");
        assert_eq!(refusal(service::many(&room.vendor, &room.project, &[1], &ManyDeed::Close).await), Refusal::Forbidden);
    }

    async fn a_reply_begins_with_a_text_in_the_requesters_language(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked(&room.requester, "The report").await;
        let add = async |locale, body: &str| {
            let fields = TemplateFields { name: "We look into it".into(), locale, body: body.into() };
            service::add_template(&room.desk, &room.project, fields).await
        };
        assert_eq!(fields(add(Locale::En, "Dear {requster}").await), [("body".into(), "error-template-place".into())]);
        let ukrainian = add(Locale::Uk, "{requester}, дивимося {ticket}. {agent}").await.unwrap();
        assert_eq!(fields(add(Locale::Uk, "Again").await), [("name".into(), "error-template-twice".into())]);
        let drafted = async || service::drafted(&room.desk, &room.project, number, "We look into it").await.unwrap();
        assert_eq!(drafted().await.locale, Locale::Uk, "there is no other");
        add(Locale::En, "Dear {requester}").await.unwrap();
        let draft = drafted().await;
        assert_eq!((draft.locale, draft.phrase.as_str()), (Locale::En, "Dear {requester}"));
        assert_eq!((draft.requester.as_str(), draft.agent.as_str(), draft.ticket.as_str()), ("Hamid Yazdani", "Zahra Maleki", "ARAS-S1"));
        assert_eq!(draft.due, Some(at("2026-11-24T13:00:00Z")));
        assert_eq!(service::names(&room.vendor, &room.project).await.unwrap(), ["We look into it"]);
        assert_eq!(refusal(service::names(&room.requester, &room.project).await), Refusal::NotFound);
        let retire = |desk| service::retire_template(desk, &room.project, ukrainian);
        assert_eq!(refusal(retire(&room.vendor).await), Refusal::Forbidden);
        retire(&room.desk).await.unwrap();
        let shown = service::templates(&room.desk, &room.project, true, 1).await.unwrap();
        assert_eq!((shown.offered, shown.retired, shown.page.rows[0].id), (1, 1, ukrainian));
        assert_eq!(fields(add(Locale::Uk, "Again").await), [("name".into(), "error-template-retired".into())]);
        let edited = TemplateFields { name: "We look into it".into(), locale: Locale::Uk, body: "Ні".into() };
        service::edit_template(&room.desk, &room.project, ukrainian, 1, edited.clone()).await.unwrap();
        let late = service::edit_template(&room.desk, &room.project, ukrainian, 1, edited).await;
        assert!(matches!(refusal(late), Refusal::Conflict(_)));
        service::restore_template(&room.desk, &room.project, ukrainian).await.unwrap();
        assert_eq!(service::template(&room.desk, &room.project, ukrainian).await.unwrap().body, "Ні");
    }

    async fn whoever_is_called_hears_where_they_may_read_it(home: Home) {
        let room = Room::new(home).await;
        let agent = home.member(&room.project, "Negar Fathi", &[Role::HelpDesk]).await;
        let number = room.asked(&room.requester, "One").await;
        let mentioned = async |who: &Desk| heard(who).await.iter().filter(|(_, reason)| *reason == Reason::Mentioned).count();
        room.act(&room.desk, number, Doing::Note { body: "@negar @hamid @nadiia: not for everybody".into() }).await;
        assert_eq!((mentioned(&agent).await, mentioned(&room.requester).await, mentioned(&room.vendor).await), (1, 0, 0));
        room.act(&room.desk, number, reply("@negar @golnaz @nadiia looks into it")).await;
        assert_eq!((mentioned(&agent).await, mentioned(&room.other).await, mentioned(&room.vendor).await), (2, 0, 0));
        room.act(&room.desk, number, Doing::HandOver { body: "@nadiia please, @golnaz @hamid".into() }).await;
        assert_eq!((mentioned(&room.vendor).await, mentioned(&room.other).await, mentioned(&room.requester).await), (1, 0, 0));
        room.act(&room.desk, number, Doing::Note { body: "@nadiia is slow".into() }).await;
        assert_eq!(mentioned(&room.vendor).await, 1);
        room.write(&room.requester, number, "Thank you @negar").await;
        assert_eq!(mentioned(&agent).await, 3);
    }
}
