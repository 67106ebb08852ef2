//! A request for proposals that is out, and those who bid for it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use chrono::TimeDelta;
use golive_domain::{
    access::Role,
    backlog::Moscow,
    money::Currency,
    people::Locale,
    rfp::{AnswerCode, By, Envelope, Judged, Judging, Section, Signer, Worked},
    text::ProjectKey,
};
use golive_store::{
    Desk,
    bids::{self, Invited, Kept, OwnKey},
    requirements,
    requirements::{RegisterFilter, RequirementFields},
    rfp::{self, NewRfp, Phrase, RfpFacts},
    vendors::{self, VendorFields},
};

use super::Home;

/// A request that is out, with two vendors and two key holders.
pub struct Tender {
    pub project: ProjectKey,
    pub manager: Desk,
    pub it: Desk,
    pub sponsor: Desk,
    pub number: i32,
    pub code: String,
}

pub const HOLDERS: [&str; 2] = ["copper lantern river quarrel ninety", "velvet anchor tuesday mosaic plough"];
pub const OWN: &str = "orchard pencil winter gravel seventeen";

pub fn phrase(words: &str) -> Phrase {
    Phrase { phrase: words.into(), again: words.into() }
}

impl Tender {
    pub async fn new(home: &Home) -> Self {
        Self::asking(home, &[]).await
    }

    /// The same with more requirements than the one that is a must.
    pub async fn asking(home: &Home, more: &[&str]) -> Self {
        let team = Judged { name: "Team".into(), weight: 10_000, by: By::Whole };
        Self::made(home, more, Judging { criteria: vec![team], ..Judging::default() }).await
    }

    pub async fn judged_by(home: &Home, judging: Judging) -> Self {
        Self::made(home, &[], judging).await
    }

    /// The usual one, where prices may be named in these currencies beside euro.
    pub async fn priced_in(home: &Home, currencies: &[Currency]) -> Self {
        let team = Judged { name: "Team".into(), weight: 10_000, by: By::Whole };
        Self::judged_by(home, Judging { criteria: vec![team], currencies: currencies.to_vec(), ..Judging::default() }).await
    }

    async fn made(home: &Home, more: &[&str], judging: Judging) -> Self {
        let (project, manager) = home.project("ARAS").await;
        let it = home.member(&project, "Behrouz Daneshvar", &[Role::ItManager]).await;
        let sponsor = home.member(&project, "Bahram Tavakoli", &[Role::Sponsor]).await;
        let asked = RequirementFields { title: "Save a deal".into(), moscow: Some(Moscow::Must), ..RequirementFields::default() };
        let code = requirements::create(&manager, &project, asked).await.unwrap();
        for title in more {
            let asked = RequirementFields { title: (*title).into(), ..RequirementFields::default() };
            requirements::create(&manager, &project, asked).await.unwrap();
        }
        let new = NewRfp { title: "A CRM for Aras".into(), language: Locale::En, needs: BTreeMap::new(), sections: BTreeMap::new() };
        let number = rfp::begin(&manager, &project, new).await.unwrap();
        let tender = Self { project, manager, it, sponsor, number, code };
        tender.write(home, judging).await;
        for name in ["Kompas", "Sigma"] {
            vendors::add(&tender.manager, &tender.project, VendorFields { name: name.into(), ..VendorFields::default() }).await.unwrap();
        }
        tender
    }

    async fn write(&self, home: &Home, judging: Judging) {
        let (desk, project, number) = (&self.manager, &self.project, self.number);
        for section in [Section::Company, Section::Subject, Section::Present, Section::Schedule, Section::Budget] {
            rfp::edit_section(desk, project, number, section, 0, "Told.").await.unwrap();
        }
        rfp::choose(desk, project, number, &RegisterFilter::default()).await.unwrap();
        rfp::edit_judging(desk, project, number, self.version().await, judging).await.unwrap();
        let facts = RfpFacts {
            title: "A CRM for Aras".into(),
            currency: "EUR".parse().unwrap(),
            deadline: Some(home.now() + TimeDelta::days(30)),
            notice_days: 6,
            threshold: 2,
        };
        rfp::edit_facts(desk, project, number, self.version().await, facts).await.unwrap();
        for (holder, words) in [&self.it, &self.sponsor].into_iter().zip(HOLDERS) {
            rfp::name_holder(desk, project, number, holder.actor().person().unwrap()).await.unwrap();
            rfp::choose_phrase(holder, project, number, &phrase(words)).await.unwrap();
        }
        rfp::offer(desk, project, number, self.version().await).await.unwrap();
        let hash = rfp::rfp(desk, project, number).await.unwrap().hash.unwrap();
        rfp::sign(&self.it, project, number, Signer::Technical, None, &hash).await.unwrap();
        rfp::sign(&self.sponsor, project, number, Signer::Sponsor, None, &hash).await.unwrap();
        rfp::publish(desk, project, number, self.version().await).await.unwrap();
    }

    pub async fn version(&self) -> i32 {
        rfp::rfp(&self.manager, &self.project, self.number).await.unwrap().row.version
    }

    pub async fn invite(&self, vendor: i32, name: &str, email: &str) -> golive_store::Result<()> {
        let who = Invited { name: name.into(), email: email.into() };
        bids::invite(&self.manager, &self.project, self.number, vendor, who).await
    }

    /// Somebody who bids for a vendor, with the own key.
    pub async fn bidder(&self, home: &Home, vendor: i32, name: &str) -> Bidder {
        let email = format!("{}@bids.example", name.to_lowercase());
        self.invite(vendor, name, &email).await.unwrap();
        let rows = bids::bidders(&self.manager, &self.project, self.number).await.unwrap();
        let people = &rows.iter().find(|row| row.vendor == vendor).unwrap().people;
        let desk = home.desk(people.iter().find(|who| who.name == name).unwrap().id);
        let key = match bids::tender(&desk, &self.project, self.number).await.unwrap().keyed {
            true => bids::unlock(&desk, &self.project, self.number, OWN).await,
            false => bids::choose_own_phrase(&desk, &self.project, self.number, "Europe/Warsaw", &phrase(OWN)).await,
        };
        Bidder { desk, key: key.unwrap(), project: self.project.clone(), number: self.number, code: self.code.clone() }
    }

    pub async fn open(&self, holder: usize, part: Envelope) -> golive_store::Result<usize> {
        let desk = [&self.it, &self.sponsor][holder];
        bids::open_envelopes(desk, &self.project, self.number, part, HOLDERS[holder]).await
    }
}

pub struct Bidder {
    pub desk: Desk,
    pub key: OwnKey,
    pub project: ProjectKey,
    pub number: i32,
    pub code: String,
}

impl Bidder {
    pub async fn save(&self, version: i32, text: &str, price: &str) -> golive_store::Result<Vec<String>> {
        let line = Worked { answer: Some(AnswerCode::Full), text: text.into(), price: price.into(), beside: None };
        let lines = BTreeMap::from([(self.code.clone(), Kept { content: line, version })]);
        bids::save_lines(&self.desk, &self.project, self.number, &self.key, lines).await
    }

    pub async fn submit(&self) -> golive_store::Result<bids::Receipt> {
        bids::submit(&self.desk, &self.project, self.number, &self.key).await
    }

    pub async fn tender(&self) -> bids::Tender {
        bids::tender(&self.desk, &self.project, self.number).await.unwrap()
    }
}
