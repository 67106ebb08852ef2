//! The answer sheet: handed out as it was typed, brought back filled, looked at, applied; and the bytes a receipt was given for. On both
//! databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::{
    Error as Refusal,
    money::Currency,
    rfp::{
        AnswerCode,
        filled::{SheetColumn, SheetTie, SheetWords},
    },
};
use golive_store::{
    bids::{self, Kept, Rest, SheetOut, SheetReview, SheetTaken},
    events,
};
use rust_xlsxwriter::Workbook;
use sha2::{Digest as _, Sha256};

use crate::support::{
    databases, refusal, rule,
    tender::{Bidder, HOLDERS, Tender, phrase},
};

/// Code, answer, remark, price and the mark, as a bidder typed them.
type Row<'a> = [&'a str; 4];

/// What the price is called tells its currency, as the sheet that is handed out does; that of euro is in Persian.
fn words(currency: Currency) -> SheetWords {
    let price = if currency == Currency::EUR { "قیمت".to_owned() } else { format!("Price in {currency}") };
    let columns = [("Kod".to_owned(), SheetColumn::Code), ("Як саме".to_owned(), SheetColumn::Remark), (price, SheetColumn::Price)];
    let answers = [("By settings", AnswerCode::Configuration), ("Програмуванням", AnswerCode::Customisation), ("هرگز", AnswerCode::No)];
    SheetWords::new(columns, answers.map(|(name, answer)| (name.to_owned(), answer)))
}

/// A workbook with a sheet of answers, whose rows bear the marks of `out`, and a sheet of further prices.
fn filled(out: &SheetOut, rows: &[Row<'_>], others: &[(&str, &str)]) -> Vec<u8> {
    priced("قیمت", out, rows, others)
}

/// The same with another head over the prices.
fn priced(price_head: &str, out: &SheetOut, rows: &[Row<'_>], others: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Answers").unwrap();
    for (column, head) in (0..).zip([price_head, "answer", "Kod", "Як саме", &out.tie]) {
        sheet.write_string(0, column, head).unwrap();
    }
    for (line, [code, answer, text, price]) in (1..).zip(rows) {
        let mark = out.lines.iter().find(|line| line.asked.code == *code).map_or("", |line| line.mark.as_str());
        for (column, cell) in (0..).zip([price, answer, code, text, &mark]) {
            sheet.write_string(line, column, *cell).unwrap();
        }
    }
    let sheet = book.add_worksheet().set_name("More").unwrap();
    for (column, head) in (0..).zip(["name", "price", &out.others_tie]) {
        sheet.write_string(0, column, head).unwrap();
    }
    for (line, (name, price)) in (1..).zip(others) {
        sheet.write_string(line, 0, *name).unwrap();
        sheet.write_string(line, 1, *price).unwrap();
    }
    book.save_to_buffer().unwrap()
}

struct Sheet<'a>(&'a Bidder);

impl Sheet<'_> {
    async fn out(&self) -> SheetOut {
        bids::answer_sheet(&self.0.desk, &self.0.project, self.0.number, &self.0.key).await.unwrap()
    }

    async fn bring(&self, content: Vec<u8>) -> golive_store::Result<()> {
        bids::bring_sheet(&self.0.desk, &self.0.project, self.0.number, &self.0.key, words, content.into()).await
    }

    async fn review(&self) -> Option<SheetReview> {
        bids::sheet_review(&self.0.desk, &self.0.project, self.0.number, &self.0.key).await.unwrap()
    }

    async fn apply(&self, review: &SheetReview) -> golive_store::Result<SheetTaken> {
        bids::apply_sheet(&self.0.desk, &self.0.project, self.0.number, &self.0.key, review.sheet, review.currency).await
    }

    async fn draft(&self) -> bids::Draft {
        bids::draft(&self.0.desk, &self.0.project, self.0.number, &self.0.key).await.unwrap()
    }
}

/// The sentence of the field `file`.
fn of_file(refused: golive_store::Result<()>) -> String {
    match refusal(refused) {
        Refusal::Invalid { fields } if fields[0].field == "file" => fields[0].say.key.clone(),
        other => panic!("refused, not {other:?}"),
    }
}

