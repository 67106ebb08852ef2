//! Mail goes out and comes back, through a mail server over real sockets.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod desk;
mod post_office;

use desk::{field, help_desk};
use golive_domain::{
    service::{MailOutcome, TicketState},
    text::ProjectKey,
};
use golive_server::{
    config::Mailing,
    jobs::{mail::Post, poll::poll},
    mailbox::Mailbox,
};
use golive_store::{
    Desk, Options, Store, outbox,
    service::{self, Doing, TicketView},
};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use post_office::{PASSWORD, PostOffice};
use tempfile::TempDir;

const SUPPORT: &str = "support@desk.example";
const OMID: &str = "omid@aras.example";

/// A desk with a mailbox at the post office.
struct Room {
    office: PostOffice,
    store: Store,
    project: ProjectKey,
    desk: Desk,
    post: Post,
    mailbox: Mailbox,
    _folder: TempDir,
}

impl Room {
    async fn new() -> Self {
        let office = PostOffice::open().await;
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name).display().to_string();
        let password = PASSWORD.replace(' ', "%20");
        let mailing = Mailing {
            smtp_url: Some(format!("smtp://{}", office.smtp)),
            from: "Golive <golive@desk.example>".into(),
            folder: folder.path().join("mail"),
            mailboxes: vec![format!("ARAS=imap://support%40desk.example:{password}@{}?domains=aras.example", office.imap)],
        };
        let options = Options { database: format!("sqlite://{}", place("golive.db")), files: place("files"), connections: Some(2) };
        let store = Store::open(&options).await.unwrap().receiving(mailing.receptions().unwrap());
        let project = ProjectKey::parse("ARAS").unwrap();
        let desk = help_desk(&store, &project).await;
        let (post, mailbox) = (Post::open(&mailing, "https://golive.example").unwrap(), mailing.mailboxes().unwrap().remove(0));
        Self { office, store, project, desk, post, mailbox, _folder: folder }
    }

    /// Writes to an address, as a mail program does.
    async fn write(&self, to: &str, subject: &str, answered: Option<&str>, fields: &str, text: &str) {
        let smtp = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1").port(self.office.smtp.port()).build();
        let mut letter = Message::builder()
            .from(format!("Omid Rad <{OMID}>").parse().unwrap())
            .to(to.parse().unwrap())
            .subject(subject)
            .message_id(None);
        if let Some(id) = answered {
            letter = letter.in_reply_to(id.to_owned()).references(id.to_owned());
        }
        let letter = letter.body(text.to_owned()).unwrap();
        let raw = [fields.as_bytes(), &letter.formatted()].concat();
        smtp.send_raw(letter.envelope(), &raw).await.unwrap();
    }

    async fn poll(&self) {
        poll(&self.store, &self.mailbox).await.unwrap();
    }

    /// Sends what waits, as the server's job does.
    async fn send(&self) {
        for due in outbox::claim(&self.store, 20).await.unwrap() {
            outbox::goes_as(&self.store, &due, &self.post.mail_id(&due)).await.unwrap();
            self.post.send(&due).await.unwrap();
            outbox::sent(&self.store, &due).await.unwrap();
        }
    }

    async fn read(&self, number: i32) -> TicketView {
        service::ticket(&self.desk, &self.project, number).await.unwrap()
    }
}

