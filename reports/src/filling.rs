//! Workbooks that people fill in and send back: what is ours is locked, what is theirs is open, and nothing that anybody typed becomes a
//! formula.

use chrono::{DateTime, Datelike as _, Utc};
use golive_domain::import::shielded;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use crate::{
    book::named,
    sheet::{MOST_ROWS, Unfit, fits},
};

/// A sheet that is read, line by line: how the others are filled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub name: String,
    /// In bold at the top.
    pub title: String,
    pub lines: Vec<String>,
}

/// What a column is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fill {
    /// It is ours, and locked.
    Ours,
    /// It is ours, and hidden too.
    Hidden,
    Words,
    /// One of a few.
    Choice(Vec<String>),
    /// An amount of so many digits after the mark.
    Amount(u32),
}

/// A column of a sheet that is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FillColumn {
    pub head: String,
    /// In characters.
    pub width: u8,
    pub fill: Fill,
}

/// A sheet that is filled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FillSheet {
    pub name: String,
    pub columns: Vec<FillColumn>,
    /// A text for each column. An amount is a plain number where it is one.
    pub rows: Vec<Vec<String>>,
    /// Empty rows below, to be filled. A sheet without any is locked but for its open cells.
    pub spare: u32,
}

/// A workbook to be filled: how to, and the sheets. The same values make the same bytes.
pub fn filling(told: &Told, sheets: &[FillSheet], right_to_left: bool, made: DateTime<Utc>) -> Result<Vec<u8>, Unfit> {
    for (at, row) in sheets.iter().flat_map(|sheet| sheet.rows.iter().enumerate()) {
        if row.iter().any(|text| !fits(text)) {
            return Err(Unfit::Text { row: at + 1 });
        }
    }
    if let Some(at) = told.lines.iter().position(|line| !fits(line)) {
        return Err(Unfit::Text { row: at + 1 });
    }
    if sheets.iter().any(|sheet| sheet.rows.len().saturating_add(sheet.spare as usize) > MOST_ROWS) {
        return Err(Unfit::Rows);
    }
    let mut book = Workbook::new();
    let day = (made.year().clamp(1900, 9999).unsigned_abs() as u16, made.month() as u8, made.day() as u8);
    let day = ExcelDateTime::from_ymd(day.0, day.1, day.2).unwrap_or_default();
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    for sheet in sheets {
        fill(book.add_worksheet(), sheet, right_to_left).expect("every text fits its cell, and every row its sheet");
    }
    tell(book.add_worksheet(), told, right_to_left).expect("every text fits its cell");
    Ok(book.save_to_buffer().expect("memory takes every write"))
}

fn tell(sheet: &mut Worksheet, told: &Told, right_to_left: bool) -> Result<(), XlsxError> {
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(named(&told.name))?.set_right_to_left(right_to_left).set_column_width(0, 100)?;
    sheet.write_string_with_format(0, 0, shielded(&told.title), &wrapped.clone().set_bold())?;
    for (line, text) in (1..).zip(&told.lines) {
        sheet.write_string_with_format(line, 0, shielded(text), &wrapped)?;
    }
    Ok(())
}