databases! {
    async fn a_sheet_is_looked_at_before_it_is_taken(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let sheet = Sheet(&one);
        let out = sheet.out().await;
        assert_eq!((out.lines.len(), out.tie.as_str(), out.lines[0].worked.is_blank()), (1, "golive ARAS/1", true));
        let before = events::of_project(&home.system(), &tender.project, &events::AuditFilter::default(), 1).await.unwrap().found.total;
        let rows = [[one.code.as_str(), "Програмуванням", "Own words, a seldom thing", "۱۲٬۰۰۰٫۵۰"], ["X-9", "full", "", ""]];
        sheet.bring(filled(&out, &rows, &[("Hosting", "300")])).await.unwrap();
        assert!(sheet.draft().await.lines.is_empty(), "nothing is taken yet");
        let review = sheet.review().await.unwrap();
        assert_eq!((review.changes.len(), review.same, review.absent, review.bad_total), (1, 0, 0, 1));
        assert_eq!((review.bad[0].sheet.as_str(), review.bad[0].cell.as_str()), ("Answers", "C3"));
        assert_eq!(review.bad[0].say.key, "error-bidsheet-code");
        let change = &review.changes[0];
        assert_eq!((change.before.is_blank(), change.after.answer, change.overtaken), (true, Some(AnswerCode::Customisation), false));

        let taken = sheet.apply(&review).await.unwrap();
        assert_eq!((taken.lines, taken.others, taken.overtaken.len()), (1, true, 0));
        let draft = sheet.draft().await;
        let line = &draft.lines[&one.code].content;
        assert_eq!((line.price.as_str(), line.text.as_str()), ("۱۲٬۰۰۰٫۵۰", "Own words, a seldom thing"));
        assert_eq!(draft.rest.content.others, [("Hosting".to_owned(), "300".to_owned())]);
        assert_eq!(sheet.review().await, None);
        assert_eq!(rule(sheet.apply(&review).await.map(drop)), "error-bidsheet-gone");
        let after = events::of_project(&home.system(), &tender.project, &events::AuditFilter::default(), 1).await.unwrap().found.total;
        assert_eq!(after, before, "nobody hears of it");

        // The same workbook once more, and one that was handed out since: neither changes anything.
        sheet.bring(filled(&out, &rows[..1], &[("Hosting", "300")])).await.unwrap();
        let again = sheet.review().await.unwrap();
        assert_eq!((again.changes.len(), again.same, again.others), (0, 1, None));
        let out = sheet.out().await;
        sheet.bring(filled(&out, &rows[..1], &[("Hosting", "300.00")])).await.unwrap();
        let again = sheet.review().await.unwrap();
        assert_eq!((again.changes.len(), again.same, again.others), (0, 1, None));
        bids::drop_sheet(&one.desk, &one.project, one.number, &one.key, again.sheet).await.unwrap();
        assert_eq!(sheet.review().await, None);
    }

    async fn what_a_colleague_wrote_since_is_never_written_over(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let two = tender.bidder(home, 1, "Zofia").await;
        one.save(0, "As it was", "10").await.unwrap();
        let (mine, hers) = (Sheet(&one), Sheet(&two));
        let out = mine.out().await;
        two.save(1, "Hers", "20").await.unwrap();
        let rest = Rest { letter: "Dear buyer".into(), others: vec![("Training".into(), "5".into())], currency: None };
        bids::save_rest(&two.desk, &two.project, two.number, &two.key, Kept { content: rest, version: 0 }).await.unwrap();

        // A row that nobody touched in the workbook stays as she left it.
        mine.bring(filled(&out, &[[one.code.as_str(), "full", "As it was", "10.00"]], &[])).await.unwrap();
        let review = mine.review().await.unwrap();
        assert_eq!((review.changes.len(), review.same, review.others), (0, 1, None));

        mine.bring(filled(&out, &[[one.code.as_str(), "By settings", "Mine", "30"]], &[("Hosting", "1")])).await.unwrap();
        let review = hers.review().await.unwrap();
        assert_eq!((review.changes[0].overtaken, review.others.as_ref().unwrap().overtaken), (true, true), "and the further prices");
        let taken = hers.apply(&review).await.unwrap();
        assert_eq!((taken.lines, taken.overtaken.as_slice()), (0, std::slice::from_ref(&one.code)));
        assert!(taken.others_overtaken && !taken.others);
        let draft = mine.draft().await;
        let line = &draft.lines[&one.code].content;
        assert_eq!((line.text.as_str(), line.beside.as_ref().unwrap().text.as_str()), ("Hers", "Mine"));
        assert_eq!((draft.rest.content.letter.as_str(), draft.rest.content.others[0].0.as_str()), ("Dear buyer", "Training"));
    }

    async fn a_sheet_of_another_request_or_none_at_all_is_refused(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let (sheet, out) = (Sheet(&one), Sheet(&one).out().await);
        let other = SheetOut { tie: SheetTie { request: "BEHIN/4".into(), whole: None }.to_string(), ..out.clone() };
        assert_eq!(of_file(sheet.bring(filled(&other, &[[one.code.as_str(), "full", "", ""]], &[])).await), "error-bidsheet-tender");
        assert_eq!(of_file(sheet.bring(b"code,answer\nREQ-1,full\n".to_vec()).await), "error-bidsheet-kind");
        assert_eq!(of_file(sheet.bring(b"PK\x03\x04 and no more".to_vec()).await), "error-import-workbook-broken");
        let mut strange = Workbook::new();
        let page = strange.add_worksheet();
        for (column, head) in (0..).zip(["Code", "Answer"]) {
            page.write_string(0, column, head).unwrap();
            page.write_string(1, column, "Z-1").unwrap();
        }
        assert_eq!(of_file(sheet.bring(strange.save_to_buffer().unwrap()).await), "error-bidsheet-strange");
        let mut empty = Workbook::new();
        empty.add_worksheet().write_string(0, 0, "Dear buyer").unwrap();
        assert_eq!(of_file(sheet.bring(empty.save_to_buffer().unwrap()).await), "error-bidsheet-none");
        assert_eq!(sheet.review().await, None);
    }

    async fn a_sheet_is_read_in_the_currency_that_the_bid_is_named_in(home: Home) {
        let (dollar, zloty) = (Currency::parse("USD").unwrap(), Currency::parse("PLN").unwrap());
        let tender = Tender::priced_in(home, &[dollar, zloty]).await;
        let one = tender.bidder(home, 1, "Marek").await;
        let sheet = Sheet(&one);
        let chosen = async |currency, version| {
            let rest = Rest { currency: Some(currency), ..Rest::default() };
            bids::save_rest(&one.desk, &one.project, one.number, &one.key, Kept { content: rest, version }).await.unwrap();
        };
        chosen(dollar, 0).await;
        let out = sheet.out().await;
        assert_eq!(out.currency, dollar);
        let row = [[one.code.as_str(), "full", "Out of the box", "12 000"]];
        sheet.bring(priced("Price in USD", &out, &row, &[])).await.unwrap();
        let review = sheet.review().await.unwrap();
        assert_eq!((review.currency, review.changes[0].after.price.as_str(), review.told.len()), (dollar, "12 000", 0));

        // The bid is named in another currency meanwhile: the same number would be another price.
        chosen(zloty, 1).await;
        assert_eq!(rule(sheet.apply(&review).await.map(drop)), "error-bidsheet-currency-changed");
        assert!(sheet.draft().await.lines.is_empty(), "nothing was taken for złoty");
        let review = sheet.review().await.unwrap();
        assert_eq!((review.currency, review.changes[0].after.price.as_str()), (zloty, ""));
        let told = |review: &SheetReview| review.told.iter().map(|told| told.key.clone()).collect::<Vec<_>>();
        assert_eq!(told(&review), ["bidsheet-price-currency"]);
        // Nor is a workbook of the other currency read in this one.
        sheet.bring(priced("Price in USD", &out, &row, &[])).await.unwrap();
        let review = sheet.review().await.unwrap();
        assert_eq!((told(&review), review.changes[0].after.price.as_str()), (vec!["bidsheet-price-currency".to_owned()], ""));
        // One that bears prices in no currency of the request says so: what is not read is not lost without a word.
        sheet.bring(priced("Price in GBP", &out, &row, &[])).await.unwrap();
        assert_eq!(told(&sheet.review().await.unwrap()), ["bidsheet-price-none"]);
        let mut further = Workbook::new();
        let sheet_of_others = further.add_worksheet();
        sheet_of_others.write_row(0, 0, ["name", "Price in USD"]).unwrap().write_row(1, 0, ["Hosting", "300"]).unwrap();
        assert_eq!(of_file(sheet.bring(further.save_to_buffer().unwrap()).await), "bidsheet-price-currency");
        sheet.bring(priced("Price in PLN", &sheet.out().await, &row, &[])).await.unwrap();
        let review = sheet.review().await.unwrap();
        assert_eq!((review.changes[0].after.price.as_str(), review.told.len()), ("12 000", 0));
    }

    async fn a_sheet_is_the_bidders_own_and_the_deadlines(home: Home) {
        let tender = Tender::new(home).await;
        let (one, two) = (tender.bidder(home, 1, "Marek").await, tender.bidder(home, 2, "Olena").await);
        let (sheet, out) = (Sheet(&one), Sheet(&one).out().await);
        let content = filled(&out, &[[one.code.as_str(), "full", "Mine alone", "7"]], &[]);
        sheet.bring(content.clone()).await.unwrap();
        let review = sheet.review().await.unwrap();
        let (project, number) = (&one.project, one.number);
        assert_eq!(rule(bids::sheet_review(&one.desk, project, number, &two.key).await.map(drop)), "error-bid-locked");
        assert_eq!(rule(bids::answer_sheet(&one.desk, project, number, &two.key).await.map(drop)), "error-bid-locked");
        assert_eq!(Sheet(&two).review().await, None, "a rival has their own");
        assert_eq!(refusal(bids::sheet_review(&tender.manager, project, number, &one.key).await.map(drop)), Refusal::Forbidden);
        home.wait(TimeDelta::days(30) + TimeDelta::microseconds(1));
        assert_eq!(rule(sheet.bring(content).await), "error-bid-late");
        assert_eq!(rule(sheet.apply(&review).await.map(drop)), "error-bid-late");
        assert!(sheet.draft().await.lines.is_empty());
    }

    async fn a_phrase_begun_anew_takes_an_older_workbook(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "As it was", "10").await.unwrap();
        let out = Sheet(&one).out().await;
        bids::start_over(&one.desk, &one.project, one.number).await.unwrap();
        let key = bids::choose_own_phrase(&one.desk, &one.project, one.number, "UTC", &phrase(HOLDERS[0])).await.unwrap();
        let again = Bidder { key, ..one };
        let sheet = Sheet(&again);
        sheet.bring(filled(&out, &[[again.code.as_str(), "full", "As it was", "10"]], &[])).await.unwrap();
        let taken = sheet.apply(&sheet.review().await.unwrap()).await.unwrap();
        assert_eq!((taken.lines, taken.overtaken.len()), (1, 0));
        assert_eq!(sheet.draft().await.lines[&again.code].content.text, "As it was");
    }

    async fn the_bytes_of_a_receipt_prove_its_commitments(home: Home) {
        let tender = Tender::new(home).await;
        let one = tender.bidder(home, 1, "Marek").await;
        one.save(0, "Out of the \"box\", آماده", "12 000,50").await.unwrap();
        let rest = Rest { letter: "Dear }],\"prices\": buyer".into(), others: vec![("Hosting".into(), "300".into())], currency: None };
        bids::save_rest(&one.desk, &one.project, one.number, &one.key, Kept { content: rest, version: 0 }).await.unwrap();
        let id = one.submit().await.unwrap().id;
        let kept = bids::committed(&one.desk, &one.project, one.number, id, &one.key).await.unwrap();
        let reckoned = |salt: &str, content: &[u8]| {
            let salt: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&salt[2 * at..2 * at + 2], 16).unwrap()).collect();
            format!("{:x}", Sha256::digest([b"golive bid commitment 1\0".as_slice(), &salt, content].concat()))
        };
        assert_eq!(kept.receipt.answers, Some(reckoned(&kept.answers_salt, &kept.answers)));
        assert_eq!(kept.receipt.prices, Some(reckoned(&kept.prices_salt, &kept.prices)));
        assert!(String::from_utf8(kept.answers).unwrap().contains("Dear }],"));
        let rival = tender.bidder(home, 2, "Olena").await;
        let theirs = bids::committed(&rival.desk, &rival.project, rival.number, id, &rival.key).await;
        assert_eq!(refusal(theirs.map(drop)), Refusal::NotFound);
        let locked = bids::committed(&one.desk, &one.project, one.number, id, &rival.key).await;
        assert_eq!(rule(locked.map(drop)), "error-bid-locked");
        // Nobody of the buyer's has a way there.
        assert_eq!(refusal(bids::committed(&tender.manager, &one.project, one.number, id, &one.key).await.map(drop)), Refusal::Forbidden);
    }
}
