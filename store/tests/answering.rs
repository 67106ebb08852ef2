//! Who is writing an answer at this moment. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use crate::support::{databases, refusal};
use chrono::TimeDelta;
use golive_domain::{
    Error,
    access::Role,
    service::{Channel, Impact, RequestType, Urgency},
};
use golive_store::{
    people,
    service::{self, Doing, NewTicket},
};

databases! {
    async fn those_who_answer_see_each_other_until_one_stops(home: Home) {
        let (project, manager) = home.project("ARAS").await;
        let desk = home.member(&project, "Zahra Maleki", &[Role::HelpDesk]).await;
        let vendor = home.member(&project, "Nadiia Hrytsenko", &[Role::VendorSupport]).await;
        let requester = home.member(&project, "Hamid Yazdani", &[Role::Requester]).await;
        let question = NewTicket {
            title: "The report stays blank".into(),
            body: String::new(),
            request: RequestType::Bug,
            impact: Impact::Low,
            urgency: Urgency::Low,
            department: None,
        };
        let number = service::ask(&requester, &project, question, Channel::Web).await.unwrap();
        let tell = async |who, writes| service::answering(who, &project, number, writes).await;

        assert!(tell(&desk, true).await.unwrap().is_empty(), "nobody sees themselves");
        assert_eq!(tell(&manager, false).await.unwrap(), ["Zahra Maleki"]);
        assert!(tell(&desk, true).await.unwrap().is_empty(), "who only looks is not writing");
        assert_eq!(refusal(tell(&vendor, false).await), Error::NotFound, "it was not handed over");
        assert!(tell(&requester, false).await.is_err(), "whoever asked does not answer");

        home.wait(TimeDelta::seconds(41));
        assert!(tell(&manager, false).await.unwrap().is_empty(), "not heard of for too long");
        tell(&desk, true).await.unwrap();
        tell(&desk, false).await.unwrap();
        assert!(tell(&manager, false).await.unwrap().is_empty(), "what was written is gone again");

        service::act(&desk, &project, number, None, Doing::HandOver { body: "Please look.".into() }).await.unwrap();
        tell(&vendor, true).await.unwrap();
        assert_eq!(tell(&manager, false).await.unwrap(), ["Nadiia Hrytsenko"]);
        home.wait(TimeDelta::days(2));
        people::sweep(&home.store).await.unwrap();
        assert!(tell(&manager, false).await.unwrap().is_empty());
    }
}
