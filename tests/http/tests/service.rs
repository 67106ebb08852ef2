//! The service desk by programs alone: asking, answering, agreeing, and who reads what was said.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use golive_domain::{access::Role, text::ProjectKey};
use golive_http_tests::{Answer, Client, TestApp};
use golive_store::projects::{self, NewRole};
use serde_json::{Value, json};

const PROJECT: &str = "/api/v1/projects/ARAS";

async fn call(app: &TestApp, who: &Client, method: &str, path: &str, body: Value) -> Answer {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    app.api(Some(who), method, &format!("{PROJECT}{path}"), &body).await
}

/// The same for what must go well.
async fn good(app: &TestApp, who: &Client, method: &str, path: &str, body: Value) -> Value {
    let answer = call(app, who, method, path, body).await;
    assert!(answer.status.is_success(), "{method} {path}: {} {}", answer.status, answer.body);
    answer.json()
}

async fn read(app: &TestApp, who: &Client, path: &str) -> Value {
    good(app, who, "GET", path, Value::Null).await
}

async fn refused(app: &TestApp, who: &Client, method: &str, path: &str, body: Value) -> u16 {
    call(app, who, method, path, body).await.status.as_u16()
}

async fn deed(app: &TestApp, who: &Client, ticket: i32, deed: &str, body: &str) -> Value {
    good(app, who, "POST", &format!("/tickets/{ticket}/deeds"), json!({ "deed": deed, "body": body })).await
}

fn ticket(title: &str) -> Value {
    json!({ "title": title, "request": "access", "impact": "high", "urgency": "high" })
}

fn codes(list: &Value) -> Vec<&str> {
    list["items"].as_array().into_iter().flatten().filter_map(|each| each["code"].as_str()).collect()
}

#[tokio::test]
async fn a_ticket_is_asked_answered_and_rated_by_programs_alone() {
    let app = TestApp::fresh().await;
    let (lead, asker) = (&app.lead, &app.requester);
    assert_eq!(refused(&app, asker, "POST", "/tickets", ticket(" ")).await, 422);
    let opened = call(&app, asker, "POST", "/tickets", ticket("Let me in")).await;
    assert_eq!((opened.header("location"), opened.json()["code"].as_str()), ("/api/v1/projects/ARAS/tickets/2", Some("ARAS-S2")));
    let one = read(&app, asker, "/tickets/2").await;
    assert_eq!((&one["channel"], &one["row"]["priority"], &one["mine"]), (&json!("rest"), &json!("p1"), &json!(true)));

    let raised = |reason: &str| json!({ "title": "Let me in", "request": "access", "impact": "low", "urgency": "low", "priority": "p2", "priority_reason": reason });
    assert_eq!(refused(&app, lead, "PUT", "/tickets/2", raised("")).await, 422, "another priority wants a reason");
    assert_eq!(good(&app, lead, "PUT", "/tickets/2", raised("The director waits")).await["row"]["priority"], "p2");
    assert_eq!(refused(&app, lead, "PUT", "/tickets/2", raised("Mine")).await, 412, "somebody edited it since");
    assert_eq!(refused(&app, asker, "PUT", "/tickets/2/rating", json!({ "rating": 5 })).await, 409, "nothing is solved yet");

    let asked = deed(&app, lead, 2, "ask", "Which account?").await;
    assert_eq!((&asked["row"]["state"], &asked["row"]["assignee"]["name"]), (&json!("waiting_on_requester"), &json!("lead")));
    let last = asked["messages"][0]["id"].clone();
    let said = call(&app, asker, "POST", "/tickets/2/messages", json!({ "body": "Mine" })).await;
    assert_eq!((said.status.as_u16(), said.header("location")), (201, "/api/v1/projects/ARAS/tickets/2"));
    let late = json!({ "deed": "reply", "body": "Hello?", "seen": last });
    assert_eq!(refused(&app, lead, "POST", "/tickets/2/deeds", late).await, 409, "the requester spoke meanwhile");
    assert_eq!(refused(&app, lead, "POST", "/tickets/2/deeds", json!({ "deed": "shout" })).await, 422);

    let ledger = read(&app, asker, "/tickets/2/clocks/resolution/1/ledger").await;
    assert_eq!((&ledger["zone"], &ledger["allowed_seconds"]), (&json!("UTC"), &json!(9 * 3_600)));
    let counted: i64 = ledger["entries"].as_array().unwrap().iter().map(|entry| entry["counted_seconds"].as_i64().unwrap()).sum();
    assert!((9 * 3_600 - 60..=9 * 3_600).contains(&counted), "what counts adds up to the promise: {ledger}");
    for nothing in ["resolution/2", "resolution/0", "vendor/1", "patience/1"] {
        let path = format!("/tickets/2/clocks/{nothing}/ledger");
        assert_eq!(refused(&app, asker, "GET", &path, Value::Null).await, 404, "{path}");
    }

    assert_eq!(deed(&app, lead, 2, "resolve", "You are in").await["row"]["state"], "resolved");
    assert_eq!(refused(&app, asker, "PUT", "/tickets/2/rating", json!({ "rating": 6 })).await, 422);
    assert_eq!(good(&app, asker, "PUT", "/tickets/2/rating", json!({ "rating": 5, "remark": "Quick" })).await["rating"], 5);
    let report = read(&app, lead, "/service-report").await;
    assert_eq!((&report["opened"], &report["resolved"], &report["rating_sum"]), (&json!(2), &json!(1), &json!(5)));
    good(&app, asker, "POST", "/tickets/2/messages", json!({ "body": "Out again" })).await;
    assert_eq!(read(&app, asker, "/tickets/2").await["row"]["reopened"], 1);
}

