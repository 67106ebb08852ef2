//! Bids by programs, from the invitation to who comes first, and on to the contract.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{access::Role, id::PersonId};
use golive_http_tests::{BID, Caller, HOLDERS, OWN, RFP, Tender, TestApp, answer, invite, key, rival};
use serde_json::{Value, json};

#[tokio::test]
async fn bids_are_invited_submitted_opened_judged_and_ranked() {
    let app = TestApp::fresh().await;
    let tender = Tender::out(&app).await;
    invite(&app, 1, "bidder@example.org").await;
    let rival = rival(&app).await;
    let mut receipts = Vec::new();
    for (client, price) in [(&app.bidder, "12000"), (&rival, "9000")] {
        let own = key(&app, client).await;
        let bidder = Caller::with_key(client, &own);
        answer(&app, &bidder, price).await;
        receipts.push(bidder.gets(&app, "PUT", &format!("{BID}/submission"), Value::Null).await);
    }
    let lead = Caller::plain(&app.lead);
    for leaf in ["bidders", "opening", "commitments", "questions"] {
        let seen = lead.calls(&app, "GET", &format!("{RFP}/{leaf}"), Value::Null).await;
        assert!(seen.status == 200 && !seen.body.contains("of the box"), "{leaf}: {}", seen.body);
    }
    assert_eq!(lead.gets(&app, "GET", &format!("{RFP}/commitments"), Value::Null).await["items"], json!([]));
    let turn = |part: &str, holder: usize| json!({ "part": part, "phrase": HOLDERS[holder] });
    let early = Caller::plain(&tender.it).is_refused(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 0)).await;
    assert_eq!(early.0, 409, "nothing opens before the deadline");

    let app = app.later(TimeDelta::days(31)).await;
    let (it, sponsor, lead) = (app.client(tender.it.id).await, app.client(tender.sponsor.id).await, Caller::plain(&app.lead));
    let own = Caller::plain(&app.bidder).gets(&app, "PUT", &format!("{BID}/key"), json!({ "phrase": OWN })).await;
    let bidder = Caller::with_key(&app.bidder, own["key"].as_str().unwrap());
    let late = bidder.calls(&app, "PUT", &format!("{BID}/submission"), Value::Null).await;
    assert!(late.status == 409 && late.json()["detail"].as_str().unwrap().contains("after the deadline"), "{}", late.body);
    let published = lead.gets(&app, "GET", &format!("{RFP}/commitments"), Value::Null).await;
    assert_eq!(published, bidder.gets(&app, "GET", &format!("{BID}/commitments"), Value::Null).await, "all read the same");
    for receipt in &receipts {
        let is_there = |one: &Value| one["answers"] == receipt["answers"] && one["prices"] == receipt["prices"];
        assert!(published["items"].as_array().unwrap().iter().any(is_there), "{published}");
    }

    let (it, sponsor) = (Caller::plain(&it), Caller::plain(&sponsor));
    let wrong = it.is_refused(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 1)).await;
    assert_eq!(wrong, (422, "phrase".to_owned()));
    assert_eq!(it.gets(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 0)).await["answers"]["opened"], 0, "nobody opens alone");
    assert_eq!(sponsor.gets(&app, "PUT", &format!("{RFP}/opening"), turn("answers", 1)).await["answers"]["opened"], 2);

    tied(&app, &lead).await;
    judged(&app, &lead, &it, &sponsor).await;
    let technical = lead.gets(&app, "GET", &format!("{RFP}/results"), Value::Null).await;
    assert_eq!((technical["ranking"].clone(), technical["technical"][0]["price"].clone()), (Value::Null, Value::Null), "prices are sealed");
    assert_eq!((&technical["technical"][0]["score"]["exact"], &technical["technical"][1]["score"]["exact"]), (&json!("90"), &json!("80")));
    for (holder, caller) in [&it, &sponsor].into_iter().enumerate() {
        caller.gets(&app, "PUT", &format!("{RFP}/opening"), turn("prices", holder)).await;
    }
    // 0.7 × 80 + 0.3 × 100 = 86, and 0.7 × 90 + 0.3 × 75 = 85.5; they are level where the price is 2/7 of the whole.
    let results = lead.gets(&app, "GET", &format!("{RFP}/results"), Value::Null).await;
    let told = |at: usize| (results["ranking"][at]["bidder"].clone(), results["ranking"][at]["total"]["exact"].clone());
    assert_eq!((told(0), told(1)), ((json!(2), json!("86")), (json!(1), json!("171/2"))));
    assert_eq!(results["technical"][0]["price"], json!({ "currency": "EUR", "minor": 1_200_000 }));
    assert_eq!((&results["technical"][0]["compared"]["exact"], &results["currency"]), (&json!("1200000"), &json!("EUR")));
    assert_eq!(results["rates"], json!([]));
    let price = results["reaches"].as_array().unwrap().iter().find(|reach| reach["criterion"].is_null()).unwrap();
    assert_eq!((&price["less"]["at"]["exact"], &price["less"]["winner"], &price["more"]), (&json!("2/7"), &json!(1), &Value::Null));
    assert_eq!((&results["eliminated"], &results["unpriced"]), (&json!([]), &json!([])));
    let board = tender.sponsor.id;
    awarded(app, board).await;
}

