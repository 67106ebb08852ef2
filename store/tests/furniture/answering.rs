//! Many at once, texts to begin with, people who are called.

use super::{Room, at, fields, heard, reply};
use crate::support::{databases, refusal, rule};
use golive_domain::{Error as Refusal, access::Role, events::Reason, id::PersonId, people::Locale, service::Priority};
use golive_store::{
    Desk,
    service::{self, Doing, ManyDeed, TemplateFields},
};

fn of(desk: &Desk) -> PersonId {
    desk.actor().person().unwrap()
}

databases! {
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