#[tokio::test]
async fn a_requester_sees_the_own_tickets_alone() {
    let app = TestApp::fresh().await;
    let (lead, asker) = (&app.lead, &app.requester);
    good(&app, lead, "POST", "/tickets", ticket("The lead's own")).await;
    good(&app, asker, "POST", "/tickets", ticket("Another one")).await;
    let caller = json!({ "caller": { "name": "Requester", "email": "requester@example.org" }, "ticket": ticket("By telephone") });
    assert_eq!(refused(&app, asker, "POST", "/tickets/taken-down", caller.clone()).await, 404);
    good(&app, lead, "POST", "/tickets/taken-down", caller).await;

    assert_eq!(refused(&app, asker, "GET", "/tickets", Value::Null).await, 404, "the queue is the help desk's");
    let first = read(&app, asker, "/tickets/mine?limit=2").await;
    assert_eq!((codes(&first), first["next"].as_str()), (vec!["ARAS-S4", "ARAS-S3"], Some("ARAS-S3")));
    assert_eq!(codes(&read(&app, asker, "/tickets/mine?limit=2&after=ARAS-S3").await), ["ARAS-S1"]);
    for path in ["/tickets/2", "/tickets/2/messages", "/tickets/2/clocks/resolution/1/ledger"] {
        assert_eq!(refused(&app, asker, "GET", path, Value::Null).await, 404, "{path}");
    }
    for (path, body) in [("/tickets/2/messages", json!({ "body": "x" })), ("/tickets/2/deeds", json!({ "deed": "reply", "body": "x" }))] {
        assert_eq!(refused(&app, asker, "POST", path, body).await, 404, "{path}");
    }
    assert_eq!(refused(&app, asker, "POST", "/tickets/1/deeds", json!({ "deed": "resolve" })).await, 404, "nobody answers oneself");
    assert_eq!(refused(&app, lead, "POST", "/tickets/1/messages", json!({ "body": "x" })).await, 404, "the lead answers, and did not ask");

    let queue = read(&app, lead, "/tickets?limit=3").await;
    let rest = read(&app, lead, &format!("/tickets?limit=3&after={}", queue["next"].as_str().unwrap())).await;
    let mut all = [codes(&queue), codes(&rest)].concat();
    assert_eq!(rest["next"], Value::Null);
    all.sort_unstable();
    assert_eq!(all, ["ARAS-S1", "ARAS-S2", "ARAS-S3", "ARAS-S4"]);
    assert_eq!(codes(&read(&app, lead, "/tickets?requester=me").await), ["ARAS-S2"]);
    let wrong = call(&app, lead, "GET", "/tickets?priority=p9&colour=red", Value::Null).await;
    assert_eq!((wrong.status.as_u16(), wrong.json()["errors"].as_array().map(Vec::len)), (422, Some(2)), "{}", wrong.body);
}

#[tokio::test]
async fn a_requester_with_a_token_that_reads_reads_the_own_tickets() {
    let app = TestApp::fresh().await;
    let reader = app.read_only(&app.requester).await;
    for path in ["/tickets/mine", "/tickets/1", "/promises?request=bug&priority=p3"] {
        read(&app, &reader, path).await;
    }
    for (method, path, body) in [
        ("POST", "/tickets", ticket("x")),
        ("POST", "/tickets/1/messages", json!({ "body": "x" })),
        ("PUT", "/tickets/1/rating", json!({ "rating": 1 })),
    ] {
        assert!(matches!(refused(&app, &reader, method, path, body).await, 403 | 404), "{method} {path}");
    }
    assert_eq!(read(&app, &reader, "/tickets/1/messages").await["items"], json!([]));
}

/// A word among the customer's own people, one between them and the vendor, and one for everybody.
const INTERNAL: &str = "quinceword";
const VENDOR: &str = "medlarword";
const PUBLIC: &str = "damsonword";

/// Everything of ticket 1 that can be read, as programs and as people.
async fn bodies(app: &TestApp, who: &Client) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in [
        "/projects/ARAS/tickets?show=all",
        "/projects/ARAS/tickets/mine",
        "/projects/ARAS/tickets/1",
        "/projects/ARAS/tickets/1/messages",
        "/projects/ARAS/tickets/1/clocks/resolution/1/ledger",
        "/projects/ARAS/tickets/1/clocks/vendor/1/ledger",
        "/projects/ARAS/service-report",
        "/notices",
    ] {
        found.push((path.to_owned(), app.api(Some(who), "GET", &format!("/api/v1{path}"), "").await.body));
    }
    for path in [
        "/p/ARAS",
        "/p/ARAS/queue?show=all",
        "/p/ARAS/queue/report",
        "/p/ARAS/help",
        "/p/ARAS/tickets/1",
        "/p/ARAS/tickets/1/ledger/resolution/1",
        "/notices",
    ] {
        found.push((path.to_owned(), app.page(Some(who), path).await.body));
    }
    found
}

