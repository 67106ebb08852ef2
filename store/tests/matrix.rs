//! Bids side by side: what is there before the opening, before the lock and after it, and for whom. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    access::Role,
    rfp::{AnswerCode, By, Envelope, Judged, Judging, scoring::printed},
    text::ProjectKey,
};
use golive_store::{
    Desk, demo, export, people,
    scores::{self, Agreement, GivenMark, Matrix, MatrixFilter},
};

use crate::support::{Home, databases, refusal, tender::Tender};

async fn seen(tender: &Tender, desk: &Desk, filter: MatrixFilter) -> Matrix {
    scores::matrix(desk, &tender.project, tender.number, &filter).await.unwrap()
}

/// Two bids under seal; the deadline is over.
async fn sealed(home: &Home) -> Tender {
    let by = By::Requirements(String::new());
    let judging = Judging { criteria: vec![Judged { name: "What it does".into(), weight: 10_000, by }], ..Judging::default() };
    let tender = Tender::judged_by(home, judging).await;
    for (vendor, name, price) in [(1, "Marek", "12000"), (2, "Olena", "9000")] {
        let bidder = tender.bidder(home, vendor, name).await;
        bidder.save(0, "Out of the box", price).await.unwrap();
        bidder.submit().await.unwrap();
    }
    home.wait(TimeDelta::days(31));
    tender
}

async fn open(tender: &Tender, part: Envelope) {
    for holder in [0, 1] {
        tender.open(holder, part).await.unwrap();
    }
}

/// Everybody's marks for both bids, and that they have finished.
async fn judge(tender: &Tender, desk: &Desk, marks: [u32; 2]) {
    let (project, number, key) = (&tender.project, tender.number, format!("0:{}", tender.code));
    for (bidder, mark) in [1, 2].into_iter().zip(marks) {
        let given = GivenMark { key: key.clone(), mark: Some(mark), reason: String::new(), version: 0 };
        scores::give_marks(desk, project, number, bidder, vec![given]).await.unwrap();
    }
    scores::finish(desk, project, number, None).await.unwrap();
}

