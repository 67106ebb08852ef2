use proptest::prelude::*;

use super::*;

fn row(line: u32, cells: &[&str]) -> HeaderRow {
    HeaderRow { line, cells: cells.iter().map(|cell| (*cell).to_owned()).collect(), ..HeaderRow::default() }
}

fn known(names: &[String]) -> Vec<bool> {
    let knows = |name: &String| ["Code", "Title", "Text"].contains(&name.rsplit(BETWEEN).next().unwrap_or_default());
    names.iter().map(knows).collect()
}

fn proposed(rows: &[HeaderRow]) -> (u32, u32) {
    propose(rows, known).expect("there are rows")
}

#[test]
fn names_of_several_rows_are_joined() {
    let rows = [row(1, &["Code", "Title", "Sales", "", "Owner"]), row(2, &["", "", "Mandatory", "Optional", ""])];
    assert_eq!(join(&rows), ["Code", "Title", "Sales / Mandatory", "Sales / Optional", "Owner"]);
}

#[test]
fn a_merged_name_counts_for_the_columns_it_covers_and_no_further() {
    let above = HeaderRow { groups: 1, ..row(1, &["Code", "Sales", "Sales", ""]) };
    assert_eq!(
        join(&[above, row(2, &["Code", "Mandatory", "Optional", "Owner"])]),
        ["Code", "Sales / Mandatory", "Sales / Optional", "Owner"]
    );
}

#[test]
fn a_plain_header_is_the_first_row() {
    assert_eq!(proposed(&[row(1, &["Code", "Title"]), row(2, &["R-1", "A deal"])]), (1, 1));
    assert_eq!(proposed(&[row(1, &["Was", "Wie"]), row(2, &["A deal", "Press save"])]), (1, 1));
    // A word of a header that stands in a body is no header.
    assert_eq!(proposed(&[row(1, &["Was", "Wie", "Dauer"]), row(2, &["Text", "Press save", "7"])]), (1, 1));
    assert_eq!(propose(&[], known), None);
}

#[test]
fn titles_over_the_table_are_passed_over() {
    let rows = [
        row(1, &["Requirements of Aras"]),
        row(3, &["Date", "2026-03-01"]),
        row(5, &["Code", "Title", "Text"]),
        row(6, &["R-1", "A", "B"]),
    ];
    assert_eq!(proposed(&rows), (5, 5));
    assert_eq!(proposed(&[row(1, &["Anforderungen"]), row(2, &["Nr", "Was", "Wozu"])]), (2, 2));
}

#[test]
fn a_header_of_two_rows_is_seen_by_its_groups_its_gaps_and_its_words() {
    let body = || row(3, &["R-1", "A deal", "x", ""]);
    let merged = HeaderRow { groups: 1, goes_on: true, ..row(1, &["Code", "Title", "Sales", "Sales"]) };
    assert_eq!(proposed(&[merged, row(2, &["Code", "Title", "Mandatory", "Optional"]), body()]), (1, 2));
    assert_eq!(proposed(&[row(1, &["Code", "Title", "Sales", ""]), row(2, &["", "", "Mandatory", "Optional"]), body()]), (1, 2));
    assert_eq!(proposed(&[row(1, &["Requirement", "", "Sales", ""]), row(2, &["Code", "Title", "Mandatory", "Optional"]), body()]), (1, 2));
}

proptest! {
    #[test]
    fn every_table_keeps_as_many_columns_as_it_had(
        rows in prop::collection::vec((prop::collection::vec("[a-c/ ]{0,3}", 0..8), 0..3usize, any::<bool>()), 0..20)
    ) {
        let rows: Vec<HeaderRow> = (1..).zip(rows).map(|(line, (cells, groups, goes_on))| HeaderRow { line, cells, groups, goes_on }).collect();
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        prop_assert_eq!(join(&rows).len(), width);
        if let Some((from, to)) = propose(&rows, known) {
            prop_assert!(from >= 1 && from <= to && to - from < MOST_HEADER_ROWS);
        }
    }
}
