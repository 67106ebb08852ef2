//! Two bids that are open, and two who judge them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{
    access::Role,
    id::ConsensusId,
    rfp::{Envelope, Judging},
};
use golive_store::{
    Desk, bids, export,
    scores::{self, Agreement, Consensus, GivenMark, MatrixFilter},
};

use crate::support::{Home, rule, tender::Tender};

/// Two bids whose answers are open, and two who judge.
pub struct Table {
    pub tender: Tender,
    pub qa: Desk,
}

impl Table {
    pub async fn new(home: &Home) -> Self {
        Self::over(home, Tender::new(home).await).await
    }

    pub async fn judged_by(home: &Home, judging: Judging) -> Self {
        Self::over(home, Tender::judged_by(home, judging).await).await
    }

    async fn over(home: &Home, tender: Tender) -> Self {
        let qa = home.member(&tender.project, "Parisa Nouri", &[Role::QaRepresentative]).await;
        for (vendor, name, price) in [(1, "Marek", "12000"), (2, "Olena", "9000")] {
            let bidder = tender.bidder(home, vendor, name).await;
            bidder.save(0, "Out of the box", price).await.unwrap();
            bidder.submit().await.unwrap();
        }
        home.wait(TimeDelta::days(31));
        tender.open(0, Envelope::Answers).await.unwrap();
        assert_eq!(tender.open(1, Envelope::Answers).await.unwrap(), 2);
        let table = Self { tender, qa };
        for judge in table.judges() {
            let person = judge.actor().person().unwrap();
            scores::name_evaluator(&table.tender.manager, &table.tender.project, table.tender.number, person).await.unwrap();
        }
        table
    }

    pub fn judges(&self) -> [&Desk; 2] {
        [&self.tender.it, &self.qa]
    }

    pub async fn declare(&self, judge: &Desk, conflict: &str) -> golive_store::Result<()> {
        scores::declare(judge, &self.tender.project, self.tender.number, conflict, &[]).await
    }

    pub async fn mark(&self, judge: &Desk, bidder: i32, mark: Option<u32>, reason: &str, version: i32) -> golive_store::Result<()> {
        self.mark_for("0", judge, bidder, mark, reason, version).await
    }

    /// The same for another thing than the first.
    pub async fn mark_for(
        &self,
        key: &str,
        judge: &Desk,
        bidder: i32,
        mark: Option<u32>,
        reason: &str,
        version: i32,
    ) -> golive_store::Result<()> {
        let given = vec![GivenMark { key: key.into(), mark, reason: reason.into(), version }];
        scores::give_marks(judge, &self.tender.project, self.tender.number, bidder, given).await
    }

    pub async fn finish(&self, judge: &Desk) -> golive_store::Result<()> {
        self.finish_without(judge, None).await
    }

    /// With so many marks missing, as far as the judge says.
    pub async fn finish_without(&self, judge: &Desk, gaps: Option<usize>) -> golive_store::Result<()> {
        scores::finish(judge, &self.tender.project, self.tender.number, gaps).await
    }

    pub async fn lock(&self) -> golive_store::Result<()> {
        scores::lock(&self.tender.manager, &self.tender.project, self.tender.number, 0).await
    }

    /// All is judged, and the marks of the second bid lie apart.
    pub async fn judged_apart(&self) {
        let [it, qa] = self.judges();
        for judge in [it, qa] {
            self.declare(judge, "").await.unwrap();
        }
        self.mark(it, 1, Some(5), "Nothing is missing", 0).await.unwrap();
        self.mark(qa, 1, Some(4), "", 0).await.unwrap();
        self.mark(it, 2, Some(5), "Best team", 0).await.unwrap();
        self.mark(qa, 2, Some(2), "", 0).await.unwrap();
        self.finish(it).await.unwrap();
        self.finish(qa).await.unwrap();
    }

    /// What a judge reads of what was agreed on for the second bid.
    pub async fn agreed(&self, judge: &Desk) -> Option<Consensus> {
        let apart = scores::apart(judge, &self.tender.project, self.tender.number).await.unwrap();
        apart.into_iter().find(|one| one.bidder == 2)?.agreed
    }

    pub async fn agree(&self, judge: &Desk, mark: u32) -> golive_store::Result<ConsensusId> {
        let read = self.agreed(judge).await.map(|agreed| agreed.id);
        self.write(judge, mark, "The demo was weaker", read).await
    }

    pub async fn write(&self, judge: &Desk, mark: u32, reason: &str, read: Option<ConsensusId>) -> golive_store::Result<ConsensusId> {
        let agreement = Agreement { key: "0".into(), mark, reason: reason.into(), read };
        scores::agree(judge, &self.tender.project, self.tender.number, 2, &agreement).await
    }

    pub async fn sign(&self, judge: &Desk, read: ConsensusId) -> golive_store::Result<()> {
        scores::sign_consensus(judge, &self.tender.project, self.tender.number, 2, "0", read).await
    }

    /// Why somebody reads nothing of what bids say, page by page.
    pub async fn shut(&self, desk: &Desk) -> [String; 6] {
        let (project, number) = (&self.tender.project, self.tender.number);
        let all = MatrixFilter::default();
        [
            rule(bids::opened_bid(desk, project, number, 1).await.map(drop)),
            rule(bids::opened_bid_file(desk, project, number, 1, uuid::Uuid::nil().into()).await.map(drop)),
            rule(scores::sheet(desk, project, number, None).await.map(drop)),
            rule(scores::apart(desk, project, number).await.map(drop)),
            rule(scores::matrix(desk, project, number, &all).await.map(drop)),
            rule(export::bids(desk, project, number, &all).await.map(drop)),
        ]
    }
}
