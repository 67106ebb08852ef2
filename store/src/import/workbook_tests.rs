use std::io::Write as _;

use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;
use crate::import::{
    read::{read, read_shaped},
    table::{MAX_ROWS, Row, Shape, Table},
};

fn knows(header: &[String]) -> Vec<bool> {
    header.iter().map(|name| ["Code", "Title"].contains(&name.as_str())).collect()
}

fn shaped(bytes: &[u8], sheet: Option<&str>) -> Table {
    let shape = Shape { sheet: sheet.map(str::to_owned), header: None };
    read_shaped(bytes, &shape, &knows).expect("a good workbook").table
}

fn why(bytes: &[u8]) -> String {
    match read(bytes).map(|_| ()) {
        Err(crate::Error::Refused(golive_domain::Error::Invalid { fields })) => fields[0].say.key.clone(),
        other => panic!("refused, not {other:?}"),
    }
}

/// Two rows of header with merged names, a merged cell in the body, a formula with its value and one without, a hidden sheet.
fn workbook() -> Vec<u8> {
    let format = Format::new();
    let mut workbook = Workbook::new();
    let hidden = workbook.add_worksheet().set_name("Lists").expect("a name").set_hidden(true);
    hidden.write_string(0, 0, "Code").expect("a cell");
    hidden.write_string(1, 0, "H-1").expect("a cell");
    let sheet = workbook.add_worksheet().set_name("Wishes").expect("a name");
    sheet.set_active(true);
    sheet.merge_range(0, 0, 1, 0, "Code", &format).expect("merged");
    sheet.merge_range(0, 1, 1, 1, "Title", &format).expect("merged");
    sheet.merge_range(0, 2, 0, 3, "Sales", &format).expect("merged");
    sheet.write_string(1, 2, "Mandatory").expect("a cell");
    sheet.write_string(1, 3, "Optional").expect("a cell");
    sheet.merge_range(2, 2, 3, 2, "yes", &format).expect("merged");
    for row in 2..4 {
        sheet.write_string(row, 0, format!("R-{row}")).expect("a cell");
    }
    sheet.write_formula(2, 1, Formula::new("=\"A \"&\"deal\"").set_result("A deal")).expect("a formula");
    sheet.write_string(3, 1, "A lead").expect("a cell");
    sheet.write_formula(3, 3, Formula::new("=1/0").set_result("#DIV/0!")).expect("a formula");
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn merged_names_spread_and_a_merged_cell_counts_for_each_row() {
    let table = shaped(&workbook(), None);
    assert_eq!(table.header, ["Code", "Title", "Sales / Mandatory", "Sales / Optional"]);
    assert_eq!((table.found.sheet.as_str(), table.found.header), ("Wishes", (1, 2)));
    assert_eq!(table.rows[0].cells, ["R-2", "A deal", "yes"]);
    assert_eq!(table.rows[1].cells[..3], ["R-3", "A lead", "yes"]);
    assert_eq!(table.rows.iter().map(|row: &Row| row.line).collect::<Vec<_>>(), [3, 4]);
    let told: Vec<&str> = table.found.told.iter().map(|say| say.key.as_str()).collect();
    assert_eq!(told, ["import-told-hidden", "import-told-merged"]);
    assert_eq!(table.found.told[0].args[1], ("names".into(), "Lists".into()));
}

#[test]
fn a_hidden_sheet_is_read_only_if_somebody_chooses_it() {
    let bytes = workbook();
    assert_eq!(read(&bytes).expect("a good workbook").table.found.sheet, "Wishes");
    let lists = shaped(&bytes, Some("Lists"));
    assert_eq!((lists.rows[0].cells.as_slice(), lists.found.told.len()), (["H-1".to_owned()].as_slice(), 0));
    let gone = read_shaped(&bytes, &Shape { sheet: Some("Gone".into()), header: None }, &knows);
    assert!(format!("{:?}", gone.expect_err("no such sheet")).contains("error-import-sheet"));
}

/// A workbook of one sheet, written by hand.
fn by_hand(sheet: &str) -> Vec<u8> {
    const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#;
    const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELS),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    for (name, content) in parts {
        zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).expect("a part");
        zip.write_all(content.as_bytes()).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

fn sheet(rows: &str) -> String {
    format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#)
}

const HEADER: &str =
    r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row>"#;

#[test]
fn a_formula_without_its_value_is_told_by_its_cell() {
    let rows = format!(
        r#"{HEADER}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2&amp;"x"</f></c></row><row r="3"><c r="A3"><v>2</v></c><c r="B3" t="str"><f>""</f><v></v></c></row><row r="4"><c r="A4"><v>3</v></c><c r="B4" t="e"><v>#REF!</v></c></row>"#
    );
    let table = read(&by_hand(&sheet(&rows))).expect("a good workbook").table;
    let told: Vec<(u32, &str, &str)> =
        table.faults.iter().map(|fault| (fault.line, fault.say.key.as_str(), fault.say.args[0].1.as_str())).collect();
    assert_eq!(told, [(2, "error-import-formula", "B2"), (4, "error-import-cell-error", "B4")]);
    assert_eq!(table.faults_of(|column| column == 0).count(), 0, "nobody is told of a column that is left out");
}

#[test]
fn cells_are_named_as_a_spreadsheet_names_them() {
    assert_eq!([(0, 0), (6, 25), (6, 26), (9, 701), (9, 702)].map(named), ["A1", "Z7", "AA7", "ZZ10", "AAA10"]);
}

#[test]
fn a_hundred_thousand_rows_come_whole_and_more_than_the_bound_are_refused() {
    let rows = |count: usize| {
        let mut rows = HEADER.to_owned();
        for row in 2..count + 2 {
            rows.push_str(&format!(r#"<row r="{row}"><c r="A{row}"><v>{row}</v></c><c r="B{row}"><v>7</v></c></row>"#));
        }
        by_hand(&sheet(&rows))
    };
    let table = read(&rows(100_000)).expect("a good workbook").table;
    assert_eq!((table.rows.len(), table.rows[99_999].cells.join(" ")), (100_000, "100001 7".into()));
    assert_eq!(why(&rows(MAX_ROWS + 1)), "error-import-rows-many");
}

#[test]
fn a_merged_cell_over_the_whole_sheet_adds_no_rows() {
    let merged = sheet(&format!(r#"{HEADER}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>"#))
        .replace("</sheetData>", r#"</sheetData><mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells>"#);
    let table = read(&by_hand(&merged)).expect("a good workbook").table;
    assert_eq!((table.rows.len(), table.rows[0].cells.len(), table.header.len()), (1, 2, 2));
}

#[test]
fn what_swells_when_it_is_unpacked_is_refused() {
    let zeros = "\0".repeat(200 * 1024 * 1024);
    let bomb = by_hand(&zeros);
    assert!(bomb.len() < 1024 * 1024, "it looks small: {}", bomb.len());
    assert_eq!(why(&bomb), "error-import-workbook-large");
    // What comes out is counted, whatever an archive says of it.
    assert!(count(std::io::repeat(b'<').take(100), 99, true).is_err());
    assert!(count(std::io::repeat(b'<').take(100), 100, true).is_ok());
    assert!(count(std::io::repeat(b'x').take(MAX_STRETCH as u64 + 1), MAX_UNPACKED, true).is_err());
}

#[test]
fn damaged_workbooks_are_refused_and_nothing_worse() {
    let whole = workbook();
    for cut in (0..whole.len()).step_by(97) {
        if cut > 4 {
            assert_eq!(why(&whole[..cut]), "error-import-workbook-broken");
        }
    }
    let twice = sheet(&format!(r#"{HEADER}<row r="3"><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#));
    assert_eq!(why(&by_hand(&twice)), "error-import-workbook-broken");
    assert_eq!(why(&by_hand(&sheet(HEADER).replace("</sheetData></worksheet>", ""))), "error-import-workbook-broken");
}
