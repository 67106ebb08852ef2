use proptest::prelude::*;

use super::*;
use crate::import::{
    read::{read, read_shaped},
    table::Shape,
};

fn knows(header: &[String]) -> Vec<bool> {
    header.iter().map(|name| ["Code", "Title"].contains(&name.as_str())).collect()
}

fn shaped(text: &str, header: Option<(u32, u32)>) -> Table {
    read_shaped(text.as_bytes(), &Shape { sheet: None, header }, &knows).expect("a good file").table
}

fn why<T: std::fmt::Debug>(read: Result<T>) -> String {
    match read {
        Err(crate::Error::Refused(golive_domain::Error::Invalid { fields })) => fields[0].say.key.clone(),
        other => panic!("refused, not {other:?}"),
    }
}

const TWO_ROWS: &str = "Aras\n\nCode,Title,Sales,\n,,Mandatory,Optional\nR-1,A deal,x,\n";

#[test]
fn a_header_of_two_rows_is_proposed_and_joined() {
    let table = shaped(TWO_ROWS, None);
    assert_eq!(table.header, ["Code", "Title", "Sales / Mandatory", "Sales / Optional"]);
    assert_eq!((table.found.header, table.rows.len(), table.rows[0].line), ((3, 4), 1, 5));
    // Whoever only reads has the first record.
    assert_eq!(read(TWO_ROWS.as_bytes()).expect("a good file").table.header, ["Aras"]);
}

#[test]
fn a_header_stands_where_somebody_says() {
    let table = shaped(TWO_ROWS, Some((4, 4)));
    assert_eq!((table.header.join("|"), table.rows.len()), ("||Mandatory|Optional".into(), 1));
    let refused = |header| why(read_shaped(TWO_ROWS.as_bytes(), &Shape { sheet: None, header: Some(header) }, &knows));
    assert_eq!(refused((2, 2)), "error-import-header-empty");
    assert_eq!(refused((90, 91)), "error-import-header-empty");
    let long = "a,b\n".repeat(9);
    assert_eq!(why(read_shaped(long.as_bytes(), &Shape { sheet: None, header: Some((1, 6)) }, &knows)), "error-import-header-rows");
}

#[test]
fn more_cells_and_more_text_than_are_kept_are_refused() {
    let wide = format!("{}\n", "1,".repeat(499));
    assert_eq!(why(read(wide.repeat(MAX_CELLS / 500 + 1).as_bytes())), "error-import-cells-many");
    let mut gather = Gather { text: MAX_TEXT, ..Gather::default() };
    assert_eq!(why(gather.push(1, vec!["x".into()])), "error-import-texts-large");
}

proptest! {
    #[test]
    fn no_row_is_lost_and_no_column(
        rows in prop::collection::vec(prop::collection::vec("[a-z]{1,3}", 1..6), 1..30),
        header in (1..30u32, 0..4u32)
    ) {
        let mut text: Vec<String> = rows.iter().map(|cells| cells.join(",")).collect();
        text.push(String::new());
        let (from, to) = (header.0, header.0 + header.1);
        let shape = Shape { sheet: None, header: Some((from, to)) };
        let read = read_shaped(text.join("\n").as_bytes(), &shape, &knows);
        let inside = |line: usize| (from..=to).contains(&u32::try_from(line).unwrap_or_default());
        if (1..=rows.len()).any(inside) {
            let table = read.expect("the header is there").table;
            prop_assert_eq!(table.rows.len(), rows.len().saturating_sub(to as usize));
        } else {
            prop_assert!(read.is_err());
        }
    }
}
