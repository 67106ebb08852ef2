//! Prices in several currencies: what bidders may choose, rates that are entered before prices open, and who comes first by them.
//! On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{NaiveDate, TimeDelta};
use golive_domain::{
    Error as Refusal,
    access::Role,
    events::EventKind,
    money::Currency,
    rfp::{BidStanding, Envelope, scoring::printed},
};
use golive_store::{
    bids::{self, Kept, Rest},
    rfp::{self, GivenRate},
    scores::{self, GivenMark},
};

use crate::support::{
    Home, databases, refusal, rule,
    tender::{Bidder, Tender},
};

async fn choose(bidder: &Bidder, currency: &str, version: i32) -> golive_store::Result<()> {
    let rest = Rest { currency: Some(currency.parse().unwrap()), ..Rest::default() };
    bids::save_rest(&bidder.desk, &bidder.project, bidder.number, &bidder.key, Kept { content: rest, version }).await
}

/// Two bids, in dollars and in euro, whose answers were judged alike.
async fn judged(home: &Home) -> (Tender, NaiveDate) {
    let tender = Tender::priced_in(home, &[Currency::USD, Currency::IRR]).await;
    let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
    choose(&one, "USD", 0).await.unwrap();
    one.save(0, "Out of the box", "12000").await.unwrap();
    one.submit().await.unwrap();
    two.save(0, "Out of the box", "11000").await.unwrap();
    two.submit().await.unwrap();
    let deadline = (home.now() + TimeDelta::days(30)).date_naive();
    home.wait(TimeDelta::days(31));
    for holder in [0, 1] {
        tender.open(holder, Envelope::Answers).await.unwrap();
    }
    let qa = home.member(&tender.project, "Parisa Nouri", &[Role::QaRepresentative]).await;
    let (project, number) = (&tender.project, tender.number);
    for judge in [&tender.it, &qa] {
        scores::name_evaluator(&tender.manager, project, number, judge.actor().person().unwrap()).await.unwrap();
        scores::declare(judge, project, number, "", &[]).await.unwrap();
        for bidder in [1, 2] {
            let given = GivenMark { key: "0".into(), mark: Some(4), reason: String::new(), version: 0 };
            scores::give_marks(judge, project, number, bidder, vec![given]).await.unwrap();
        }
    }
    for judge in [&tender.it, &qa] {
        scores::finish(judge, project, number, None).await.unwrap();
    }
    scores::lock(&tender.manager, project, number, 0).await.unwrap();
    (tender, deadline)
}

fn rate(currency: Currency, rate: &str, day: NaiveDate) -> GivenRate {
    GivenRate { currency, rate: rate.into(), day, source: "European Central Bank".into() }
}

