//! What every request of the story goes through, whatever it asks for: written, thinned out, sealed, signed, out, bid for.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{
    money::Currency,
    rfp::{Judging, Section, Signer},
};

use super::{
    super::{cast::MANAGER, stage::Stage},
    phrases::{HOLDERS, character, twice},
    vendors::Bidding,
};
use crate::{
    Desk, Error, Result,
    bids::{self, Invited, OwnKey},
    projects,
    requirements::RegisterFilter,
    rfp::{self, Ask, AsksFilter, RfpFacts},
};

/// Who prepares a request beside the manager.
pub(super) const CONSULTANT: &str = "consultant";
/// How long whoever signs reads.
const READING: TimeDelta = TimeDelta::minutes(6);

/// A request of the story.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tender<'a> {
    pub stage: &'a Stage,
    pub number: i32,
}

impl Tender<'_> {
    pub fn manager(&self) -> Result<Desk> {
        self.stage.desk(MANAGER)
    }

    pub async fn version(&self) -> Result<i32> {
        Ok(rfp::rfp(&self.manager()?, &self.stage.project, self.number).await?.row.version)
    }

    pub async fn write(&self, who: &str, section: Section, body: &str) -> Result<()> {
        rfp::edit_section(&self.stage.desk(who)?, &self.stage.project, self.number, section, 0, body).await
    }

    /// Takes in the whole register, as a first list is made, and leaves what is really asked for.
    pub async fn ask_for(&self, asked: &[(&str, i32, bool)]) -> Result<()> {
        let (desk, project) = (self.stage.desk(CONSULTANT)?, &self.stage.project);
        rfp::choose(&desk, project, self.number, &RegisterFilter::default()).await?;
        let (mut dropped, mut page) = (Vec::new(), 1);
        loop {
            let filter = AsksFilter { page, ..AsksFilter::default() };
            let rows = rfp::asks(&desk, project, self.number, &filter).await?.page;
            dropped.extend(rows.rows.iter().map(|row| row.code.clone()).filter(|code| asked.iter().all(|(keep, ..)| keep != code)));
            if page * rows.size >= rows.total {
                break;
            }
            page += 1;
        }
        let ask = |(code, weight, mandatory): &(&str, i32, bool)| Ask { code: (*code).to_owned(), weight: *weight, mandatory: *mandatory };
        let weights: Vec<Ask> = asked.iter().map(ask).collect();
        rfp::weigh(&desk, project, self.number, self.version().await?, &weights, &dropped).await
    }

    /// What it is called, until when, how it is judged, and that two of the holders open it.
    pub async fn settle(&self, title: &str, deadline: DateTime<Utc>, notice_days: i32, judging: Judging) -> Result<()> {
        let (desk, project) = (self.manager()?, &self.stage.project);
        rfp::edit_judging(&desk, project, self.number, self.version().await?, judging).await?;
        let facts = RfpFacts { title: title.to_owned(), currency: Currency::EUR, deadline: Some(deadline), notice_days, threshold: 2 };
        rfp::edit_facts(&desk, project, self.number, self.version().await?, facts).await
    }

    /// Names so many key holders, who choose their phrases.
    pub async fn holders(&self, count: usize) -> Result<()> {
        let (desk, project) = (self.manager()?, &self.stage.project);
        for (who, _) in HOLDERS.iter().take(count) {
            rfp::name_holder(&desk, project, self.number, self.stage.person(who)?).await?;
        }
        for (who, words) in HOLDERS.iter().take(count) {
            self.stage.wait(READING);
            rfp::choose_phrase(&self.stage.desk(who)?, project, self.number, &twice(words)).await?;
        }
        Ok(())
    }

    /// Gives it to those who sign, and each of these departments, IT and the sponsor sign what they read.
    pub async fn sign(&self, owners: &[(&str, &str)]) -> Result<()> {
        let (desk, project) = (self.manager()?, &self.stage.project);
        rfp::offer(&desk, project, self.number, self.version().await?).await?;
        let hash = rfp::rfp(&desk, project, self.number).await?.hash;
        let hash = hash.ok_or_else(|| Error::broken("the story signs what nobody was given to sign", self.number.to_string()))?;
        let homes: BTreeMap<String, _> =
            projects::departments_of(&desk, project).await?.into_iter().map(|home| (home.name, home.id)).collect();
        for (who, department) in owners {
            self.stage.wait(READING);
            let home = homes.get(*department).copied();
            rfp::sign(&self.stage.desk(who)?, project, self.number, Signer::Department, home, &hash).await?;
        }
        for (who, part) in [("it", Signer::Technical), ("sponsor", Signer::Sponsor)] {
            self.stage.wait(READING);
            rfp::sign(&self.stage.desk(who)?, project, self.number, part, None, &hash).await?;
        }
        Ok(())
    }

    pub async fn publish(&self) -> Result<()> {
        rfp::publish(&self.manager()?, &self.stage.project, self.number, self.version().await?).await
    }

    /// Lets the people of a vendor of the long list bid.
    pub async fn invite(&self, vendor: i32, one: &Bidding) -> Result<()> {
        for handle in one.people {
            let who = character(handle)?;
            let invited = Invited { name: who.name.to_owned(), email: who.email() };
            bids::invite(&self.manager()?, &self.stage.project, self.number, vendor, invited).await?;
        }
        Ok(())
    }

    /// The people of a bidder begin to work: their key is in hand from now on, as in a cookie of theirs.
    pub async fn join(&self, one: &Bidding, words: &str) -> Result<Bidder> {
        let desk = self.stage.desk(one.people[0])?;
        let key = bids::choose_own_phrase(&desk, &self.stage.project, self.number, one.zone, &twice(words)).await?;
        Ok(Bidder { desk, key })
    }
}

/// Somebody who bids, with the own key.
#[derive(Debug)]
pub(super) struct Bidder {
    pub desk: Desk,
    pub key: OwnKey,
}
