//! `golive doctor`: is everything in its place, and what to do where it is not.

use anyhow::{Result, ensure};
use golive_store::{
    Store,
    checkup::{self, Schema},
    service,
};

use crate::{
    config::{Keeping, Mailing},
    jobs::{mail::Post, poll},
    web::assets,
};

/// Checks each thing and says so; fails when one of them is wrong.
pub async fn doctor(keeping: &Keeping, mailing: &Mailing) -> Result<()> {
    let mut findings = Findings::default();
    match Store::connect(&keeping.options()).await {
        Err(error) => findings.note("database", Err(format!("{error}: check --database and that it runs"))),
        Ok(store) => {
            let answers = store.ping().await.map(|()| "answers".to_owned());
            findings.note("database", answers.map_err(|error| format!("{error}: check that it runs")));
            findings.note("schema", schema(&store).await);
            findings.note("clock", clock(&store).await);
            findings.note("files", files(&store, &keeping.files).await);
            findings.note("deadlines", deadlines(&store).await);
        }
    }
    findings.note("mail", mail(mailing).await);
    for mailbox in mailing.mailboxes()? {
        let found = match &mailbox.imap {
            Some(imap) => poll::check(imap).await.map(|()| format!("{} can be read", mailbox.address)),
            None => Ok(format!("mail to {} is brought by others", mailbox.address)),
        };
        findings.note("mailbox", found.map_err(|error| format!("{}: {error:#}: check GOLIVE_MAILBOXES", mailbox.address)));
    }
    findings.note("assets", built());
    ensure!(findings.wrong == 0, "{} of these must be put right", findings.wrong);
    Ok(())
}

#[derive(Default)]
struct Findings {
    wrong: usize,
}

impl Findings {
    fn note(&mut self, what: &str, found: Result<String, String>) {
        match found {
            Ok(good) => println!("good   {what:<10} {good}"),
            Err(wrong) => {
                self.wrong += 1;
                println!("WRONG  {what:<10} {wrong}");
            }
        }
    }
}

async fn schema(store: &Store) -> Result<String, String> {
    match checkup::schema(store).await {
        Ok(Schema::Current) => Ok("up to date".to_owned()),
        Ok(Schema::Behind(steps)) => Err(format!("{steps} migrations behind: run `golive migrate`, or start the server, which does it")),
        Ok(Schema::Ahead(name)) => Err(format!("a newer Golive applied {name}: install that version, or restore a backup")),
        Err(error) => Err(error.to_string()),
    }
}

async fn clock(store: &Store) -> Result<String, String> {
    let now = store.clock().now();
    let shown = now.format("%Y-%m-%d %H:%M UTC");
    match checkup::newest_event(store).await {
        Ok(Some(last)) if last > now => Err(format!("it is {shown}, and the last event is of {last}: set the machine's clock")),
        Ok(_) => Ok(format!("{shown}")),
        Err(_) => Err("the events could not be read: see the schema".to_owned()),
    }
}

async fn files(store: &Store, place: &str) -> Result<String, String> {
    match store.try_files().await {
        Ok(()) => Ok(format!("{place} takes files")),
        Err(error) => Err(format!("{place} takes no files ({error}): give this user the right to write there")),
    }
}

/// As many tickets of each project that are over are looked through: the latest.
const SAMPLE: u64 = 500;

async fn deadlines(store: &Store) -> Result<String, String> {
    let unread = |error| format!("the tickets could not be read ({error}): see the schema");
    let checked = service::check(store, SAMPLE).await.map_err(unread)?;
    if checked.wrong == 0 {
        return Ok(format!("as what happened says, of {} open tickets and {} that are over", checked.open, checked.ended));
    }
    let named: Vec<String> = checked.named.iter().map(|(code, what)| format!("{code} ({})", what.join(", "))).collect();
    let more = if checked.wrong > checked.named.len() as u64 { " and others" } else { "" };
    Err(format!(
        "{} tickets keep other deadlines than what happened says: {}{more}. Save the agreement anew: open deadlines are read anew then",
        checked.wrong,
        named.join(", ")
    ))
}

async fn mail(mailing: &Mailing) -> Result<String, String> {
    let post = Post::open(mailing, "").map_err(|error| format!("{error:#}"))?;
    match (post.check().await, &mailing.smtp_url) {
        (Ok(()), Some(_)) => Ok("the mail server takes letters".to_owned()),
        (Ok(()), None) => Ok(format!("letters go to {}; name a server with GOLIVE_SMTP_URL to send them", mailing.folder.display())),
        (Err(error), _) => Err(format!("{error:#}: check GOLIVE_SMTP_URL")),
    }
}

fn built() -> Result<String, String> {
    match assets::manifest().css.as_str() {
        "" => Err("no stylesheet is embedded: build with `cargo xtask build`".to_owned()),
        css => Ok(format!("{css} is embedded")),
    }
}