databases! {
    async fn a_bid_is_priced_in_one_of_the_currencies_the_request_allows(home: Home) {
        let tender = Tender::priced_in(home, &[Currency::IRR, Currency::USD, Currency::EUR]).await;
        let one = tender.bidder(home, 1, "Marek").await;
        assert_eq!(one.tender().await.currencies(), [Currency::EUR, Currency::IRR, Currency::USD], "its own first, and once");
        let other = refusal(choose(&one, "PLN", 0).await);
        assert!(matches!(other, Refusal::Invalid { .. }), "{other:?}");
        one.save(0, "Out of the box", "12.50").await.unwrap();
        choose(&one, "IRR", 0).await.unwrap();
        assert_eq!(rule(one.submit().await), "error-bid-unfit", "rials have no hundredths");
        choose(&one, "USD", 1).await.unwrap();
        let receipt = one.submit().await.unwrap();
        let (_, copy) = bids::receipt(&one.desk, &one.project, one.number, receipt.id, &one.key).await.unwrap();
        assert_eq!(copy.prices.total().unwrap().to_string(), "12.50 USD");
        assert_eq!(one.tender().await.line.standing, BidStanding::Counts);
    }

    async fn a_request_of_one_currency_is_priced_in_that(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        assert_eq!(one.tender().await.currencies(), [Currency::EUR]);
        assert!(matches!(refusal(choose(&one, "USD", 0).await), Refusal::Invalid { .. }));
        assert_eq!(rfp::rates(&tender.manager, &tender.project, tender.number).await.unwrap().rates, []);
    }

    async fn prices_open_once_every_rate_is_known_and_rates_are_fixed_from_then_on(home: Home) {
        let (tender, day) = judged(home).await;
        let (manager, project, number) = (&tender.manager, &tender.project, tender.number);
        let set = async |given| rfp::set_rate(manager, project, number, given).await;
        assert_eq!(rule(tender.open(0, Envelope::Prices).await), "error-rates-lacking");
        for text in ["", "0", "-0.9", "nine", "0.9.0.0,1", "1/0", &"9".repeat(5_000)] {
            let refused = refusal(set(rate(Currency::USD, text, day)).await);
            assert!(matches!(refused, Refusal::Invalid { .. }), "{text:?}: {refused:?}");
        }
        for other in [day + TimeDelta::days(1), day - TimeDelta::days(8), NaiveDate::MAX, NaiveDate::MIN] {
            assert!(matches!(refusal(set(rate(Currency::USD, "0.9", other)).await), Refusal::Invalid { .. }), "{other}");
        }
        let unnamed = GivenRate { source: " ".into(), ..rate(Currency::USD, "0.9", day) };
        assert!(matches!(refusal(set(unnamed).await), Refusal::Invalid { .. }), "a rate without a source");
        assert_eq!(refusal(set(rate(Currency::PLN, "0.2", day)).await), Refusal::NotFound);
        let auditor = home.member(project, "Anna Rewers", &[Role::Auditor]).await;
        assert_eq!(refusal(rfp::set_rate(&auditor, project, number, rate(Currency::USD, "0.9", day)).await), Refusal::Forbidden);

        set(rate(Currency::USD, "۰٫۸", day)).await.unwrap();
        assert_eq!(rule(tender.open(0, Envelope::Prices).await), "error-rates-lacking", "the rial might have been chosen too");
        set(rate(Currency::IRR, "0.0000158", day - TimeDelta::days(2))).await.unwrap();
        set(rate(Currency::USD, "0.9", day)).await.unwrap();
        set(rate(Currency::USD, "0.9", day)).await.unwrap();
        let view = rfp::rates(&auditor, project, number).await.unwrap();
        let told: Vec<_> = view.rates.iter().map(|one| one.set.clone().unwrap()).map(|set| (set.rate.to_string(), set.fits)).collect();
        assert_eq!(told, [("0.9".to_owned(), true), ("0.000158/10".to_owned(), true)]);
        let history = rfp::rfp(manager, project, number).await.unwrap().history;
        let lines: Vec<_> = history.lines.iter().filter(|line| line.kind == EventKind::RfpRateSet).collect();
        assert_eq!(lines.len(), 3, "each change is told, and nothing twice");
        assert!(lines.iter().all(|line| line.actor.is_some() && line.note.is_some()));

        tender.open(0, Envelope::Prices).await.unwrap();
        assert_eq!(rule(set(rate(Currency::USD, "0.1", day)).await), "error-rates-fixed");
        assert!(!rfp::rates(manager, project, number).await.unwrap().open);
        assert_eq!(tender.open(1, Envelope::Prices).await.unwrap(), 2);
        let results = scores::results(manager, project, number).await.unwrap();
        assert_eq!(results.unpriced, []);
        // 12,000 dollars are 10,800 euro, less than 11,000.
        assert_eq!(results.bids[results.ranking.unwrap()[0].bid].bidder, 1);
        let compared: Vec<_> = results.bids.iter().map(|bid| printed(bid.compared.as_ref().unwrap(), 0)).collect();
        assert_eq!(compared, ["1080000", "1100000"], "in cents, by the rates beside them");
        let dollar = results.rates[0].set.clone().unwrap();
        assert_eq!((dollar.day, dollar.source.as_str()), (day, "European Central Bank"));
    }

    async fn rates_are_for_whoever_reads_requests_and_for_no_bidder(home: Home) {
        let tender = Tender::priced_in(home, &[Currency::USD]).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let day = home.now().date_naive();
        assert_eq!(refusal(rfp::rates(&one.desk, &tender.project, tender.number).await.map(drop)), Refusal::NotFound);
        assert_eq!(refusal(rfp::set_rate(&one.desk, &tender.project, tender.number, rate(Currency::USD, "0.9", day)).await), Refusal::NotFound);
        let early = refusal(rfp::set_rate(&tender.manager, &tender.project, tender.number, rate(Currency::USD, "0.9", day)).await);
        assert!(matches!(early, Refusal::Invalid { .. }), "a month before the deadline no rate is of its day: {early:?}");
    }
}
