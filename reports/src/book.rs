//! Workbooks of several sheets, made whole: dates are dates, shares are percents, and what people wrote is text.

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Utc};
use golive_domain::import::shielded;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::sheet::{MOST_ROWS, Unfit, fits};

/// What stands in a cell of a book.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    Text(String),
    /// A text that leads to an address of ours.
    Link {
        text: String,
        to: String,
    },
    Count(u64),
    Number(f64),
    /// Of one, shown as a percent.
    Share(f64),
    Day(NaiveDate),
    /// By the clock of the zone the book speaks of.
    Moment(NaiveDateTime),
    Empty,
}

/// A sheet of a book.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leaf {
    /// Cut to the 31 characters that a name may have.
    pub name: String,
    /// Heads with the widths of their columns, in characters.
    pub heads: Vec<(String, u8)>,
    pub rows: Vec<Vec<Entry>>,
}

/// A workbook whose heads stay in sight. The same values make the same bytes.
pub fn book(leaves: &[Leaf], right_to_left: bool, made: DateTime<Utc>) -> Result<Vec<u8>, Unfit> {
    for (at, row) in leaves.iter().flat_map(|leaf| leaf.rows.iter().enumerate()) {
        let long = |entry: &Entry| matches!(entry, Entry::Text(text) | Entry::Link { text, .. } if !fits(text));
        if row.iter().any(long) {
            return Err(Unfit::Text { row: at + 1 });
        }
    }
    if leaves.iter().any(|leaf| leaf.rows.len() > MOST_ROWS) {
        return Err(Unfit::Rows);
    }
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&date_time(made.naive_utc())));
    for leaf in leaves {
        write(book.add_worksheet(), leaf, right_to_left).expect("every text fits its cell, and every row its sheet");
    }
    Ok(book.save_to_buffer().expect("memory takes every write"))
}

fn write(sheet: &mut Worksheet, leaf: &Leaf, right_to_left: bool) -> Result<(), XlsxError> {
    let top = Format::new().set_align(FormatAlign::Top);
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let [wrapped, share, day, moment] = [
        top.clone().set_text_wrap(),
        top.clone().set_num_format("0.0%"),
        top.clone().set_num_format("yyyy-mm-dd"),
        top.clone().set_num_format("yyyy-mm-dd hh:mm"),
    ];
    sheet.set_name(named(&leaf.name))?.set_right_to_left(right_to_left).set_freeze_panes(1, 0)?;
    for (column, (name, width)) in (0..).zip(&leaf.heads) {
        sheet.set_column_width(column, f64::from(*width))?;
        sheet.write_string_with_format(0, column, shielded(name), &head)?;
    }
    for (line, row) in (1..).zip(&leaf.rows) {
        for (column, entry) in (0..).zip(row) {
            match entry {
                Entry::Text(text) => drop(sheet.write_string_with_format(line, column, shielded(text), &wrapped)?),
                Entry::Link { text, to } => drop(sheet.write_url_with_text(line, column, to.as_str(), shielded(text))?),
                // A count is far from where a number of a workbook loses its last digit.
                Entry::Count(count) => drop(sheet.write_number_with_format(line, column, *count as f64, &top)?),
                Entry::Number(number) => drop(sheet.write_number_with_format(line, column, *number, &top)?),
                Entry::Share(of_one) => drop(sheet.write_number_with_format(line, column, *of_one, &share)?),
                Entry::Day(date) => drop(sheet.write_datetime_with_format(line, column, date_time(date.and_time(NaiveTime::MIN)), &day)?),
                Entry::Moment(at) => drop(sheet.write_datetime_with_format(line, column, date_time(*at), &moment)?),
                Entry::Empty => {}
            }
        }
    }
    Ok(())
}

/// A name as workbooks take them.
pub(crate) fn named(name: &str) -> String {
    let name: String = name.chars().filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'')).collect();
    name.chars().scan(0, |units, c| (*units += c.len_utf16(), *units <= 31).1.then_some(c)).collect()
}

fn date_time(at: NaiveDateTime) -> ExcelDateTime {
    let year = u16::try_from(at.year()).unwrap_or(1900).clamp(1900, 9999);
    let [month, day, minute, second] = [at.month(), at.day(), at.minute(), at.second()].map(|part| u8::try_from(part).unwrap_or(1));
    let date = ExcelDateTime::from_ymd(year, month, day).and_then(|date| date.and_hms(at.hour() as u16, minute, f64::from(second)));
    date.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn leaf() -> Leaf {
        let day: NaiveDate = "2026-11-23".parse().unwrap();
        let row = vec![
            Entry::Link { text: "ARAS-S7".into(), to: "https://golive.example.org/p/ARAS/tickets/7".into() },
            Entry::Text("=cmd|' /C calc'!A0".into()),
            Entry::Count(28),
            Entry::Share(0.964),
            Entry::Day(day),
            Entry::Moment(day.and_hms_opt(14, 5, 0).unwrap()),
            Entry::Empty,
        ];
        Leaf { name: "نقض‌ها [1]".into(), heads: vec![("تیکت".into(), 12), ("@title".into(), 40)], rows: vec![row] }
    }

    fn made() -> DateTime<Utc> {
        "2026-11-23T10:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_book_holds_real_dates_and_numbers_and_no_formula() {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book(&[leaf()], true, made()).unwrap())).unwrap();
        assert_eq!(book.sheet_names(), ["نقض‌ها 1"]);
        let range = book.worksheet_range("نقض‌ها 1").unwrap();
        let cell = |column| range.get_value((1, column)).unwrap();
        assert_eq!((cell(0), cell(1)), (&Data::String("ARAS-S7".into()), &Data::String("'=cmd|' /C calc'!A0".into())));
        assert_eq!((cell(2), cell(3)), (&Data::Float(28.0), &Data::Float(0.964)));
        assert!(matches!(cell(4), Data::DateTime(at) if at.as_f64() == 46_349.0), "{:?}", cell(4));
        assert!(matches!(cell(5), Data::DateTime(at) if (at.as_f64().fract() - 845.0 / 1_440.0).abs() < 1e-6), "{:?}", cell(5));
        assert_eq!(range.get_value((0, 1)), Some(&Data::String("'@title".into())));
        assert_eq!(book.worksheet_formula("نقض‌ها 1").unwrap().used_cells().count(), 0);
    }

    #[test]
    fn the_same_values_make_the_same_book() {
        assert_eq!(book(&[leaf()], false, made()), book(&[leaf()], false, made()));
    }

    #[test]
    fn a_text_no_cell_can_hold_is_refused() {
        let rows = vec![vec![Entry::Empty], vec![Entry::Text("x".repeat(32_768))]];
        assert_eq!(book(&[Leaf { rows, ..leaf() }], false, made()), Err(Unfit::Text { row: 2 }));
    }

    #[test]
    fn more_rows_than_a_sheet_has_are_refused() {
        let rows = vec![Vec::new(); MOST_ROWS + 1];
        assert_eq!(book(&[Leaf { rows, ..leaf() }], false, made()), Err(Unfit::Rows));
    }
}
