//! Whom an article is for, and who hears of it.

use super::{Room, facts, heard, looked, new};
use crate::support::{databases, refusal};
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::{Subject, SubjectKind},
    knowledge::{ArticleState, Readers},
    people::Locale,
    search::Thing,
};
use golive_store::{
    events,
    knowledge::{self, ArticleFilter, ArticleShow},
    testing,
};

fn showing(show: ArticleShow) -> ArticleFilter {
    ArticleFilter { show, page: 1, ..ArticleFilter::default() }
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
}