/// The first is awarded, taken back and awarded once more; when the standstill is over the contract is concluded and signed.
async fn awarded(app: TestApp, board: PersonId) {
    let (award, contract) = (format!("{RFP}/award"), format!("{RFP}/contract"));
    let (client, lead) = (app.client(board).await, Caller::plain(&app.lead));
    let board = Caller::plain(&client);
    let ranked = lead.gets(&app, "GET", &award, Value::Null).await;
    assert_eq!(ranked["award"], Value::Null);
    let decision = |basis: &Value| json!({ "basis": basis, "reasons": "The best for the price" });
    assert_eq!(lead.is_refused(&app, "POST", &award, decision(&ranked["basis"])).await.0, 403, "the board decides");
    assert_eq!(board.is_refused(&app, "POST", &award, decision(&json!("0"))).await.0, 409, "it was not this ranking that was read");
    let decided = board.calls(&app, "POST", &award, decision(&ranked["basis"])).await;
    assert_eq!((decided.status.as_u16(), decided.header("location")), (201, "/api/v1/projects/ARAS/rfps/1/award"));
    let first = decided.json()["award"].clone();
    assert_eq!((&first["winner"], &first["name"], &first["state"]), (&json!(2), &json!("Sigma"), &json!("standstill")));
    assert_eq!(board.calls(&app, "POST", &award, decision(&ranked["basis"])).await.status, 200, "it is told, and not decided again");
    let annulment = json!({ "award": first["id"], "why": "A mark was read wrong" });
    let annulled = board.gets(&app, "POST", &format!("{award}/annulment"), annulment).await;
    assert_eq!((&annulled["award"]["state"], annulled["basis"] == ranked["basis"]), (&json!("annulled"), false));
    let anew = board.gets(&app, "POST", &award, decision(&annulled["basis"])).await;
    assert_eq!((&anew["earlier"][0]["id"], &anew["earlier"][0]["annulled_why"]), (&first["id"], &json!("A mark was read wrong")));
    let second = anew["award"].clone();
    assert_eq!(lead.is_refused(&app, "GET", &contract, Value::Null).await.0, 404);

    let app = app.later(TimeDelta::days(12)).await;
    let lead = Caller::plain(&app.lead);
    let draft = |award: &Value, price: i64| {
        let rates = json!([{ "name": "Hosting", "per": "month", "price": price }]);
        json!({ "award": award["id"], "kind": "capped", "ceiling": 900_000, "rates": rates })
    };
    assert_eq!(lead.is_refused(&app, "POST", &contract, draft(&first, 60_000)).await.0, 409, "the award before");
    assert_eq!(lead.is_refused(&app, "POST", &contract, draft(&second, -1)).await, (422, "rates[0].price".to_owned()));
    let concluded = lead.calls(&app, "POST", &contract, draft(&second, 60_000)).await;
    assert_eq!((concluded.status.as_u16(), concluded.json()["fresh"].clone()), (201, json!(true)), "{}", concluded.body);
    let late = lead.calls(&app, "POST", &contract, draft(&first, 60_000)).await;
    assert_eq!((late.status.as_u16(), late.json()["of_another"].clone()), (200, json!(true)), "it stands as it is");

    let read = lead.calls(&app, "GET", &contract, Value::Null).await;
    let agreed = read.json();
    assert_eq!((read.header("etag"), &agreed["signed_on"]), ("\"1\"", &Value::Null));
    assert_eq!((&agreed["ceiling"], &agreed["currency"], &agreed["kind"]), (&json!(900_000), &json!("EUR"), &json!("capped")));
    let promises = lead.gets(&app, "GET", &format!("{contract}/promises"), Value::Null).await;
    assert_eq!((&promises["total"], &promises["items"][0]["answer"]), (&agreed["promises"], &json!("full")));
    let signer = Caller(&app.lead, ("if-match", "\"1\""));
    let today = app.store.clock().now().date_naive();
    let signed = signer.gets(&app, "PUT", &format!("{contract}/signing"), json!({ "signed_on": today })).await;
    assert_eq!((&signed["signed_on"], &signed["version"]), (&json!(today), &json!(2)));
    assert_eq!(signer.is_refused(&app, "PUT", &format!("{contract}/signing"), json!({ "signed_on": null })).await.0, 412);
}