databases! {
    async fn nothing_lies_side_by_side_before_the_opening(home: Home) {
        let tender = sealed(home).await;
        let matrix = seen(&tender, &tender.manager, MatrixFilter::default()).await;
        assert!(matrix.bidders.is_empty() && matrix.page.rows.is_empty());
        tender.open(0, Envelope::Answers).await.unwrap();
        assert!(seen(&tender, &tender.manager, MatrixFilter::default()).await.bidders.is_empty(), "one key holder opens nothing");
        let mut file = export::bids(&tender.manager, &tender.project, tender.number, &MatrixFilter::default()).await.unwrap();
        assert_eq!(file.next().await.unwrap(), []);
    }

    async fn answers_are_counted_and_narrowed_and_a_vendor_sees_none(home: Home) {
        let tender = sealed(home).await;
        open(&tender, Envelope::Answers).await;
        let matrix = seen(&tender, &tender.manager, MatrixFilter::default()).await;
        assert_eq!(matrix.bidders.iter().map(|bidder| bidder.name.as_str()).collect::<Vec<_>>(), ["Kompas", "Sigma"]);
        assert_eq!(matrix.bidders[0].codes[0], (AnswerCode::Full, 1));
        let cell = &matrix.page.rows[0].cells[1];
        assert_eq!(cell.answer.as_ref().map(|answer| answer.text.as_str()), Some("Out of the box"));
        assert!(cell.mark.is_none() && cell.price.is_none() && !matrix.marked && !matrix.priced);
        let shown = async |filter| seen(&tender, &tender.manager, filter).await.page.total;
        assert_eq!(shown(MatrixFilter { code: Some(AnswerCode::Full), bidder: Some(2), ..MatrixFilter::default() }).await, 1);
        assert_eq!(shown(MatrixFilter { code: Some(AnswerCode::No), ..MatrixFilter::default() }).await, 0);
        assert_eq!(shown(MatrixFilter { differing: true, ..MatrixFilter::default() }).await, 0, "both say the same");
        assert_eq!(shown(MatrixFilter { refused: true, ..MatrixFilter::default() }).await, 0);
        assert_eq!(shown(MatrixFilter { area: Some("Sales".into()), ..MatrixFilter::default() }).await, 0);
        let vendor = home.member(&tender.project, "Piotr Zieliński", &[Role::ProjectManager, Role::VendorPm]).await;
        let refused = scores::matrix(&vendor, &tender.project, tender.number, &MatrixFilter::default()).await;
        assert_eq!(refusal(refused.map(drop)), Refusal::NotFound, "who stands on a vendor's side as well sees none");
        let refused = export::bids(&vendor, &tender.project, tender.number, &MatrixFilter::default()).await;
        assert_eq!(refusal(refused.map(drop)), Refusal::NotFound);
    }

    async fn marks_are_seen_by_who_has_finished_and_by_all_after_the_lock_and_prices_once_open(home: Home) {
        let tender = sealed(home).await;
        let (project, number) = (&tender.project, tender.number);
        let qa = home.member(project, "Parisa Nouri", &[Role::QaRepresentative]).await;
        open(&tender, Envelope::Answers).await;
        for judge in [&tender.it, &qa] {
            scores::name_evaluator(&tender.manager, project, number, judge.actor().person().unwrap()).await.unwrap();
            scores::declare(judge, project, number, "", &[]).await.unwrap();
        }
        judge(&tender, &tender.it, [4, 4]).await;
        assert!(!seen(&tender, &qa, MatrixFilter::default()).await.marked, "the own marks come first");
        assert!(!seen(&tender, &tender.manager, MatrixFilter::default()).await.marked, "who does not judge waits for the lock");
        judge(&tender, &qa, [3, 1]).await;
        let matrix = seen(&tender, &qa, MatrixFilter::default()).await;
        let marks: Vec<_> = matrix.page.rows[0].cells.iter().map(|cell| cell.mark.clone().unwrap()).collect();
        let told: Vec<_> = marks.iter().map(|one| (printed(one.mark.as_ref().unwrap(), 1), one.spread, one.wanted, one.agreed)).collect();
        assert_eq!(told, [("3.5".to_owned(), 1, false, false), ("2.5".to_owned(), 3, true, false)]);
        let key = format!("0:{}", tender.code);
        let agreement = Agreement { key: key.clone(), mark: 4, reason: "The handbook shows it".into(), read: None };
        let read = scores::agree(&qa, project, number, 2, &agreement).await.unwrap();
        assert!(seen(&tender, &qa, MatrixFilter::default()).await.page.rows[0].cells[1].mark.as_ref().unwrap().wanted, "one has not signed");
        scores::sign_consensus(&tender.it, project, number, 2, &key, read).await.unwrap();
        scores::lock(&tender.manager, project, number, 0).await.unwrap();
        let matrix = seen(&tender, &tender.manager, MatrixFilter::default()).await;
        let agreed = matrix.page.rows[0].cells[1].mark.clone().unwrap();
        assert_eq!((printed(agreed.mark.as_ref().unwrap(), 1).as_str(), agreed.agreed, agreed.wanted), ("4.0", true, false));
        assert!(matrix.page.rows[0].cells[0].price.is_none() && matrix.bidders[0].price.is_none(), "prices are under seal");
        open(&tender, Envelope::Prices).await;
        let matrix = seen(&tender, &tender.manager, MatrixFilter::default()).await;
        assert_eq!(matrix.page.rows[0].cells[0].price.map(|price| price.plain()), Some("12000.00".to_owned()));
        let mut file = export::bids(&tender.manager, project, number, &MatrixFilter::default()).await.unwrap();
        let out = file.next().await.unwrap().remove(0);
        assert_eq!((out.bids[1].mark.as_deref(), out.bids[1].price.as_deref(), out.bids[1].agreed), (Some("4.00"), Some("9000.00"), true));
    }

    async fn a_large_tender_is_ranked_and_paged(home: Home) {
        let many = demo::Many { items: 100, requirements: 120, ..demo::Many::default() };
        let made = demo::many(&home.store, many).await.unwrap();
        let found = people::by_email(&home.system(), &made[0].email).await.unwrap().unwrap();
        let (manager, bench) = (home.desk(found), ProjectKey::parse(demo::BENCH).unwrap());
        let results = scores::results(&manager, &bench, 1).await.unwrap();
        assert_eq!((results.bids.len(), results.ranking.unwrap().len(), results.reaches.is_empty()), (12, 12, false));
        let matrix = scores::matrix(&manager, &bench, 1, &MatrixFilter { page: 3, ..MatrixFilter::default() }).await.unwrap();
        assert_eq!((matrix.page.rows.len(), matrix.page.total, matrix.bidders.len()), (20, 120, 12));
        assert!(matrix.page.rows.iter().flat_map(|line| &line.cells).all(|cell| cell.answer.is_some() && cell.mark.is_some()));
        let of_a_bidder = MatrixFilter { code: Some(AnswerCode::Full), bidder: Some(3), page: 1, ..MatrixFilter::default() };
        let counted = matrix.bidders[2].codes[0].1;
        let narrowed = scores::matrix(&manager, &bench, 1, &of_a_bidder).await.unwrap();
        assert_eq!(usize::try_from(narrowed.page.total).unwrap(), counted, "a number leads to what it counts");
    }
}
