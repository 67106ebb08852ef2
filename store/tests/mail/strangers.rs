//! Who may write, and what is held until somebody looks.

use super::{HAMID, Room, mail};
use crate::support::{databases, refusal, rule};
use futures::TryStreamExt as _;
use golive_domain::{
    access::Role,
    service::{Audience, MailOutcome, TicketState},
};
use golive_store::{
    outbox,
    service::{self, Arrived, Doing, MailRow, Received},
};

impl Room {
    /// The only one that is held, and the key of its reason.
    async fn held(&self) -> (MailRow, String) {
        let mut held = self.mails(MailOutcome::Held).await;
        assert_eq!(held.len(), 1, "{held:?}");
        let held = held.remove(0);
        let why = held.reason.clone().unwrap().key;
        (held, why)
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

databases! {
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
}
