//! Articles are found, and readers say whether they helped.

use super::{Room, facts, heard, looked};
use crate::support::databases;
use golive_domain::{events::EventKind, knowledge::Readers, people::Locale};
use golive_store::knowledge::{self, ArticleFacts, ArticleFilter, ArticleShow};

databases! {
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
}
