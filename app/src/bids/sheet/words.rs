//! What the columns and the answers are called in every language: a sheet that was taken in one is read in all.

use golive_domain::{
    money::Currency,
    people::Locale,
    rfp::{
        AnswerCode,
        filled::{SheetColumn, SheetWords},
    },
    words::Word as _,
};

use crate::i18n::{t_in, word_in};

/// The head of a column, in a language.
pub(super) fn head(locale: Locale, column: SheetColumn, currency: Currency) -> String {
    t_in(locale, &format!("bidsheet-column-{column}"), &[("currency", currency.to_string().into())])
}

/// The answers, in a language, as people expect to see them.
pub(super) fn answers(locale: Locale) -> Vec<String> {
    AnswerCode::ALL.iter().map(|answer| word_in(locale, "answer-code", *answer)).collect()
}

/// All of them, where prices are in this currency.
pub fn words(currency: Currency) -> SheetWords {
    let columns =
        Locale::ALL.iter().flat_map(|locale| SheetColumn::ALL.iter().map(move |column| (head(*locale, *column, currency), *column)));
    let answers = Locale::ALL.iter().flat_map(|locale| answers(*locale).into_iter().zip(AnswerCode::ALL.iter().copied()));
    SheetWords::new(columns, answers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_head_and_each_answer_is_itself_in_every_language() {
        let words = words(Currency::EUR);
        for locale in Locale::ALL {
            for column in SheetColumn::ALL {
                assert_eq!(words.column(&head(*locale, *column, Currency::EUR)), Some(*column), "{locale}");
            }
            let answers = answers(*locale);
            for (answer, code) in answers.iter().zip(AnswerCode::ALL) {
                assert_eq!(words.answer(answer), Some(*code), "{locale}");
                assert!(!answer.contains([',', '"']), "{locale}: a list of a workbook is split at commas");
            }
            assert!(answers.join(",").encode_utf16().count() <= 255, "{locale}: a list of a workbook is no longer");
        }
    }
}