/// Where somebody reads a word.
async fn read_of(app: &TestApp, who: &Client, word: &str) -> Vec<String> {
    bodies(app, who).await.into_iter().filter(|(_, body)| body.contains(word)).map(|(path, _)| path).collect()
}

#[tokio::test]
async fn a_report_counts_for_the_vendors_people_what_each_of_them_sees() {
    let app = TestApp::fresh().await;
    good(&app, &app.developer, "POST", "/tickets", ticket("My own")).await;
    assert_eq!(read(&app, &app.developer, "/service-report").await["opened"], 1);
    let key = ProjectKey::parse("ARAS").unwrap();
    let role = NewRole {
        email: "outsider@example.org".into(),
        name: "outsider".into(),
        role: Role::VendorDeveloper,
        organisation: None,
        department: None,
        share_percent: None,
    };
    projects::give_role(&app.desk(&app.lead), &key, role).await.unwrap();
    assert_eq!(read(&app, &app.developer, "/service-report").await["opened"], 1);
    assert_eq!(read(&app, &app.outsider, "/service-report").await["opened"], 0, "a colleague's ticket is not theirs to count");
}

#[tokio::test]
async fn nobody_reads_a_word_that_is_not_for_them() {
    let app = TestApp::fresh().await;
    let (lead, vendor, asker) = (&app.lead, &app.developer, &app.requester);
    let nowhere: Vec<String> = Vec::new();
    deed(&app, lead, 1, "note", INTERNAL).await;
    deed(&app, lead, 1, "reply", PUBLIC).await;
    assert_eq!(codes(&read(&app, vendor, "/tickets?show=all").await), Vec::<&str>::new(), "nothing was handed over");
    for path in ["/tickets/1", "/tickets/1/messages", "/tickets/1/clocks/resolution/1/ledger"] {
        assert_eq!(refused(&app, vendor, "GET", path, Value::Null).await, 404, "{path}");
    }
    assert_eq!(refused(&app, vendor, "POST", "/tickets/1/deeds", json!({ "deed": "reply", "body": "x" })).await, 404);
    assert_eq!(read_of(&app, vendor, PUBLIC).await, nowhere);
    assert_eq!(read(&app, vendor, "/service-report").await["opened"], 0);

    deed(&app, lead, 1, "hand_over", &format!("{VENDOR} one")).await;
    deed(&app, lead, 1, "tell_vendor", &format!("{VENDOR} two")).await;
    deed(&app, lead, 1, "note", &format!("{INTERNAL} again")).await;
    deed(&app, vendor, 1, "tell_vendor", &format!("{VENDOR} three")).await;
    good(&app, vendor, "PUT", "/tickets/1/assignee", json!({ "assignee": vendor.id })).await;
    deed(&app, vendor, 1, "hand_back", &format!("{VENDOR} four")).await;
    assert_eq!(refused(&app, vendor, "POST", "/tickets/1/deeds", json!({ "deed": "reply", "body": "x" })).await, 403, "no longer theirs");
    deed(&app, lead, 1, "resolve", &format!("{PUBLIC} two")).await;
    deed(&app, lead, 1, "reopen", &format!("{INTERNAL} too early")).await;

    let told = read(&app, vendor, "/tickets/1").await;
    let audiences: Vec<_> = told["messages"].as_array().unwrap().iter().filter_map(|message| message["audience"].as_str()).collect();
    assert_eq!(audiences, ["public", "vendor", "vendor", "vendor", "vendor", "public"], "{told}");
    assert_eq!(codes(&read(&app, vendor, "/tickets").await), ["ARAS-S1"]);
    assert_eq!(read_of(&app, vendor, INTERNAL).await, nowhere, "what is among us never leaves our side");

    let told = read(&app, asker, "/tickets/1").await;
    let audiences: Vec<_> = told["messages"].as_array().unwrap().iter().filter_map(|message| message["audience"].as_str()).collect();
    assert_eq!(audiences, ["public", "public"], "{told}");
    assert_eq!((&told["vendor"], &told["earlier"]), (&Value::Null, &json!([])), "who does it at the vendor's is not told");
    assert_eq!(read_of(&app, asker, INTERNAL).await, nowhere);
    assert_eq!(read_of(&app, asker, VENDOR).await, nowhere);
    assert!(read_of(&app, asker, PUBLIC).await.contains(&"/p/ARAS/tickets/1".to_owned()));

    let inside = read_of(&app, lead, INTERNAL).await;
    assert!(inside.contains(&"/projects/ARAS/tickets/1".to_owned()) && inside.contains(&"/p/ARAS/tickets/1".to_owned()), "{inside:?}");
}
