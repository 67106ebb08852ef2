use super::*;
use crate::rfp::{AnswerCode, Worked};

fn header(heads: &[&str]) -> Vec<String> {
    heads.iter().map(|head| (*head).to_owned()).collect()
}

fn read(heads: &[&str], lines: &[&[&str]]) -> FilledRows {
    read_with(heads, lines, HashMap::new(), HashMap::new())
}

fn read_with(heads: &[&str], lines: &[&[&str]], faults: HashMap<(u32, usize), Say>, merged: HashMap<usize, Vec<(u32, u32)>>) -> FilledRows {
    let (header, lines): (_, Vec<Vec<String>>) = (header(heads), lines.iter().map(|line| self::header(line)).collect());
    let rows = (2..).zip(&lines).map(|(line, cells)| (line, cells.as_slice())).collect();
    let words = SheetWords::new([], [("Out of the box".into(), AnswerCode::Full)]);
    let codes = ["R-1", "R-2", "R-3"].map(str::to_owned).into();
    super::rows(&SheetRows { header: &header, rows, faults, merged }, &words, &codes, Currency::EUR)
}

fn why(read: &FilledRows) -> Vec<(u32, usize, &str)> {
    read.bad.iter().map(|bad| (bad.line, bad.column, bad.say.key.as_str())).collect()
}

#[test]
fn columns_may_stand_in_any_order_and_some_may_be_missing() {
    let read = read(&["Price", "notes", "answer", "code"], &[&["۱۲٬۰۰۰٫۵۰", "ours", "out of the BOX", "r-1"], &["", "", "no", "R-2"]]);
    assert_eq!(why(&read), []);
    assert_eq!((&read.rows["R-1"].answer, &read.rows["R-1"].text), (&Filled::Says(AnswerCode::Full), &Filled::Left));
    assert_eq!(read.rows["R-1"].price, Filled::Says("۱۲٬۰۰۰٫۵۰".into()));
    assert_eq!((&read.rows["R-2"].answer, &read.rows["R-2"].price), (&Filled::Says(AnswerCode::No), &Filled::Blank));
}

#[test]
fn each_cell_that_cannot_be_taken_is_told_and_the_rest_of_its_row_is_taken() {
    let heads = ["code", "answer", "remark", "price", "currency"];
    let fault = HashMap::from([((2, 2), Say::new("error-import-formula"))]);
    let lines: &[&[&str]] = &[
        &["R-1", "perhaps", "", "12 000", "EUR"],
        &["R-9", "no", "", "", ""],
        &["R-2", "no", "", "dear", "EUR"],
        &["R-3", "no", "", "10", "USD"],
        &["", "full", "", "", ""],
        &["", "", "", "", ""],
    ];
    let read = read_with(&heads, lines, fault, HashMap::new());
    let told = [
        (2, 1, "error-bidsheet-answer"),
        (2, 2, "error-import-formula"),
        (3, 0, "error-bidsheet-code"),
        (4, 3, "error-money"),
        (5, 3, "error-bidsheet-currency"),
        (6, 0, "error-bidsheet-code-none"),
    ];
    assert_eq!(why(&read), told);
    assert_eq!((&read.rows["R-1"].text, &read.rows["R-1"].price), (&Filled::Left, &Filled::Says("12 000".into())));
    assert_eq!(read.rows["R-2"].answer, Filled::Says(AnswerCode::No));
    assert_eq!(self::read(&heads, &[&["R-1", "", "", "-5", ""]]).bad[0].say.key, "bid-price-negative");
}

#[test]
fn a_code_that_stands_twice_is_taken_from_neither_row() {
    let read = read(&["code", "price"], &[&["R-1", "1"], &["R-2", "2"], &["R-1", "3"], &["R-1", "4"]]);
    assert_eq!(read.rows.keys().collect::<Vec<_>>(), ["R-2"]);
    assert_eq!(why(&read), [(4, 0, "error-bidsheet-code-twice"), (5, 0, "error-bidsheet-code-twice")]);
}

#[test]
fn one_price_over_several_rows_is_the_price_of_none() {
    let merged = HashMap::from([(1, vec![(2, 3)])]);
    let read = read_with(
        &["code", "price", "answer"],
        &[&["R-1", "900", "full"], &["R-2", "900", "full"], &["R-3", "5", ""]],
        HashMap::new(),
        merged,
    );
    assert_eq!(why(&read), [(2, 1, "error-bidsheet-merged"), (3, 1, "error-bidsheet-merged")]);
    assert_eq!((&read.rows["R-2"].price, &read.rows["R-2"].answer), (&Filled::Left, &Filled::Says(AnswerCode::Full)));
    assert_eq!(read.rows["R-3"].price, Filled::Says("5".into()));
}

#[test]
fn a_hundred_thousand_strange_rows_are_counted_and_not_kept() {
    let lines: Vec<Vec<String>> = (0..100_000).map(|at| vec![format!("X-{at}"), "no".to_owned()]).collect();
    let header = header(&["code", "answer"]);
    let rows = (2..).zip(&lines).map(|(line, cells)| (line, cells.as_slice())).collect();
    let sheet = SheetRows { header: &header, rows, faults: HashMap::new(), merged: HashMap::new() };
    let read = super::rows(&sheet, &SheetWords::new([], []), &["R-1".to_owned()].into(), Currency::EUR);
    assert_eq!((read.rows.len(), read.bad.len(), read.bad_total), (0, LISTED, 100_000));
}

#[test]
fn further_prices_have_a_name() {
    let header = header(&["name", "price"]);
    let lines = [["Hosting", "300"], ["", ""], ["", "7"], ["Training", ""], ["Travel", "much"]].map(|line| self::header(&line));
    let rows = (2..).zip(&lines).map(|(line, cells)| (line, cells.as_slice())).collect();
    let sheet = SheetRows { header: &header, rows, faults: HashMap::new(), merged: HashMap::new() };
    let read = others(&sheet, &SheetWords::new([], []), Currency::EUR);
    assert_eq!(read.rows, [("Hosting".to_owned(), "300".to_owned()), ("Training".to_owned(), String::new())]);
    assert_eq!(
        read.bad.iter().map(|bad| (bad.line, bad.say.key.as_str())).collect::<Vec<_>>(),
        [(4, "error-bidsheet-name"), (6, "error-money")]
    );
}

#[test]
fn a_blank_cell_empties_only_in_a_row_that_was_handed_out() {
    let before = Worked { answer: Some(AnswerCode::Full), text: "By us\r\nalone".into(), price: "12 000".into(), beside: None };
    let row = |mark: &str| FilledRow {
        answer: Filled::Blank,
        text: Filled::Says("By us\nalone".into()),
        price: Filled::Says("12000.00".into()),
        mark: SheetMark::parse(mark),
    };
    assert_eq!(row("").over(&before, Currency::EUR), before, "the same price spelt otherwise changes nothing");
    assert_eq!(row("1:x").over(&before, Currency::EUR), Worked { answer: None, ..before.clone() });
    assert_eq!(row("1:x").whole().unwrap().told(Currency::EUR), Worked { answer: None, ..before }.told(Currency::EUR));
    assert_eq!(FilledRow { price: Filled::Left, ..row("1:x") }.whole(), None);
}