/// A third was named and is tied to a bidder: every way to what bids say is shut, and says why.
async fn tied(app: &TestApp, lead: &Caller<'_>) {
    let client = app.member("parisa", &[Role::QaRepresentative]).await;
    let third = Caller::plain(&client);
    lead.gets(app, "PUT", &format!("{RFP}/evaluators/{}", client.id), Value::Null).await;
    assert_eq!(third.is_refused(app, "GET", &format!("{RFP}/sheet"), Value::Null).await.0, 409, "they declare first");
    let declaration = format!("{RFP}/declaration");
    let nobody = json!({ "conflict": "", "bidders": [1] });
    assert_eq!(third.is_refused(app, "PUT", &declaration, nobody).await, (422, "conflict".to_owned()), "what ties them is told");
    third.gets(app, "PUT", &declaration, json!({ "conflict": "" })).await;
    third.gets(app, "PUT", &declaration, json!({ "conflict": "My sister sells for the first of them", "bidders": [1] })).await;
    let kept = lead.gets(app, "GET", &format!("{RFP}/declarations"), Value::Null).await["items"].clone();
    let told = |at: usize| (kept[at]["person"]["id"].clone(), kept[at]["conflict"].clone(), kept[at]["newest"].clone());
    let third_id = json!(client.id.to_string());
    assert_eq!(told(0), (third_id.clone(), Value::Null, json!(false)), "what was said first is kept");
    assert_eq!(told(1), (third_id, json!("My sister sells for the first of them"), json!(true)));
    assert_eq!(kept[1]["bidders"].as_array().map(Vec::len), Some(1));
    let page = app.page(Some(&app.lead), "/p/ARAS/rfp/1/judging").await.body;
    assert!(page.contains("My sister sells") && page.contains("declared anew since"), "{page}");
    for leaf in ["sheet", "sheet/1", "consensus", "results", "matrix", "matrix/export", "record"] {
        let shut = third.calls(app, "GET", &format!("{RFP}/{leaf}"), Value::Null).await;
        assert!(shut.status == 409 && shut.body.contains("declared a tie"), "{leaf}: {}", shut.body);
    }
    for leaf in ["bids/1", "matrix", "matrix/export/csv"] {
        let shut = app.page(Some(&client), &format!("/p/ARAS/rfp/1/{leaf}")).await;
        assert!(shut.status == 409 && !shut.body.contains("of the box"), "{leaf}: {}", shut.status);
    }
    assert_eq!(app.page(Some(&client), "/p/ARAS/rfp/1/judging").await.status, 200);
}

