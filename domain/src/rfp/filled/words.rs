//! What the columns of an answer sheet are called, and its answers, in every language in which sheets are handed out.

use std::collections::HashMap;

use crate::{import::plain_word, rfp::AnswerCode, words, words::Word as _};

use super::SheetTie;

words! {
    /// A column of an answer sheet.
    pub enum SheetColumn {
        Code = "code",
        Area = "area",
        Text = "text",
        Moscow = "moscow",
        Weight = "weight",
        Mandatory = "mandatory",
        Answer = "answer",
        Remark = "remark",
        Price = "price",
        Currency = "currency",
        /// What a further price is for.
        Name = "name",
        /// Hidden: what stood in the row when the sheet was handed out.
        Mark = "mark",
    }
}

/// Headers and answers by their plain words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetWords {
    columns: HashMap<String, SheetColumn>,
    answers: HashMap<String, AnswerCode>,
}

impl SheetWords {
    /// Beside what people read, the words themselves are understood.
    pub fn new(columns: impl IntoIterator<Item = (String, SheetColumn)>, answers: impl IntoIterator<Item = (String, AnswerCode)>) -> Self {
        let own_columns = SheetColumn::ALL.iter().map(|column| (column.as_str().to_owned(), *column));
        let own_answers = AnswerCode::ALL.iter().map(|answer| (answer.as_str().to_owned(), *answer));
        Self {
            columns: own_columns.chain(columns).map(|(name, column)| (plain_word(&name), column)).collect(),
            answers: own_answers.chain(answers).map(|(name, answer)| (plain_word(&name), answer)).collect(),
        }
    }

    pub fn column(&self, head: &str) -> Option<SheetColumn> {
        match SheetTie::parse(head) {
            Some(_) => Some(SheetColumn::Mark),
            None => self.columns.get(&plain_word(head)).copied(),
        }
    }

    pub fn answer(&self, text: &str) -> Option<AnswerCode> {
        self.answers.get(&plain_word(text)).copied()
    }

    /// What each column of a header is; of two that are the same, the first.
    pub(super) fn columns(&self, header: &[String]) -> HashMap<SheetColumn, usize> {
        let mut places = HashMap::new();
        for (at, head) in header.iter().enumerate() {
            if let Some(column) = self.column(head) {
                places.entry(column).or_insert(at);
            }
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_answers_are_known_in_every_language_however_they_are_spelt() {
        let words = SheetWords::new(
            [("Price in EUR".into(), SheetColumn::Price), ("کد".into(), SheetColumn::Code)],
            [("با برنامه‌نویسی".into(), AnswerCode::Customisation), ("Ні".into(), AnswerCode::No)],
        );
        assert_eq!((words.column(" price IN eur "), words.column("كد")), (Some(SheetColumn::Price), Some(SheetColumn::Code)));
        assert_eq!((words.column("Price in USD"), words.column("")), (None, None), "another currency is another column");
        assert_eq!((words.answer("با برنامه نویسی"), words.answer("ні")), (Some(AnswerCode::Customisation), Some(AnswerCode::No)));
        assert_eq!((words.answer("third_party"), words.answer("perhaps")), (Some(AnswerCode::ThirdParty), None));
        assert_eq!(words.column("golive ARAS/1"), Some(SheetColumn::Mark));
    }
}
