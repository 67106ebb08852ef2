//! Mail to the service desk: whose it is, which ticket it belongs to, what is held, left alone or taken once. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{Home, databases, refusal, rule};
use chrono::TimeDelta;
use futures::TryStreamExt as _;
use golive_domain::{
    access::Role,
    service::{Audience, Channel, MailOutcome, TicketState},
    text::{Email, ProjectKey},
};
use golive_store::{
    Desk, Store, outbox,
    service::{self, Arrived, Doing, MailRow, Received, Reception, Receptions, TicketView},
};

/// A project with a mailbox; whoever is of `aras.example` may write to it.
struct Room {
    project: ProjectKey,
    /// Golive, as it looks into the mailbox.
    golive: Desk,
    desk: Desk,
    vendor: Desk,
    manager: Desk,
}

impl Room {
    async fn new(home: &Home) -> Self {
        let (project, _) = home.project("ARAS").await;
        let reception =
            Reception { addresses: vec![address("support@desk.example")], domains: vec!["aras.example".into()], ..Reception::default() };
        let receptions = Receptions {
            host: "desk.example".into(),
            sender: Some(address("golive@desk.example")),
            desks: [(project.clone(), reception)].into(),
        };
        let store: Store = home.store.clone().receiving(receptions);
        let at = |desk: Desk| store.acting_as(desk.actor().clone());
        let room = Self {
            golive: at(home.system()),
            desk: at(home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await),
            vendor: at(home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await),
            manager: at(home.member(&project, "Nadia Rahimi", &[Role::ProjectManager]).await),
            project,
        };
        home.member(&room.project, "Hamid Yazdani", &[Role::Requester]).await;
        room
    }

    async fn receive(&self, mail: &str) -> Received {
        service::receive(&self.golive, &self.project, mail.as_bytes().into()).await.unwrap()
    }

    async fn opened(&self, mail: &str) -> i32 {
        match self.receive(mail).await {
            Received::Opened(number) => number,
            other => panic!("no ticket was opened: {other:?}, {:?}", self.mails(MailOutcome::Held).await),
        }
    }

    async fn read(&self, number: i32) -> TicketView {
        service::ticket(&self.manager, &self.project, number).await.unwrap()
    }

    async fn mails(&self, outcome: MailOutcome) -> Vec<MailRow> {
        service::mail_received(&self.desk, &self.project, Some(outcome), 1).await.unwrap().page.rows
    }

    /// The only one that is held, and the key of its reason.
    async fn held(&self) -> (MailRow, String) {
        let mut held = self.mails(MailOutcome::Held).await;
        assert_eq!(held.len(), 1, "{held:?}");
        let held = held.remove(0);
        let why = held.reason.clone().unwrap().key;
        (held, why)
    }

    /// The token of a ticket, as the letter to its requester has it.
    async fn token(&self, home: &Home) -> String {
        let letters = outbox::claim(&home.store, 50).await.unwrap();
        letters.iter().rev().find_map(|due| due.letter.thread.clone()).unwrap().token
    }
}

fn address(text: &str) -> Email {
    Email::parse(text).unwrap()
}

/// A mail with these fields above its text.
fn mail(from: &str, id: &str, fields: &str, text: &str) -> String {
    format!("From: {from}\r\nTo: support@desk.example\r\nMessage-ID: <{id}@example.org>\r\n{fields}\r\n\r\n{text}\r\n")
}

const HAMID: &str = "Hamid Yazdani <hamid.yazdani@example.org>";

