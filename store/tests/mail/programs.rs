//! Letters that programs send: heard, and never answered for ever.

use super::{HAMID, Room, mail};
use crate::support::databases;
use chrono::TimeDelta;
use golive_domain::service::{MailOutcome, TicketState};
use golive_store::{
    outbox,
    service::{self, Doing, Received},
};

databases! {
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
}
