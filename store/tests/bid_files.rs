//! Files of bids: under the own key while they are worked on, under seal once they are submitted. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::PathBuf};

use chrono::TimeDelta;
use futures::TryStreamExt as _;
use golive_domain::{Error as Refusal, id::BidFileId, rfp::Envelope};
use golive_store::{
    Error,
    backlog::{Download, MAX_BYTES},
    bids::{self, BidFile, OpenedBid},
    service::Upload,
};
use sea_orm::ConnectionTrait as _;

use crate::support::{
    Home, databases, refusal, rule,
    tender::{Bidder, HOLDERS, OWN, Tender, phrase},
};

const NAME: &str = "Seldom-worded offer.txt";
const CONTENT: &str = "We would do it in eleven weeks.";

fn upload(name: &str, content: impl Into<bytes::Bytes>) -> Upload {
    Upload { name: name.into(), content: content.into() }
}

async fn add(of: &Bidder, files: Vec<Upload>) -> Result<(), Error> {
    bids::add_bid_files(&of.desk, &of.project, of.number, &of.key, files).await
}

async fn listed(of: &Bidder) -> Vec<BidFile> {
    bids::bid_files(&of.desk, &of.project, of.number, &of.key).await.unwrap()
}

async fn read(file: Download) -> Vec<u8> {
    let parts: Vec<bytes::Bytes> = file.content.try_collect().await.unwrap();
    parts.concat()
}