/// Two judge: at one on the first bid, apart on the second, where they agree.
async fn judged(app: &TestApp, lead: &Caller<'_>, it: &Caller<'_>, sponsor: &Caller<'_>) {
    for judge in [it, sponsor] {
        lead.gets(app, "PUT", &format!("{RFP}/evaluators/{}", judge.0.id), Value::Null).await;
        judge.gets(app, "PUT", &format!("{RFP}/declaration"), json!({ "conflict": "" })).await;
    }
    let mark = |mark: u32, reason: &str| json!({ "marks": [{ "part": "0", "mark": mark, "reason": reason, "version": 0 }] });
    let bare = it.is_refused(app, "PUT", &format!("{RFP}/sheet/1"), mark(5, "")).await;
    assert_eq!(bare, (422, "marks[0].reason".to_owned()), "an extreme wants a reason");
    for (judge, first, second) in [(it, 5, 5), (sponsor, 4, 2)] {
        judge.gets(app, "PUT", &format!("{RFP}/sheet/1"), mark(first, "Nothing is missing")).await;
        let line = judge.gets(app, "GET", &format!("{RFP}/sheet/1?limit=1"), Value::Null).await["items"][0].clone();
        assert_eq!((&line["part"], &line["mark"], &line["version"]), (&json!("0"), &json!(first), &json!(1)));
        let sheet = judge.gets(app, "PUT", &format!("{RFP}/sheet/2"), mark(second, "As the demo showed")).await;
        assert_eq!((&sheet["bids"][1]["given"], &sheet["bids"][1]["all"]), (&json!(1), &json!(1)));
        judge.gets(app, "PUT", &format!("{RFP}/completion"), Value::Null).await;
    }
    let lock = |unopened: usize| json!({ "unopened": unopened });
    assert_eq!(lead.is_refused(app, "PUT", &format!("{RFP}/lock"), lock(0)).await.0, 409, "marks lie apart");
    assert_eq!(lead.is_refused(app, "GET", &format!("{RFP}/consensus"), Value::Null).await.0, 403, "marks are of those who judge");
    let apart = it.gets(app, "GET", &format!("{RFP}/consensus"), Value::Null).await["items"].clone();
    assert_eq!((apart.as_array().unwrap().len(), &apart[0]["bidder"], &apart[0]["spread"]), (1, &json!(2), &json!(3)));
    let agreed = |reason: &str, read: &Value| json!({ "part": "0", "mark": 4, "reason": reason, "read": read });
    sponsor.gets(app, "PUT", &format!("{RFP}/consensus/2"), agreed("The demo was weak", &Value::Null)).await;
    let written = async || it.gets(app, "GET", &format!("{RFP}/consensus"), Value::Null).await["items"][0]["agreed"]["id"].clone();
    let first = written().await;
    sponsor.gets(app, "PUT", &format!("{RFP}/consensus/2"), agreed("The demo was weaker", &first)).await;
    let signing = |read: &Value| json!({ "part": "0", "read": read });
    let signature = format!("{RFP}/consensus/2/signature");
    assert_eq!(it.is_refused(app, "PUT", &signature, signing(&first)).await.0, 409, "the same mark for another reason is another word");
    let unread = it.is_refused(app, "PUT", &format!("{RFP}/consensus/2"), agreed("Ours", &first)).await;
    assert_eq!(unread.0, 409, "nor is it overwritten");
    it.gets(app, "PUT", &signature, signing(&written().await)).await;
    assert_eq!(lead.is_refused(app, "GET", &format!("{RFP}/results"), Value::Null).await.0, 409, "nothing is locked yet");
    assert_eq!(lead.is_refused(app, "PUT", &format!("{RFP}/lock"), json!({})).await, (422, "unopened".to_owned()), "it has to be said");
    assert_eq!(lead.is_refused(app, "PUT", &format!("{RFP}/lock"), lock(1)).await, (422, "unopened".to_owned()), "every bid is open");
    lead.gets(app, "PUT", &format!("{RFP}/lock"), lock(0)).await;
}