fn fill(sheet: &mut Worksheet, of: &FillSheet, right_to_left: bool) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin);
    let ours = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let rows = u32::try_from(of.rows.len()).unwrap_or(u32::MAX);
    let last = rows.saturating_add(of.spare);
    sheet.set_name(named(&of.name))?.set_right_to_left(right_to_left).set_freeze_panes(1, 1)?;
    for (at, column) in (0..).zip(&of.columns) {
        sheet.set_column_width(at, f64::from(column.width))?;
        sheet.write_string_with_format(0, at, shielded(&column.head), &head)?;
        let open = ours.clone().set_unlocked();
        let format = match &column.fill {
            Fill::Ours => ours.clone(),
            Fill::Hidden => {
                sheet.set_column_hidden(at)?;
                ours.clone()
            }
            Fill::Words => open.set_num_format("@"),
            Fill::Choice(words) => {
                if last > 0 {
                    sheet.add_data_validation(1, at, last, at, &DataValidation::new().allow_list_strings(words)?)?;
                }
                open
            }
            Fill::Amount(0) => open.set_num_format("#,##0"),
            Fill::Amount(digits) => open.set_num_format(format!("#,##0.{}", "0".repeat(*digits as usize))),
        };
        for line in 1..=last {
            let text = of.rows.get(line as usize - 1).and_then(|row| row.get(usize::from(at))).map_or("", String::as_str);
            match (&column.fill, amount(text)) {
                (_, _) if text.is_empty() => drop(sheet.write_blank(line, at, &format)?),
                (Fill::Amount(_), Some(number)) => drop(sheet.write_number_with_format(line, at, number, &format)?),
                _ => drop(sheet.write_string_with_format(line, at, shielded(text), &format)?),
            }
        }
    }
    if of.spare == 0 {
        let may = ProtectionOptions { format_cells: true, format_columns: true, format_rows: true, ..ProtectionOptions::default() };
        sheet.protect_with_options(&may);
    }
    Ok(())
}

/// A plain number of so few digits that a workbook keeps each of them.
fn amount(text: &str) -> Option<f64> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_plain = digits > 0 && digits <= 15 && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    is_plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn book() -> Vec<u8> {
        let column = |head: &str, fill| FillColumn { head: head.into(), width: 20, fill };
        let columns = vec![
            column("کد", Fill::Ours),
            column("پاسخ", Fill::Choice(vec!["آماده".into(), "هرگز".into()])),
            column("چگونه", Fill::Words),
            column("قیمت", Fill::Amount(2)),
            column("golive ARAS/1", Fill::Hidden),
        ];
        let rows = [
            ["R-1", "آماده", "=HYPERLINK(\"http://evil\")", "12000.50", "1:x"],
            ["R-2", "", "", "12 000 about", "0:y"],
            ["R-3", "", "", "99999999999999.99", "0:z"],
        ];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec()).to_vec();
        let sheet = FillSheet { name: "پاسخ‌ها".into(), columns, rows, spare: 0 };
        let told = Told { name: "راهنما".into(), title: "راهنما".into(), lines: vec!["+ یک".into()] };
        filling(&told, &[sheet], true, "2026-11-23T10:00:00Z".parse().unwrap()).unwrap()
    }

    #[test]
    fn a_workbook_to_be_filled_holds_what_was_typed_and_no_formula() {
        let mut read: Xlsx<_> = Xlsx::new(Cursor::new(book())).unwrap();
        assert_eq!(read.sheet_names(), ["پاسخ‌ها", "راهنما"]);
        let range = read.worksheet_range("پاسخ‌ها").unwrap();
        let cell = |row, column| range.get_value((row, column)).unwrap().clone();
        assert_eq!((cell(1, 2), cell(1, 3)), (Data::String("'=HYPERLINK(\"http://evil\")".into()), Data::Float(12_000.5)));
        assert_eq!((cell(2, 3), cell(3, 3)), (Data::String("12 000 about".into()), Data::String("99999999999999.99".into())));
        assert_eq!(read.worksheet_formula("پاسخ‌ها").unwrap().used_cells().count(), 0);
        assert_eq!(book(), book(), "the same values make the same book");
    }

    #[test]
    fn a_text_no_cell_can_hold_is_refused() {
        let sheet = FillSheet { rows: vec![vec![String::new()], vec!["x".repeat(32_768)]], ..FillSheet::default() };
        assert_eq!(filling(&Told::default(), &[sheet], false, DateTime::UNIX_EPOCH), Err(Unfit::Text { row: 2 }));
        let told = Told { lines: vec!["x".repeat(32_768)], ..Told::default() };
        assert_eq!(filling(&told, &[], false, DateTime::UNIX_EPOCH), Err(Unfit::Text { row: 1 }));
    }

    #[test]
    fn more_rows_than_a_sheet_has_are_refused() {
        let sheet = FillSheet { spare: 1_048_576, ..FillSheet::default() };
        assert_eq!(filling(&Told::default(), &[sheet], false, DateTime::UNIX_EPOCH), Err(Unfit::Rows));
    }
}
