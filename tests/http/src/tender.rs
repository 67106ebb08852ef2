//! A request for proposals that is out.

use golive_domain::{
    access::Role,
    rfp::{By, Judged, Judging, Section, Signer},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    requirements::RegisterFilter,
    rfp::{self, Phrase, RfpFacts},
};

use crate::{Client, TestApp};

/// What the key holders open with, the IT manager and the sponsor.
pub const HOLDERS: [&str; 2] = ["copper lantern river quarrel ninety", "velvet anchor tuesday mosaic plough"];

/// Who holds the keys of the first request of `ARAS`, and may judge what comes in.
#[derive(Clone, Debug)]
pub struct Tender {
    pub it: Client,
    pub sponsor: Client,
}

impl Tender {
    /// Publishes the request: one criterion, the price counts for what it usually does, thirty days to answer.
    pub async fn out(app: &TestApp) -> Self {
        Self::taking(app, &[]).await
    }

    /// The same, where prices may be named in these currencies beside the euro.
    pub async fn taking(app: &TestApp, currencies: &[&str]) -> Self {
        let criteria = vec![Judged { name: "Team".into(), weight: 10_000, by: By::Whole }];
        let currencies = currencies.iter().map(|code| code.parse().expect("a currency")).collect();
        Self::judged_by(app, Judging { criteria, currencies, ..Judging::default() }).await
    }

    /// The same, judged in another way.
    pub async fn judged_by(app: &TestApp, judging: Judging) -> Self {
        let tender = Self { it: app.member("it", &[Role::ItManager]).await, sponsor: app.member("sponsor", &[Role::Sponsor]).await };
        let (lead, aras) = (app.desk(&app.lead), ProjectKey::parse("ARAS").expect("a key"));
        for section in [Section::Company, Section::Subject, Section::Present, Section::Schedule, Section::Budget] {
            rfp::edit_section(&lead, &aras, 1, section, 0, "Told.").await.expect("a section is written");
        }
        rfp::choose(&lead, &aras, 1, &RegisterFilter::default()).await.expect("requirements are chosen");
        rfp::edit_judging(&lead, &aras, 1, version(&lead, &aras).await, judging).await.expect("criteria are written");
        let facts = RfpFacts {
            title: "A CRM".into(),
            currency: "EUR".parse().expect("a currency"),
            deadline: Some(app.store.clock().now() + chrono::TimeDelta::days(30)),
            notice_days: 6,
            threshold: 2,
        };
        rfp::edit_facts(&lead, &aras, 1, version(&lead, &aras).await, facts).await.expect("facts are written");
        for (holder, words) in [&tender.it, &tender.sponsor].into_iter().zip(HOLDERS) {
            let phrase = Phrase { phrase: words.into(), again: words.into() };
            rfp::name_holder(&lead, &aras, 1, holder.id).await.expect("a holder is named");
            rfp::choose_phrase(&app.desk(holder), &aras, 1, &phrase).await.expect("a phrase is chosen");
        }
        rfp::offer(&lead, &aras, 1, version(&lead, &aras).await).await.expect("it is given to those who sign");
        let hash = rfp::rfp(&lead, &aras, 1).await.expect("it is read").hash.expect("an edition lies there");
        for (signer, part) in [(&tender.it, Signer::Technical), (&tender.sponsor, Signer::Sponsor)] {
            rfp::sign(&app.desk(signer), &aras, 1, part, None, &hash).await.expect("it is signed");
        }
        rfp::publish(&lead, &aras, 1, version(&lead, &aras).await).await.expect("it is published");
        tender
    }
}

async fn version(desk: &Desk, project: &ProjectKey) -> i32 {
    rfp::rfp(desk, project, 1).await.expect("it is read").row.version
}
