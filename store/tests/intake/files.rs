//! Files that come with words.

use super::{Room, question};
use crate::support::{databases, fields, refusal};
use bytes::Bytes;
use futures::TryStreamExt as _;
use golive_domain::{Error as Refusal, service::Channel};
use golive_store::{
    Desk,
    service::{self, Doing, NewTicket, Upload},
};

fn file(name: &str, content: &str) -> Upload {
    Upload { name: name.into(), content: Bytes::from(content.to_owned()) }
}

databases! {
    async fn files_come_with_words_and_are_read_by_who_reads_the_words(home: Home) {
        let room = Room::new(home).await;
        let number = service::ask_with(&room.requester, &room.project, question("Blank"), Channel::Web, &[file("عکس صفحه.txt", "خطا")]).await.unwrap();
        let noted = [file("who.txt", "she is a VIP"), file("b.txt", "b")];
        service::act_with(&room.desk, &room.project, number, None, Doing::Note { body: "internal".into() }, Channel::Web, &noted).await.unwrap();
        let answered = [file("how to.txt", "do this")];
        service::act_with(&room.desk, &room.project, number, None, Doing::HandOver { body: "yours".into() }, Channel::Web, &answered).await.unwrap();
        service::write_with(&room.requester, &room.project, number, "More", Channel::Web, &[file("more.txt", "x")]).await.unwrap();

        let names = async |who: &Desk| {
            let view = service::ticket(who, &room.project, number).await.unwrap();
            view.files.into_iter().map(|file| file.name).collect::<Vec<_>>()
        };
        assert_eq!(names(&room.requester).await, ["عکس صفحه.txt", "more.txt"]);
        assert_eq!(names(&room.vendor).await, ["عکس صفحه.txt", "how to.txt", "more.txt"]);
        assert_eq!(names(&room.manager).await.len(), 5);
        let all = service::ticket(&room.desk, &room.project, number).await.unwrap().files;
        let id = |name: &str| all.iter().find(|file| file.name == name).unwrap().id;
        let bytes = service::ticket_file(&room.desk, &room.project, id("who.txt")).await.unwrap().content.try_collect::<Vec<_>>().await.unwrap();
        assert_eq!(bytes.concat(), b"she is a VIP");
        for who in [&room.requester, &room.vendor] {
            assert_eq!(refusal(service::ticket_file(who, &room.project, id("who.txt")).await.map(drop)), Refusal::NotFound);
        }
        assert_eq!(refusal(service::ticket_file(&room.requester, &room.project, id("how to.txt")).await.map(drop)), Refusal::NotFound);
    }

    async fn a_refused_form_leaves_no_file_behind(home: Home) {
        let room = Room::new(home).await;
        let files = [file("a.txt", "a")];
        let nameless = NewTicket { title: " ".into(), ..question("x") };
        refusal(service::ask_with(&room.requester, &room.project, nameless, Channel::Web, &files).await);
        let empty = [file("empty.txt", "")];
        let refused = refusal(service::ask_with(&room.requester, &room.project, question("x"), Channel::Web, &empty).await);
        assert_eq!(fields(refused), [("files".to_owned(), "error-ticket-file-empty".to_owned())]);
        let many: Vec<Upload> = (0..11).map(|n| file(&format!("{n}.txt"), "x")).collect();
        let refused = refusal(service::ask_with(&room.requester, &room.project, question("x"), Channel::Web, &many).await);
        assert_eq!(fields(refused), [("files".to_owned(), "error-ticket-files-many".to_owned())]);
        let large = Upload { name: "large.bin".into(), content: Bytes::from(vec![0; 25 * 1024 * 1024 + 1]) };
        let refused = refusal(service::ask_with(&room.requester, &room.project, question("x"), Channel::Web, &[large]).await);
        assert!(matches!(refused, Refusal::TooLarge { .. }), "{refused:?}");
        assert_eq!(room.all().await, []);
        let number = room.asked("x").await;
        let wordless = service::act_with(&room.desk, &room.project, number, None, Doing::Resolve { body: String::new() }, Channel::Web, &files).await;
        assert_eq!(fields(refusal(wordless)), [("body".to_owned(), "error-ticket-files-words".to_owned())]);
        assert_eq!(room.read(number).await.files, []);
    }

    async fn a_program_adds_files_to_its_own_words_only(home: Home) {
        let room = Room::new(home).await;
        let number = room.asked("Blank").await;
        service::act(&room.desk, &room.project, number, None, Doing::Note { body: "internal".into() }).await.unwrap();
        let note = room.read(number).await.messages[0].id;
        let add = async |who: &Desk, message| service::add_ticket_file(who, &room.project, number, message, file("a.txt", "a")).await;
        add(&room.requester, None).await.unwrap();
        add(&room.desk, Some(note)).await.unwrap();
        assert_eq!(refusal(add(&room.requester, Some(note)).await), Refusal::NotFound);
        assert_eq!(refusal(add(&room.second, Some(note)).await), Refusal::Forbidden);
        assert_eq!(refusal(add(&room.vendor, None).await), Refusal::NotFound, "it is not in her hands");
        assert_eq!(room.read(number).await.files.len(), 2);
        assert_eq!(service::ticket(&room.requester, &room.project, number).await.unwrap().files.len(), 1);
    }
}
