use std::{collections::BTreeSet, io::Cursor};

use calamine::{Data, Reader, Xlsx};
use golive_domain::{
    money::Currency,
    people::CalendarKind,
    rfp::{AnswerCode, filled::SheetTie},
};
use golive_store::rfp::RfpBodyRequirement;

use super::*;
use crate::bids::sheet::words::words;

fn sheet() -> SheetOut {
    let asked = RfpBodyRequirement {
        requirement: None,
        code: "REQ-1".into(),
        title: "ذخیرهٔ معامله".into(),
        body: "=cmd".into(),
        category: "فروش".into(),
        moscow: "must".into(),
        department: String::new(),
        edition: 1,
        weight: 3,
        mandatory: true,
    };
    let worked = Worked { answer: Some(AnswerCode::ThirdParty), text: "+ ours".into(), price: "۱۲٬۰۰۰٫۵۰".into(), beside: None };
    SheetOut {
        code: "RFP-1".into(),
        title: "CRM".into(),
        currency: Currency::EUR,
        deadline: Some("2026-12-01T12:00:00Z".parse().unwrap()),
        zone: "Europe/Warsaw".into(),
        at: "2026-11-23T10:00:00Z".parse().unwrap(),
        lines: vec![SheetLine { asked, worked, mark: "2:print".into() }],
        others: vec![("Hosting".into(), "300".into())],
        tie: "golive ARAS/1".into(),
        others_tie: "golive ARAS/1 1:print".into(),
    }
}

#[test]
fn a_sheet_is_read_back_in_whatever_language_it_was_taken() {
    let words = words(Currency::EUR);
    for locale in Locale::ALL {
        let formats = Formats { locale: *locale, calendar: CalendarKind::Gregorian, zone: chrono_tz::Europe::Warsaw, now: sheet().at };
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(workbook(&sheet(), &formats).unwrap())).unwrap();
        let names = book.sheet_names();
        assert_eq!(names.len(), 3, "{locale}: {names:?}");
        let range = book.worksheet_range(&names[0]).unwrap();
        let told = |row: u32| -> Vec<String> {
            (0..11).map(|column| range.get_value((row, column)).map(ToString::to_string).unwrap_or_default()).collect()
        };
        let columns: BTreeSet<SheetColumn> = told(0).iter().filter_map(|head| words.column(head)).collect();
        assert_eq!(columns.len(), 11, "{locale}: {:?}", told(0));
        let row = told(1);
        assert_eq!((row[0].as_str(), row[7].as_str(), row[10].as_str()), ("REQ-1", "'+ ours", "2:print"));
        assert_eq!(words.answer(&row[6]), Some(AnswerCode::ThirdParty), "{locale}");
        assert_eq!(range.get_value((1, 8)), Some(&Data::Float(12_000.5)));
        let others = book.worksheet_range(&names[1]).unwrap();
        let tie = others.get_value((0, 2)).map(ToString::to_string).and_then(|head| SheetTie::parse(&head)).unwrap();
        assert_eq!((tie.request.as_str(), tie.whole.unwrap().version), ("ARAS/1", 1));
        for name in &names {
            assert_eq!(book.worksheet_formula(name).unwrap().used_cells().count(), 0, "{name}");
        }
    }
}
