//! A request that was awarded: two bids, judged and ranked, of which Sigma's is the better and the cheaper one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;

use chrono::TimeDelta;
use golive_domain::{
    access::Role,
    money::Minor,
    rfp::{AnswerCode, ContractKind, Envelope, Worked},
};
use golive_store::{
    Desk,
    award::{self, NewAward, NewContract},
    bids::{self, Kept},
    scores::{self, GivenMark},
};

use super::{
    Home,
    tender::{Bidder, Tender},
};

/// Kompas is the first bidder, Sigma the second.
pub struct AwardedTender {
    pub tender: Tender,
    pub qa: Desk,
    pub bidders: [Bidder; 2],
}

impl AwardedTender {
    /// Judged, opened and ranked; not awarded yet.
    pub async fn ranked(home: &Home) -> Self {
        let tender = Tender::new(home).await;
        let qa = home.member(&tender.project, "Parisa Nouri", &[Role::QaRepresentative]).await;
        let kompas = tender.bidder(home, 1, "Marek").await;
        let sigma = tender.bidder(home, 2, "Olena").await;
        for (bidder, price) in [(&kompas, "12345"), (&sigma, "9876")] {
            let line =
                Worked { answer: Some(AnswerCode::Full), text: "It is there from the first day".into(), price: price.into(), beside: None };
            let lines = BTreeMap::from([(tender.code.clone(), Kept { content: line, version: 0 })]);
            bids::save_lines(&bidder.desk, &bidder.project, bidder.number, &bidder.key, lines).await.unwrap();
            bidder.submit().await.unwrap();
        }
        home.wait(TimeDelta::days(31));
        for holder in [0, 1] {
            tender.open(holder, Envelope::Answers).await.unwrap();
        }
        let (project, number) = (&tender.project, tender.number);
        let marks = [
            (&tender.it, [(1, 4, "A calm demo"), (2, 4, "Reports are strong")]),
            (&qa, [(1, 2, "Weaker than SIGMA in reports"), (2, 4, "")]),
        ];
        for (judge, given) in marks {
            let person = judge.actor().person().unwrap();
            scores::name_evaluator(&tender.manager, project, number, person).await.unwrap();
            scores::declare(judge, project, number, "", &[]).await.unwrap();
            for (bidder, mark, reason) in given {
                let given = GivenMark { key: "0".into(), mark: Some(mark), reason: reason.into(), version: 0 };
                scores::give_marks(judge, project, number, bidder, vec![given]).await.unwrap();
            }
            scores::finish(judge, project, number, None).await.unwrap();
        }
        scores::lock(&tender.manager, project, number, 0).await.unwrap();
        for holder in [0, 1] {
            tender.open(holder, Envelope::Prices).await.unwrap();
        }
        Self { tender, qa, bidders: [kompas, sigma] }
    }

    /// Sigma is chosen.
    pub async fn new(home: &Home) -> Self {
        let ranked = Self::ranked(home).await;
        let (sponsor, project, number) = (&ranked.tender.sponsor, &ranked.tender.project, ranked.tender.number);
        let basis = award::basis(sponsor, project, number).await.unwrap().unwrap();
        let new = NewAward { basis, reasons: "Sigma costs less than Kompas".into(), standstill: 10, ..NewAward::default() };
        award::award(sponsor, project, number, &new).await.unwrap();
        ranked
    }

    /// The standstill is over, and the contract stands with what was promised.
    pub async fn concluded(home: &Home) -> Self {
        let awarded = Self::new(home).await;
        home.wait(TimeDelta::days(12));
        let (manager, project, number) = (&awarded.tender.manager, &awarded.tender.project, awarded.tender.number);
        let award = award::awarded(manager, project, number).await.unwrap().award.unwrap().id;
        let new = NewContract { award, kind: ContractKind::Fixed, ceiling: Minor(987_600), signed_on: None, rates: Vec::new() };
        award::conclude(manager, project, number, &new).await.unwrap();
        awarded
    }
}