/// The bytes of bids' files as they lie there.
fn lying(home: &Home) -> Vec<PathBuf> {
    let folder = PathBuf::from(&home.database.options.files).join("bids");
    let Ok(found) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<PathBuf> = found.map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// What the rows of files say, as somebody reads them who has the database.
async fn told(home: &Home) -> String {
    let rows = home.database.rows.query_all_raw(sea_orm::Statement::from_string(
        home.database.rows.get_database_backend(),
        "SELECT sealed FROM bid_file WHERE sealed IS NOT NULL".to_owned(),
    ));
    rows.await.unwrap().iter().map(|row| row.try_get_by_index::<String>(0).unwrap()).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

async fn opened(tender: &Tender) -> OpenedBid {
    bids::opened_bid(&tender.manager, &tender.project, tender.number, 1).await.unwrap().unwrap()
}

async fn opened_file(tender: &Tender, id: BidFileId) -> Result<Download, Error> {
    bids::opened_bid_file(&tender.manager, &tender.project, tender.number, 1, id).await
}

async fn open_all(home: &Home, tender: &Tender) {
    home.wait(TimeDelta::days(30) + TimeDelta::microseconds(1));
    tender.open(0, Envelope::Answers).await.unwrap();
    tender.open(1, Envelope::Answers).await.unwrap();
}

databases! {
    async fn files_that_are_worked_on_are_the_bidders_alone(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        add(&one, vec![upload(NAME, CONTENT), upload("C:\\offers\\plan.pdf", "%PDF-1.7")]).await.unwrap();
        // A colleague of the same bid sees them, and who put them there.
        let two = tender.bidder(home, 1, "Zofia").await;
        let files = listed(&two).await;
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, [NAME, "plan.pdf"]);
        assert_eq!((files[0].bytes, files[0].media_type.as_str()), (CONTENT.len() as u64, "text/plain"));
        assert_eq!(files[0].by.as_ref().unwrap().name, "Marek");
        assert_eq!(files[0].hash.len(), 64);
        let own = bids::bid_file(&two.desk, &two.project, two.number, &two.key, files[0].id).await.unwrap();
        assert_eq!((own.name.as_str(), own.bytes), (NAME, CONTENT.len() as u64));
        assert_eq!(read(own).await, CONTENT.as_bytes());

        let rival = tender.bidder(home, 2, "Olena").await;
        assert_eq!(listed(&rival).await, []);
        let theirs = bids::bid_file(&rival.desk, &rival.project, rival.number, &rival.key, files[0].id).await;
        assert_eq!(refusal(theirs.map(drop)), Refusal::NotFound);
        assert_eq!(refusal(bids::remove_bid_file(&rival.desk, &rival.project, rival.number, &rival.key, files[0].id).await), Refusal::NotFound);
        let locked = bids::bid_files(&one.desk, &one.project, one.number, &rival.key).await;
        assert_eq!(rule(locked.map(drop)), "error-bid-locked");
        assert_eq!(refusal(bids::bid_files(&tender.manager, &tender.project, tender.number, &one.key).await.map(drop)), Refusal::Forbidden);

        bids::remove_bid_file(&one.desk, &one.project, one.number, &one.key, files[0].id).await.unwrap();
        assert_eq!((listed(&one).await.len(), lying(home).len()), (1, 1), "the bytes go too");
    }

    async fn neither_the_database_nor_the_folder_tells_what_a_file_is(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        add(&one, vec![upload(NAME, CONTENT), upload("short.txt", "1")]).await.unwrap();
        one.save(0, "Out of the box", "12000").await.unwrap();
        one.submit().await.unwrap();
        let there = lying(home);
        assert_eq!(there.len(), 4, "two that are worked on, two that were submitted");
        let mut sizes = Vec::new();
        for path in &there {
            let bytes = fs::read(path).unwrap();
            assert!(!holds(&bytes, "eleven weeks") && !holds(&bytes, "Seldom"), "{path:?}");
            assert!(!path.display().to_string().contains("Seldom"));
            sizes.push(bytes.len());
        }
        assert!(sizes.windows(2).all(|two| two[0] == two[1]), "short ones are of one length: {sizes:?}");
        let rows = told(home).await;
        assert!(!rows.is_empty() && !rows.contains("Seldom") && !rows.contains("text/plain") && !rows.contains("Marek"), "{rows}");
        let file = listed(&one).await.remove(0);
        assert!(!rows.contains(&file.hash), "nor its hash, by which a known file would be found");
    }

    async fn whoever_opens_the_answers_opens_the_files(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        add(&one, vec![upload(NAME, CONTENT)]).await.unwrap();
        one.save(0, "Out of the box", "12000").await.unwrap();
        let receipt = one.submit().await.unwrap();
        // What came after the submission is no part of it.
        add(&one, vec![upload("late thought.txt", "Ten weeks.")]).await.unwrap();
        let (_, copy) = bids::receipt(&one.desk, &one.project, one.number, receipt.id, &one.key).await.unwrap();
        assert_eq!(copy.answers.files.len(), 1);
        assert_eq!(copy.answers.files[0].hash, listed(&one).await[0].hash, "its hash belongs to what is committed to");
        let id = copy.answers.files[0].file.unwrap();
        let own = bids::sent_bid_file(&one.desk, &one.project, one.number, receipt.id, &one.key, id).await.unwrap();
        assert_eq!(read(own).await, CONTENT.as_bytes(), "the bidder reads what was submitted");
        let rival = tender.bidder(home, 2, "Olena").await;
        let theirs = bids::sent_bid_file(&rival.desk, &rival.project, rival.number, receipt.id, &rival.key, id).await;
        assert_eq!(refusal(theirs.map(drop)), Refusal::NotFound);
        let buyer = bids::sent_bid_file(&tender.manager, &one.project, one.number, receipt.id, &one.key, id).await;
        assert_eq!(refusal(buyer.map(drop)), Refusal::Forbidden);
        assert_eq!(bids::opened_bid(&tender.manager, &tender.project, tender.number, 1).await.unwrap(), None);
        assert_eq!(refusal(opened_file(&tender, id).await.map(drop)), Refusal::NotFound, "not before the opening");

        open_all(home, &tender).await;
        let bid = opened(&tender).await;
        assert_eq!((bid.name.as_str(), bid.files.len(), bid.files[0].name.as_str()), ("Kompas", 1, NAME));
        assert_eq!((bid.lines.len(), bid.lines[0].price, bid.prices.is_none()), (1, None, true), "prices wait for the scores");
        assert_eq!(bid.lines[0].answer.as_ref().unwrap().text, "Out of the box");
        assert_eq!(bid.files[0].id, Some(id));
        assert_eq!(read(opened_file(&tender, id).await.unwrap()).await, CONTENT.as_bytes());
        let nobody = bids::opened_bid(&tender.manager, &tender.project, tender.number, 7).await;
        assert_eq!(refusal(nobody.map(drop)), Refusal::NotFound);
        let bidder = bids::opened_bid_file(&one.desk, &tender.project, tender.number, 1, id).await;
        assert_eq!(refusal(bidder.map(drop)), Refusal::NotFound);
    }

    async fn a_damaged_file_is_told_as_such(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        add(&one, vec![upload(NAME, CONTENT)]).await.unwrap();
        one.save(0, "Out of the box", "12000").await.unwrap();
        one.submit().await.unwrap();
        open_all(home, &tender).await;
        let id = opened(&tender).await.files[0].id.unwrap();
        let path = PathBuf::from(&home.database.options.files).join("bids").join(id.to_string());
        let mut bytes = fs::read(&path).unwrap();
        bytes[40] ^= 1;
        fs::write(&path, &bytes).unwrap();
        assert_eq!(rule(opened_file(&tender, id).await.map(drop)), "error-bid-file-damaged");
        // Nor does another file of the same size pass for it.
        let own = listed(&one).await.remove(0).id;
        fs::copy(path.with_file_name(own.to_string()), &path).unwrap();
        assert_eq!(rule(opened_file(&tender, id).await.map(drop)), "error-bid-file-damaged");
        fs::remove_file(&path).unwrap();
        assert_eq!(rule(opened_file(&tender, id).await.map(drop)), "error-bid-file-damaged");
    }

    async fn of_what_was_replaced_or_withdrawn_no_bytes_are_left(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Out of the box", "12000").await.unwrap();
        add(&one, vec![upload(NAME, CONTENT)]).await.unwrap();
        let replaced = one.submit().await.unwrap();
        let first = lying(home);
        one.submit().await.unwrap();
        let second = lying(home);
        let (_, copy) = bids::receipt(&one.desk, &one.project, one.number, replaced.id, &one.key).await.unwrap();
        let gone = copy.answers.files[0].file.unwrap();
        let gone = bids::sent_bid_file(&one.desk, &one.project, one.number, replaced.id, &one.key, gone).await;
        assert_eq!(refusal(gone.map(drop)), Refusal::NotFound, "and is not called damaged");
        assert_eq!((first.len(), second.len()), (2, 2));
        assert_ne!(first, second, "submitted anew under another key");
        bids::withdraw(&one.desk, &one.project, one.number).await.unwrap();
        assert_eq!(lying(home).len(), 1, "what is worked on stays");
        // A submission that is refused leaves nothing behind.
        one.save(1, "", "").await.unwrap();
        assert_eq!(rule(one.submit().await), "error-bid-unfit");
        assert_eq!(lying(home).len(), 1);
        bids::start_over(&one.desk, &one.project, one.number).await.unwrap();
        assert_eq!(lying(home), Vec::<PathBuf>::new(), "a forgotten phrase costs the files that were worked on");
        let key = bids::choose_own_phrase(&one.desk, &one.project, one.number, "UTC", &phrase(HOLDERS[0])).await.unwrap();
        assert_eq!(bids::bid_files(&one.desk, &one.project, one.number, &key).await.unwrap(), []);
    }

    async fn files_are_few_and_not_too_large_and_come_before_the_deadline(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let many = |count: usize| (0..count).map(|at| upload(&format!("{at}.txt"), "x")).collect::<Vec<_>>();
        for refused in [Vec::new(), many(11), vec![upload("empty.txt", "")]] {
            assert!(matches!(refusal(add(&one, refused).await), Refusal::Invalid { .. }));
        }
        let large = vec![0; usize::try_from(MAX_BYTES).unwrap() + 1];
        assert_eq!(refusal(add(&one, vec![upload("large.bin", large)]).await), Refusal::TooLarge { limit_bytes: MAX_BYTES });
        add(&one, many(9)).await.unwrap();
        assert!(matches!(refusal(add(&one, many(2)).await), Refusal::Invalid { .. }), "with those that are there");
        add(&one, many(1)).await.unwrap();
        assert_eq!((listed(&one).await.len(), lying(home).len()), (10, 10));
        let first = listed(&one).await[0].id;
        home.wait(TimeDelta::days(30) + TimeDelta::microseconds(1));
        assert_eq!(rule(bids::remove_bid_file(&one.desk, &one.project, one.number, &one.key, first).await), "error-bid-late");
        assert_eq!(rule(add(&one, many(1)).await), "error-bid-late");
        let own = bids::bid_file(&one.desk, &one.project, one.number, &one.key, first).await.unwrap();
        assert_eq!(read(own).await, b"x", "what is theirs stays theirs to read");
    }

    async fn bytes_that_no_row_speaks_of_are_swept_away_after_a_day(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        add(&one, vec![upload(NAME, CONTENT), upload("other.txt", "Other")]).await.unwrap();
        // As if the server had died between the bytes and the row.
        home.database.rows.execute_unprepared("DELETE FROM bid_file").await.unwrap();
        add(&one, vec![upload(NAME, CONTENT)]).await.unwrap();
        assert_eq!(bids::sweep_files(&home.store).await.unwrap(), 0, "they may be on their way still");
        // Ids never go back behind those of other tests in this program, whose clocks may run ahead.
        home.wait(TimeDelta::days(1_000));
        assert_eq!(bids::sweep_files(&home.store).await.unwrap(), 2);
        assert_eq!((lying(home).len(), listed(&one).await.len()), (1, 1));
        let key = bids::unlock(&one.desk, &one.project, one.number, OWN).await.unwrap();
        let id = listed(&one).await[0].id;
        let kept = bids::bid_file(&one.desk, &one.project, one.number, &key, id).await.unwrap();
        assert_eq!(read(kept).await, CONTENT.as_bytes());
    }
}
