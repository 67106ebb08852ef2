//! Letters become tickets, and words on them.

use super::{HAMID, Room, address, mail};
use crate::support::{databases, refusal};
use chrono::TimeDelta;
use futures::TryStreamExt as _;
use golive_domain::{
    access::Role,
    service::{Channel, TicketState},
};
use golive_store::{
    outbox,
    service::{self, Doing, Received},
};

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

    async fn a_message_long_after_it_was_solved_opens_another_ticket(home: Home) {
        let room = Room::new(home).await;
        let number = room.opened(&mail(HAMID, "1", "Subject: Printer", "It smokes.")).await;
        service::act(&room.desk, &room.project, number, None, Doing::Resolve { body: "Water.".into() }).await.unwrap();
        home.wait(TimeDelta::days(30));
        let next = room.opened(&mail(HAMID, "2", "In-Reply-To: <1@example.org>\r\nSubject: Re: Printer", "Again.")).await;
        assert_eq!(room.read(next).await.follows.map(|ticket| ticket.number), Some(number));
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
