use encoding_rs::{Encoding, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};

use super::{super::table::MAX_ROWS, *};

fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let table = read(bytes).expect("a good file").table;
    std::iter::once(table.header).chain(table.rows.into_iter().map(|row| row.cells)).collect()
}

fn why(bytes: &[u8]) -> String {
    match read(bytes).map(|_| ()) {
        Err(Error::Refused(Refusal::Invalid { fields })) => fields[0].say.key.clone(),
        other => panic!("refused, not {other:?}"),
    }
}

#[test]
fn every_common_encoding_is_read_as_it_was_written() {
    let written = |encoding: &'static Encoding, text: &str| {
        let bytes = encoding.encode(text).0.into_owned();
        let sheet = read(&bytes).expect("a good file");
        assert_eq!(
            sheet.table.rows[0].cells[1],
            text.lines().nth(1).and_then(|l| l.split(';').nth(1)).unwrap_or_default(),
            "{}",
            encoding.name()
        );
    };
    written(WINDOWS_1251, "ключ;название\nК-1;Импорт клиентов из старой системы и проверка дублей\n");
    written(WINDOWS_1256, "كود;عنوان\n1;استيراد العملاء من النظام القديم وفحص السجلات المكررة\n");
    written(WINDOWS_1252, "clé;titre\n1;Créer une fiche client à partir d’un e-mail reçu\n");
    let text = "کلید,عنوان\n1,ثبت مشتری";
    let utf16 = |little: bool, mark: bool| -> Vec<u8> {
        let mark = mark.then_some('\u{feff}');
        let units: Vec<u16> = mark.into_iter().chain(text.chars()).collect::<String>().encode_utf16().collect();
        units.iter().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    };
    let marked = format!("\u{feff}{text}").into_bytes();
    for bytes in [text.as_bytes().to_vec(), marked, utf16(true, true), utf16(false, true), utf16(true, false), utf16(false, false)] {
        assert_eq!(rows(&bytes), [["کلید", "عنوان"], ["1", "ثبت مشتری"]]);
    }
}

#[test]
fn the_delimiter_is_seen_and_quoted_line_breaks_stay_in_their_cell() {
    assert_eq!(rows(b"a;b\n1,5;\"x\r\ny\"\r\n"), [["a", "b"], ["1,5", "x\r\ny"]]);
    assert_eq!(rows(b"a\tb\n1\t2, 3"), [["a", "b"], ["1", "2, 3"]]);
    assert_eq!(rows(b"sep=|\r\na|b\n1|2"), [["a", "b"], ["1", "2"]]);
    assert_eq!(rows(b"title\nOnly one column"), [["title"], ["Only one column"]]);
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let table = read(b"a,b\n\n\"1\n2\",x\n3,y\n").expect("a good file").table;
    assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 5]);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_reason() {
    assert_eq!(why(b""), "error-import-file-empty");
    assert_eq!(why(b" \n,,\n"), "error-import-file-empty");
    assert_eq!(why(b"a,b\n1,\"never closed\n2,3\n"), "error-import-quote-open");
    assert_eq!(why(b"PK\x03\x04 no workbook"), "error-import-workbook-broken");
    assert_eq!(why(b"%PDF-1.7"), "error-import-file-kind");
    let many = "a\n".to_owned() + &"x\n".repeat(MAX_ROWS + 1);
    assert_eq!(why(many.as_bytes()), "error-import-rows-many");
    let large = vec![b'a'; MAX_BYTES as usize + 1];
    assert!(matches!(read(&large), Err(Error::Refused(Refusal::TooLarge { .. }))));
}