#[tokio::test]
async fn a_question_is_asked_and_answered_by_mail_alone() {
    let room = Room::new().await;
    room.write(SUPPORT, "Printer", None, "", "It smokes.").await;
    room.poll().await;
    assert_eq!((room.read(1).await.row.title.as_str(), room.office.unseen(SUPPORT)), ("Printer", 0));
    assert_eq!(room.office.letters(SUPPORT).len(), 1, "nothing is deleted");
    room.send().await;
    let confirmed = room.office.letters(OMID).into_iter().find(|letter| letter.contains("ARAS-S1")).unwrap();
    assert_eq!(
        (field(&confirmed, "Auto-Submitted").as_str(), field(&confirmed, "X-Golive-Loop").as_str()),
        ("auto-replied", "desk.example")
    );
    assert_eq!(field(&confirmed, "In-Reply-To"), field(&room.office.letters(SUPPORT)[0], "Message-ID"));

    service::act(&room.desk, &room.project, 1, None, Doing::Ask { body: "Which one?".into() }).await.unwrap();
    room.send().await;
    let asked = room.office.letters(OMID).pop().unwrap();
    assert_eq!(field(&asked, "Auto-Submitted"), "", "a person wrote it");
    let (id, answers_to) = (field(&asked, "Message-ID"), field(&asked, "Reply-To"));
    assert!(answers_to.starts_with("support+") && answers_to.ends_with("@desk.example"), "{asked}");
    room.write(&answers_to, &format!("Re: {}", field(&asked, "Subject")), Some(&id), "", "The one upstairs.\n\n> Which one?").await;
    room.poll().await;
    let view = room.read(1).await;
    assert_eq!((view.row.state, view.messages.last().unwrap().body.as_str()), (TicketState::Open, "The one upstairs."));

    // Whoever is away says so to the next answer: nothing comes of it.
    service::act(&room.desk, &room.project, 1, None, Doing::Resolve { body: "Water helped.".into() }).await.unwrap();
    room.send().await;
    let solved = room.office.letters(OMID).pop().unwrap();
    room.write(&field(&solved, "Reply-To"), "Away", Some(&field(&solved, "Message-ID")), "Auto-Submitted: auto-replied\r\n", "I am away.")
        .await;
    room.poll().await;
    room.send().await;
    assert_eq!(room.read(1).await.row.state, TicketState::Resolved);
    assert_eq!(room.office.letters(OMID).pop().unwrap(), solved, "it is not answered");
    // A mail program that threads by the id alone, to the plain address.
    room.write(SUPPORT, "So?", Some(&field(&solved, "Message-ID")), "", "It smokes again.").await;
    room.poll().await;
    assert_eq!(room.read(1).await.row.state, TicketState::Open);
}

#[tokio::test]
async fn what_comes_back_from_ourselves_is_left_alone() {
    let room = Room::new().await;
    room.write(SUPPORT, "Printer", None, "", "It smokes.").await;
    room.poll().await;
    room.send().await;
    let confirmed = room.office.letters(OMID).pop().unwrap();
    let smtp = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1").port(room.office.smtp.port()).build();
    let envelope = lettre::address::Envelope::new(None, vec![SUPPORT.parse().unwrap()]).unwrap();
    smtp.send_raw(&envelope, confirmed.as_bytes()).await.unwrap();
    room.poll().await;
    let view = service::mail_received(&room.desk, &room.project, Some(MailOutcome::Ignored), 1).await.unwrap();
    assert_eq!(view.page.total, 1);
}

#[tokio::test]
async fn a_mailbox_that_cannot_be_read_says_why_and_goes_on_later() {
    let room = Room::new().await;
    let mut locked = room.mailbox.clone();
    locked.imap.as_mut().unwrap().password = "forgotten".into();
    let said = format!("{:#}", poll(&room.store, &locked).await.unwrap_err());
    assert!(said.contains("cannot log in") && !said.contains("forgotten"), "{said}");
    let view = service::mail_received(&room.desk, &room.project, None, 1).await.unwrap();
    assert!(view.mailboxes[0].error.as_deref().is_some_and(|error| error.contains("cannot log in")));
    room.write(SUPPORT, "Printer", None, "", "It smokes.").await;
    room.poll().await;
    room.poll().await;
    let view = service::mail_received(&room.desk, &room.project, None, 1).await.unwrap();
    assert_eq!((view.mailboxes[0].error.clone(), view.page.total), (None, 1), "each mail is taken once");
}
