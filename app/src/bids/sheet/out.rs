//! The workbook that is taken away: the requirements with what was typed to them, further prices, and how to fill it in.

use golive_domain::{
    backlog::Moscow,
    people::{LineDirection, Locale},
    rfp::{
        Worked,
        filled::SheetColumn::{self, Answer, Area, Code, Mandatory, Moscow as Priority, Name, Price, Remark, Text, Weight},
    },
    words::Word as _,
};
use golive_reports::{Fill, FillColumn, FillSheet, Told, Unfit, filling};
use golive_store::bids::{SheetLine, SheetOut};

use super::words::{answers, head};
use crate::i18n::{Formats, Value, t_in, word_in};

/// Rows for further prices, filled or not.
const OTHERS: usize = 50;
/// What a cell holds of a requirement that is longer: the request itself says all of it.
const LONGEST: usize = 30_000;

pub(super) fn workbook(sheet: &SheetOut, formats: &Formats) -> Result<Vec<u8>, Unfit> {
    let locale = formats.locale;
    let t = |key: &str| t_in(locale, key, &[]);
    let answers = FillSheet {
        name: t("bidsheet-leaf-answers"),
        columns: columns(sheet, locale),
        rows: sheet.lines.iter().map(|line| row(line, sheet, locale)).collect(),
        spare: 0,
    };
    let column = |column, width, fill| FillColumn { head: head(locale, column, sheet.currency), width, fill };
    let others = FillSheet {
        name: t("bidsheet-leaf-others"),
        columns: vec![
            column(Name, 60, Fill::Words),
            column(Price, 20, Fill::Amount(sheet.currency.minor_digits())),
            FillColumn { head: sheet.others_tie.clone(), width: 10, fill: Fill::Hidden },
        ],
        rows: sheet.others.iter().map(|(name, typed)| vec![name.clone(), price(typed, sheet), String::new()]).collect(),
        spare: u32::try_from(OTHERS.saturating_sub(sheet.others.len()).max(1)).unwrap_or(1),
    };
    let right_to_left = locale.direction() == LineDirection::RightToLeft;
    filling(&told(sheet, formats), &[answers, others], right_to_left, sheet.at)
}

fn columns(sheet: &SheetOut, locale: Locale) -> Vec<FillColumn> {
    let column = |column: SheetColumn, width, fill| FillColumn { head: head(locale, column, sheet.currency), width, fill };
    vec![
        column(Code, 12, Fill::Ours),
        column(Area, 18, Fill::Ours),
        column(Text, 60, Fill::Ours),
        column(Priority, 14, Fill::Ours),
        column(Weight, 9, Fill::Ours),
        column(Mandatory, 12, Fill::Ours),
        column(Answer, 26, Fill::Choice(answers(locale))),
        column(Remark, 60, Fill::Words),
        column(Price, 18, Fill::Amount(sheet.currency.minor_digits())),
        column(SheetColumn::Currency, 10, Fill::Ours),
        FillColumn { head: sheet.tie.clone(), width: 10, fill: Fill::Hidden },
    ]
}

fn row(line: &SheetLine, sheet: &SheetOut, locale: Locale) -> Vec<String> {
    let asked = &line.asked;
    let text: String = [asked.title.as_str(), asked.body.trim()].join("\n").trim().chars().take(LONGEST).collect();
    vec![
        asked.code.clone(),
        asked.category.clone(),
        text,
        Moscow::parse(&asked.moscow).map(|moscow| word_in(locale, "moscow", moscow)).unwrap_or_default(),
        asked.weight.to_string(),
        if asked.mandatory { t_in(locale, "yes", &[]) } else { String::new() },
        line.worked.answer.map(|answer| word_in(locale, "answer-code", answer)).unwrap_or_default(),
        line.worked.text.clone(),
        price(&line.worked.price, sheet),
        sheet.currency.to_string(),
        line.mark.clone(),
    ]
}

/// A price as a plain number where it can be read, else as it was typed.
fn price(typed: &str, sheet: &SheetOut) -> String {
    let line = Worked { price: typed.to_owned(), ..Worked::default() };
    match line.price(sheet.currency) {
        Ok(Some(price)) => price.of(sheet.currency).plain(),
        _ => typed.to_owned(),
    }
}

/// How it is filled in.
fn told(sheet: &SheetOut, formats: &Formats) -> Told {
    let until = sheet.deadline.map(|at| format!("{} ({})", formats.exact(at), formats.zone.name())).unwrap_or_default();
    let args: [(&str, Value<'_>); 4] = [
        ("code", sheet.code.as_str().into()),
        ("title", sheet.title.as_str().into()),
        ("currency", sheet.currency.to_string().into()),
        ("until", until.into()),
    ];
    let t = |key: &str| t_in(formats.locale, key, &args);
    let lines = ["answer", "remark", "price", "others", "blank", "back", "secret"];
    Told {
        name: t("bidsheet-leaf-guide"),
        title: t("bidsheet-guide"),
        lines: lines.iter().map(|line| t(&format!("bidsheet-guide-{line}"))).collect(),
    }
}

#[cfg(test)]
#[path = "out_tests.rs"]
mod tests;
