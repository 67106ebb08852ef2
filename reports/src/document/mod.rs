//! Documents to be read from a title page to a last page: as a PDF to be printed, as a DOCX to be worked with. Both are written from
//! the same values, so that they say the same.
//!
//! What people wrote comes as a tree of blocks (`prose`) and is nowhere read as markup.

mod docx;

use chrono::{DateTime, Datelike as _, Timelike as _, Utc};
use golive_domain::{
    people::{LineDirection, Locale},
    words::Word as _,
};
use serde::Serialize;
use serde_json::json;

use crate::{
    paper::{Template, Unset, compiled, printed, straight},
    prose::Block,
};

/// What is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Gives direction, typeface and digits of page numbers.
    pub locale: Locale,
    /// Above the title: `RFP-1`.
    pub code: String,
    pub title: String,
    /// A word that stands on every page of what is not given out, such as "Draft".
    pub mark: Option<String>,
    /// Names and values on the title page.
    pub facts: Vec<(String, String)>,
    /// Above the table of contents. Empty of a letter, which begins on its first page and has none.
    pub contents: String,
    /// At the foot of each page.
    pub foot: String,
    /// Below it: the fingerprint of what it says.
    pub hash: Option<String>,
    /// What stands before, between and after the number of a page and how many there are.
    pub page: [String; 3],
    /// The instant it is of: the only date the file bears.
    pub made: DateTime<Utc>,
    pub chapters: Vec<Chapter>,
}

/// A chapter, which the table of contents names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chapter {
    /// May be empty in a letter.
    pub title: String,
    pub parts: Vec<Part>,
}

/// A part of a chapter, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Part {
    /// What people wrote.
    Prose {
        blocks: Vec<Block>,
    },
    /// A quiet line: what is said where there is nothing.
    Note {
        text: String,
    },
    /// Names and values.
    Facts {
        title: String,
        #[serde(serialize_with = "crate::letters::breaking_pairs")]
        facts: Vec<(String, String)>,
    },
    Table(Grid),
}

/// A table. Its head stands on each page it goes on over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Grid {
    /// May be empty.
    #[serde(serialize_with = "crate::letters::breaking")]
    pub title: String,
    pub columns: Vec<Column>,
    /// As many cells in each as there are columns.
    pub rows: Vec<Vec<Vec<Block>>>,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Column {
    pub head: String,
    /// Its part of the sum of all.
    pub width: u8,
    /// Stands at the end of its column.
    pub number: bool,
}

impl Document {
    fn is_letter(&self) -> bool {
        self.contents.is_empty()
    }

    fn runs_from_right(&self) -> bool {
        self.locale.direction() == LineDirection::RightToLeft
    }
}

/// The document as a PDF. The same values make the same bytes.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Unset> {
    printed(&compiled(Template::Document, &values(document))?)
}

/// The document as a DOCX.
pub fn docx(document: &Document) -> Result<Vec<u8>, Unset> {
    docx::docx(document)
}

fn values(document: &Document) -> serde_json::Value {
    let Document { locale, code, title, mark, facts, contents, foot, hash, page, made, chapters } = document;
    let made = [i64::from(made.year()), made.month().into(), made.day().into(), made.hour().into(), made.minute().into()];
    let facts = Part::Facts { title: String::new(), facts: facts.clone() };
    let [title, foot] = [title, foot].map(|text| straight(text));
    json!({
        "language": locale.as_str(), "rtl": document.runs_from_right(), "code": code, "title": title, "mark": mark, "facts": facts,
        "contents": contents, "foot": foot, "hash": hash, "page": page, "made": made, "chapters": chapters,
    })
}

#[cfg(test)]
mod tests;