databases! {
    async fn a_mail_of_a_requester_opens_a_ticket_and_is_confirmed_with_what_is_promised(home: Home) {
        let room = Room::new(home).await;
        service::begin(&room.manager, &room.project, "Office hours").await.unwrap();
        let number = room.opened(&mail(HAMID, "1", "Subject: Re: The list is empty", "Since this morning.\n\n> earlier words")).await;
        let view = room.read(number).await;
        assert_eq!((view.row.title.as_str(), view.channel, view.row.state), ("The list is empty", Channel::Email, TicketState::New));
        assert_eq!(view.row.requester.unwrap().name, "Hamid Yazdani");
        assert!(view.body.contains("earlier words"), "all it quotes is all there is to know: {}", view.body);
        let letters = outbox::claim(&home.store, 10).await.unwrap();
        let confirmed = letters.iter().find(|due| due.letter.say.key == "mail-ticket-opened").unwrap();
        assert_eq!(confirmed.letter.to.as_str(), "hamid.yazdani@example.org");
        let thread = confirmed.letter.thread.clone().unwrap();
        assert_eq!((thread.message, thread.said.as_slice()), (None, ["1@example.org".to_owned()].as_slice()));
        let told = |name: &str| confirmed.letter.say.args.iter().find(|(arg, _)| arg == name).unwrap().1.clone();
        assert!(told("response").starts_with("2026-11-24") && told("resolution").starts_with("2026-12-08"), "{:?}", confirmed.letter.say);
    }

    async fn an_answer_finds_its_ticket_by_address_by_id_and_by_subject(home: Home) {
        let room = Room::new(home).await;
        let number = room.opened(&mail(HAMID, "1", "Subject: Printer", "It smokes.")).await;
        let token = room.token(home).await;
        service::act(&room.desk, &room.project, number, None, Doing::Ask { body: "Which one?".into() }).await.unwrap();
        let to = format!("Delivered-To: support+{token}@desk.example\r\nSubject: Re: Printer");
        let answer = "The one upstairs.\n\nOn Mon, 23 Nov 2026 at 10:00, Desk <support@desk.example> wrote:\n> Which one?";
        assert_eq!(room.receive(&mail(HAMID, "2", &to, answer)).await, Received::Written(number));
        let view = room.read(number).await;
        assert_eq!(view.row.state, TicketState::Open, "it waits no longer");
        let said = view.messages.last().unwrap().clone();
        assert_eq!((said.body.as_str(), said.channel, said.own), ("The one upstairs.", Channel::Email, true));
        assert!(said.whole.unwrap().contains("> Which one?"), "what was cut is kept beside it");
        for (id, fields) in [
            ("3", "In-Reply-To: <1@example.org>\r\nSubject: Re: Printer".to_owned()),
            ("4", format!("References: <other@example.org> <t.{token}.7@elsewhere.example>\r\nSubject: x")),
            ("5", format!("Subject: Re: Printer [#{token}]")),
            ("6", "References: <nobody@example.org> <2@example.org>\r\nSubject: Re: Printer".to_owned()),
        ] {
            assert_eq!(room.receive(&mail(HAMID, id, &fields, "And?")).await, Received::Written(number), "{fields}");
        }
        // What the desk wrote goes out under an id of its own, which an answer names.
        service::act(&room.desk, &room.project, number, None, Doing::Reply { body: "Mended.".into() }).await.unwrap();
        let due = outbox::claim(&home.store, 10).await.unwrap().pop().unwrap();
        let said = due.letter.thread.clone().unwrap().said;
        assert_eq!((said.first().map(String::as_str), said.last().map(String::as_str)), (Some("1@example.org"), Some("6@example.org")));
        outbox::goes_as(&home.store, &due, "sent@mailer.example").await.unwrap();
        let named = "In-Reply-To: <sent@mailer.example>\r\nSubject: Thanks";
        assert_eq!(room.receive(&mail(HAMID, "7", named, "Thanks!")).await, Received::Written(number));
    }

    async fn the_same_mail_twice_is_one(home: Home) {
        let room = Room::new(home).await;
        let first = mail(HAMID, "1", "Subject: Printer", "It smokes.");
        room.opened(&first).await;
        assert_eq!(room.receive(&first).await, Received::Known);
        assert_eq!(room.receive(&mail(HAMID, "1", "Subject: Printer", "By another way.")).await, Received::Known);
        let nameless = "From: hamid.yazdani@example.org\r\nSubject: No id\r\n\r\nText";
        room.opened(nameless).await;
        assert_eq!(room.receive(nameless).await, Received::Known);
        let (one, other) = (mail(HAMID, "9", "Subject: At once", "x"), mail(HAMID, "9", "Subject: At once", "x"));
        let both = tokio::join!(room.receive(&one), room.receive(&other));
        assert!(matches!(both, (Received::Opened(_), Received::Known) | (Received::Known, Received::Opened(_))), "{both:?}");
    }

    async fn what_a_program_sent_opens_answers_and_takes_up_nothing(home: Home) {
        let room = Room::new(home).await;
        let number = room.opened(&mail(HAMID, "1", "Subject: Printer", "It smokes.")).await;
        let token = room.token(home).await;
        service::act(&room.desk, &room.project, number, None, Doing::Resolve { body: "Water.".into() }).await.unwrap();
        let tag = format!("Subject: Away [#{token}]");
        for (id, from, field) in [
            ("2", HAMID, "Auto-Submitted: auto-replied"),
            ("3", HAMID, "X-Golive-Loop: desk.example"),
            ("4", "support+x@desk.example", "X: y"),
            ("5", "golive@desk.example", "X: y"),
            ("6", "MAILER-DAEMON@example.org", "Content-Type: multipart/report; boundary=x"),
        ] {
            assert_eq!(room.receive(&mail(from, id, &format!("{tag}\r\n{field}"), "I am away.")).await, Received::Ignored, "{field}");
        }
        let view = room.read(number).await;
        assert_eq!((view.row.state, view.messages.len()), (TicketState::Resolved, 1));
        let ignored = room.mails(MailOutcome::Ignored).await;
        assert_eq!(ignored.len(), 5);
        assert!(ignored.iter().all(|mail| mail.ticket.as_ref().is_some_and(|(found, _)| *found == number)), "it is told what of: {ignored:?}");
        assert_eq!(room.receive(&mail(HAMID, "7", &format!("Subject: Re: [#{token}]"), "It smokes again.")).await, Received::Written(number));
        assert_eq!(room.read(number).await.row.state, TicketState::Open, "a person takes it up again");
    }

    async fn a_list_is_heard_and_not_answered(home: Home) {
        let room = Room::new(home).await;
        room.opened(&mail(HAMID, "1", "Subject: To all\r\nList-Id: <all.example.org>", "The printer smokes.")).await;
        assert!(outbox::claim(&home.store, 10).await.unwrap().is_empty());
    }

    async fn two_programs_that_do_not_know_each_other_come_to_an_end(home: Home) {
        let room = Room::new(home).await;
        let mut held = 0;
        for at in 0..25 {
            match room.receive(&mail(HAMID, &at.to_string(), "Subject: Thank you for your mail", "We have it.")).await {
                Received::Opened(_) => assert_eq!(held, 0),
                Received::Held => held += 1,
                other => panic!("{other:?}"),
            }
        }
        assert_eq!((held, outbox::claim(&home.store, 50).await.unwrap().len()), (5, 5), "few are confirmed, then somebody looks");
        home.wait(TimeDelta::hours(2));
        room.opened(&mail(HAMID, "later", "Subject: A person after all", "Hello.")).await;
    }

    async fn a_message_long_after_it_was_solved_opens_another_ticket(home: Home) {
        let room = Room::new(home).await;
        let number = room.opened(&mail(HAMID, "1", "Subject: Printer", "It smokes.")).await;
        service::act(&room.desk, &room.project, number, None, Doing::Resolve { body: "Water.".into() }).await.unwrap();
        home.wait(TimeDelta::days(30));
        let next = room.opened(&mail(HAMID, "2", "In-Reply-To: <1@example.org>\r\nSubject: Re: Printer", "Again.")).await;
        assert_eq!(room.read(next).await.follows.map(|ticket| ticket.number), Some(number));
    }

    async fn only_its_requester_and_those_who_answer_write_on_a_ticket(home: Home) {
        let room = Room::new(home).await;
        home.member(&room.project, "Leila Karimi", &[Role::Requester]).await;
        let number = room.opened(&mail(HAMID, "1", "Subject: Printer", "It smokes.")).await;
        let tag = format!("Subject: Re: Printer [#{}]", room.token(home).await);
        assert_eq!(room.receive(&mail("leila.karimi@example.org", "2", &tag, "Mine too.")).await, Received::Held);
        let (row, why) = room.held().await;
        assert_eq!((row.sender.as_str(), why.as_str()), ("leila.karimi@example.org", "error-mail-others-ticket"));
        let own = service::let_in(&room.desk, &room.project, row.id).await.unwrap();
        assert_eq!(room.read(own).await.row.requester.unwrap().name, "Leila Karimi", "it is hers");
        assert_eq!(room.read(number).await.messages.len(), 0);

        assert_eq!(room.receive(&mail("zahra.maleki@example.org", "3", &tag, "We look into it.")).await, Received::Written(number));
        let view = room.read(number).await;
        assert_eq!((view.row.state, view.messages[0].audience, view.row.assignee.unwrap().name.as_str()), (TicketState::Open, Audience::Public, "Zahra Maleki"));
        let told = outbox::claim(&home.store, 10).await.unwrap().pop().unwrap().letter;
        assert_eq!((told.say.key.as_str(), told.to.as_str()), ("mail-ticket-replied", "hamid.yazdani@example.org"));

        assert_eq!(room.receive(&mail("nadiia.hrytsenko@example.org", "4", &tag, "From the vendor.")).await, Received::Held, "it is not in her hands");
        assert_eq!(room.held().await.1, "error-mail-may-not");
        service::act(&room.desk, &room.project, number, None, Doing::HandOver { body: "Yours.".into() }).await.unwrap();
        assert_eq!(room.receive(&mail("nadiia.hrytsenko@example.org", "5", &tag, "From the vendor.")).await, Received::Written(number));
        let seen = service::ticket(&room.vendor, &room.project, number).await.unwrap();
        assert_eq!(seen.messages.last().unwrap().body, "From the vendor.");
    }

    async fn a_token_of_another_project_opens_nothing_there(home: Home) {
        let room = Room::new(home).await;
        let (other, manager) = home.project("OTHER").await;
        let number = service::take_down(&manager, &other, service::Caller { name: "x".into(), email: "hamid.yazdani@example.org".into() }, question()).await.unwrap();
        let tag = format!("Subject: Re: x [#{}]", room.token(home).await);
        room.opened(&mail(HAMID, "1", &tag, "Hello.")).await;
        assert_eq!(service::ticket(&manager, &other, number).await.unwrap().messages.len(), 0);
    }

    async fn strangers_are_held_unless_their_domain_is_let_in(home: Home) {
        let room = Room::new(home).await;
        let number = room.opened(&mail("Omid Rad <omid@aras.example>", "1", "Subject: New here", "Hello.")).await;
        assert_eq!(room.read(number).await.row.requester.unwrap().name, "Omid Rad");
        let letters: Vec<_> = outbox::claim(&home.store, 10).await.unwrap().into_iter().map(|due| due.letter.say.key).collect();
        assert_eq!(letters, ["mail-invitation", "mail-ticket-opened"]);
        assert_eq!(room.receive(&mail("eve@evil.example", "2", "Subject: Hello", "Open this.")).await, Received::Held);
        let (row, why) = room.held().await;
        assert_eq!((row.subject.as_str(), why.as_str(), row.is_kept), ("Hello", "error-mail-unknown-sender", true));
        assert_eq!(service::mail_held(&room.desk, &room.project).await.unwrap(), 1);
        assert!(outbox::claim(&home.store, 10).await.unwrap().is_empty(), "whoever is held hears nothing");

        let raw = service::raw_mail(&room.desk, &room.project, row.id).await.unwrap();
        assert_eq!(raw.media_type, "text/plain");
        let bytes: Vec<_> = raw.content.try_collect().await.unwrap();
        assert!(String::from_utf8_lossy(&bytes.concat()).contains("Open this."));
        let number = service::let_in(&room.desk, &room.project, row.id).await.unwrap();
        assert_eq!(room.read(number).await.row.title, "Hello");
        assert_eq!(room.mails(MailOutcome::Held).await, []);
        assert_eq!(rule(service::let_in(&room.desk, &room.project, row.id).await), "error-mail-settled");
        room.opened(&mail("eve@evil.example", "3", "Subject: Known by now", "Hello.")).await;
    }

    async fn a_mail_that_cannot_be_read_is_held_and_thrown_away(home: Home) {
        let room = Room::new(home).await;
        assert_eq!(room.receive("no mail at all").await, Received::Held);
        let (row, why) = room.held().await;
        assert_eq!((why.as_str(), row.sender.as_str()), ("error-mail-none", ""));
        assert_eq!(rule(service::let_in(&room.desk, &room.project, row.id).await), "error-mail-none");
        assert_eq!(refusal(service::discard(&room.vendor, &room.project, row.id).await).status(), 403);
        service::discard(&room.desk, &room.project, row.id).await.unwrap();
        assert_eq!(room.mails(MailOutcome::Discarded).await.len(), 1, "that it was there stays");
        assert_eq!(refusal(service::raw_mail(&room.desk, &room.project, row.id).await.map(drop)).status(), 404);
        let head = mail(HAMID, "1", "Subject: A film", "");
        let large = Arrived { raw: head.as_bytes(), size: 90_000_000 };
        assert_eq!(service::receive(&room.golive, &room.project, large).await.unwrap(), Received::Held);
        let (row, why) = room.held().await;
        assert_eq!((why.as_str(), row.sender.as_str(), row.subject.as_str(), row.bytes), ("error-mail-too-large", "hamid.yazdani@example.org", "A film", 90_000_000));
        assert_eq!(room.receive(&mail(HAMID, "2", "X: y", "")).await, Received::Held, "it says nothing");
    }

    async fn whoever_may_not_direct_tickets_brings_no_mail_and_sees_none(home: Home) {
        let room = Room::new(home).await;
        let mail = mail(HAMID, "1", "Subject: x", "y");
        assert_eq!(refusal(service::receive(&room.vendor, &room.project, mail.as_bytes().into()).await).status(), 403);
        assert_eq!(refusal(service::mail_received(&room.vendor, &room.project, None, 1).await.map(drop)).status(), 403);
        assert_eq!(service::mail_held(&room.vendor, &room.project).await.unwrap(), 0);
    }

    async fn files_are_read_by_whoever_reads_what_they_came_with(home: Home) {
        let room = Room::new(home).await;
        let parts = "MIME-Version: 1.0\r\nSubject: Blank\r\nContent-Type: multipart/mixed; boundary=b";
        let body = "--b\r\nContent-Type: text/plain\r\n\r\nSee there.\r\n--b\r\nContent-Type: image/png; name=\"../a.html\"\r\nContent-Disposition: attachment; filename=\"../a.html\"\r\n\r\n<script>alert(1)</script>\r\n--b--";
        let number = room.opened(&mail(HAMID, "1", parts, body)).await;
        let view = room.read(number).await;
        assert_eq!(view.files.len(), 1);
        let file = &view.files[0];
        assert_eq!((file.name.as_str(), file.media_type.as_str(), file.message), ("a.html", "text/plain", None), "its bytes say what it is");
        let found = service::ticket_file(&room.desk, &room.project, file.id).await.unwrap();
        let bytes: Vec<_> = found.content.try_collect().await.unwrap();
        assert_eq!(bytes.concat(), b"<script>alert(1)</script>");
        assert_eq!(refusal(service::ticket_file(&room.vendor, &room.project, file.id).await.map(drop)).status(), 404, "it is not in her hands");
        let (other, _) = home.project("OTHER").await;
        let outsider = home.member(&other, "Outsider Here", &[Role::ProjectManager]).await;
        assert_eq!(refusal(service::ticket_file(&outsider, &other, file.id).await.map(drop)).status(), 404);
    }

    async fn a_mailbox_is_read_on_from_where_it_was(home: Home) {
        let room = Room::new(home).await;
        let support = address("support@desk.example");
        assert_eq!(service::bookmark(&home.store, &room.project, &support).await.unwrap(), service::Bookmark::default());
        let mark = service::Bookmark { validity: Some(7), last_uid: 41 };
        service::polled(&home.store, &room.project, &support, mark, Some("no route".into())).await.unwrap();
        service::polled(&home.store, &room.project, &support, mark, None).await.unwrap();
        assert_eq!(service::bookmark(&home.store, &room.project, &support).await.unwrap(), mark);
        let view = service::mail_received(&room.desk, &room.project, None, 1).await.unwrap();
        assert_eq!((view.mailboxes[0].address.as_str(), view.mailboxes[0].error.as_deref()), ("support@desk.example", None));
        assert!(view.mailboxes[0].polled_at.is_some());
    }
}

fn question() -> service::NewTicket {
    use golive_domain::service::{Impact, RequestType, Urgency};
    service::NewTicket {
        title: "Elsewhere".into(),
        body: String::new(),
        request: RequestType::Bug,
        impact: Impact::Low,
        urgency: Urgency::Low,
        department: None,
    }
}
