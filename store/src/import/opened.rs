//! A file as it is read: its format is known, and a table whose columns can be named is taken apart once, for what its columns
//! are and for what its lines say.

use golive_domain::{
    Error, Say,
    error::Refusals,
    import::{Brings, CaseColumn, FileFormat, RequirementColumn},
    words::Word,
};

use super::{
    File, Found, Shape, Table,
    formats::{self, Book, ColumnOf, Refusal, Specs, ours},
};
use crate::Result;

/// A file that could be opened.
pub(super) struct Opened<'a> {
    pub what: Brings,
    pub format: FileFormat,
    content: &'a [u8],
    /// Of cases or of requirements; of specifications it has a few rows as examples.
    table: Option<Table>,
    specs: Option<Specs>,
}

impl<'a> Opened<'a> {
    /// Refuses a file whose format nobody can tell, and a table that cannot be read or does not stand where somebody said.
    pub fn of(what: Brings, file: &File<'a>, shape: &Shape) -> Result<Self> {
        let format = file.format.or_else(|| formats::guess(file.name, file.content));
        let format = format.ok_or_else(|| Error::field("file", Say::new("error-file-format")))?;
        let format = if what == Brings::Defects { of_table(format)? } else { format };
        let is_table = matches!(format, FileFormat::Csv | FileFormat::Xlsx) && matches!(what, Brings::Tests | Brings::Requirements);
        let is_specs = format == FileFormat::Reqif && what == Brings::Requirements;
        let specs = if is_specs { Some(formats::open_specs(file.content)?) } else { None };
        let table = match &specs {
            Some(specs) => Some(specs.table()),
            None if is_table => Some(formats::open_shaped(file.content, what, shape)?),
            None => None,
        };
        Ok(Self { what, format, content: file.content, table, specs })
    }

    /// Where the table was found, where somebody may say it.
    pub fn found(&self) -> Option<&Found> {
        self.table.as_ref().filter(|_| self.specs.is_none()).map(|table| &table.found)
    }

    /// The table, where somebody may name its columns: our own of cases says more than words for columns can.
    fn foreign(&self) -> Option<&Table> {
        self.table.as_ref().filter(|table| self.what != Brings::Tests || !ours::has_cases(table))
    }

    /// What each column is taken to hold; `None` where nobody has to say it.
    pub fn columns(&self, named: &[String]) -> Option<Vec<ColumnOf>> {
        self.foreign().map(|table| formats::columns_of(table, self.what, named))
    }

    /// Refuses a naming, of the field `map`: all that is wrong with it at once.
    pub fn refuse(&self, named: &[String]) -> Result<()> {
        let Some(table) = self.foreign() else { return Err(Error::field("map", Say::new("error-map-known")).into()) };
        // Words behind the last column name nothing.
        let named = &named[..named.len().min(table.header.len())];
        let mut refused = Refusals::default();
        match self.what {
            Brings::Requirements => {
                let twice = |column: RequirementColumn| Some(Say::new("error-map-requirement-twice").with("column", column));
                refuse(&mut refused, named, RequirementColumn::Code, Say::new("error-file-code-column"), twice);
            }
            Brings::Tests | Brings::Results | Brings::Defects => {
                let twice = |column: CaseColumn| (!column.takes_many()).then(|| Say::new("error-map-case-twice").with("column", column));
                refuse(&mut refused, named, CaseColumn::Title, Say::new("error-file-title-column"), twice);
            }
        }
        Ok(refused.finish()?)
    }

    /// What it says. A table is read as what is asked for, every other format as what it holds. A line is refused whose cell
    /// was to say something and does not.
    pub fn book(&self, named: &[String]) -> Result<Book> {
        let mut book = match (self.what, &self.table, &self.specs) {
            (_, Some(table), Some(specs)) => formats::read_specs(specs, table, named),
            (Brings::Tests, Some(table), _) => formats::read_cases(table, named)?,
            (Brings::Requirements, Some(table), _) => formats::read_requirements(table, named)?,
            (Brings::Defects, ..) => formats::read_defects(self.content)?,
            _ => formats::read(self.format, self.content)?,
        };
        if let Some(table) = &self.table {
            let columns = self.columns(named);
            let is_read = |at: usize| columns.as_ref().is_none_or(|columns| columns.get(at).is_some_and(|column| !column.holds.is_empty()));
            let faults = table.faults_of(is_read).map(|fault| Refusal { line: fault.line, say: fault.say.clone() });
            book.refused.extend(faults);
            book.refused.sort_by_key(|refusal| refusal.line);
            book.told.extend(table.found.told.iter().cloned());
        }
        Ok(book)
    }
}

/// `lacks` is said where no column is `wanted`; `twice` of a column that another one before it is too.
fn refuse<C: Word>(refused: &mut Refusals, named: &[String], wanted: C, lacks: Say, twice: impl Fn(C) -> Option<Say>) {
    for (at, word) in named.iter().enumerate().filter(|(_, word)| !word.is_empty()) {
        match C::parse(word) {
            None => refused.add("map", Say::new("error-map-column").with("column", word)),
            Some(column) if named[..at].contains(word) => twice(column).into_iter().for_each(|say| refused.add("map", say)),
            Some(_) => {}
        }
    }
    if !named.iter().any(|word| word == wanted.as_str()) {
        refused.add("map", lacks);
    }
}

/// Defects come in tables, whichever tool of tests a header looks like.
fn of_table(format: FileFormat) -> Result<FileFormat> {
    match format {
        FileFormat::Csv | FileFormat::Testrail | FileFormat::Xray | FileFormat::Qase => Ok(FileFormat::Csv),
        FileFormat::Xlsx => Ok(FileFormat::Xlsx),
        _ => Err(Error::field("file", Say::new("error-file-defects-table")).into()),
    }
}
