//! Tests, requirements, results and defects from the files of other tools.
//!
//! Nothing here knows a project: bytes come in, a [`Book`] of what they say comes out, or one sentence that names the line
//! and the reason. A file is never trusted: not its totals, not its size, not its markup.

mod admit;
mod book;
mod cases;
mod columns;
mod declared;
mod defects;
mod duration;
mod escape;
mod gherkin;
mod guess;
mod html;
mod junit;
mod keys;
mod markdown;
mod names;
mod node;
pub(crate) mod ours;
mod qase;
mod reqif;
mod reqif_specs;
mod reqif_told;
mod reqif_zip;
mod steps;
mod table;
mod testlink;
mod testrail;
mod tickets;
mod wiki;
mod xml;
mod xray;
mod zephyr;

use golive_domain::import::{Brings, FileFormat};

use super::table::{Shape, Table};
use crate::Result;

pub use book::{Book, CaseIn, DefectIn, Ended, Refusal, RelationIn, RequirementIn, ResultIn, StepIn, SuiteIn, TicketIn};
pub use guess::guess;
pub(super) use reqif_specs::Specs;
pub use table::{ColumnOf, columns_of};
pub use tickets::{TicketBook, read_tickets, refuse_ticket_columns, ticket_columns};

/// Reads a file of a format. A CSV or XLSX is read as cases or as requirements, whichever its header looks like; who
/// knows which takes [`read_cases`] or [`read_requirements`] of its table.
///
/// Refuses the whole file where it is malformed, with line and reason; what is wrong with a line alone is in
/// [`Book::refused`].
pub fn read(format: FileFormat, bytes: &[u8]) -> Result<Book> {
    let book = match format {
        FileFormat::Testlink => testlink::testlink(bytes),
        FileFormat::Testrail => testrail::testrail(bytes),
        FileFormat::Xray => xray::xray(bytes),
        FileFormat::Qase => qase::qase(bytes),
        FileFormat::Zephyr => zephyr::zephyr(bytes),
        FileFormat::Gherkin => gherkin::gherkin(bytes),
        FileFormat::Junit => junit::junit(bytes),
        FileFormat::Reqif => reqif::reqif(bytes),
        FileFormat::Csv | FileFormat::Xlsx => table::table(bytes),
        FileFormat::Json => ours::json(bytes),
    };
    book.map(Book::checked)
}

/// Opens a CSV or XLSX whose first record is its header.
pub fn open(bytes: &[u8]) -> Result<Table> {
    Ok(super::read(bytes)?.table)
}

/// Opens a CSV or XLSX of cases or requirements, its table where somebody said that it stands; where nobody did, its
/// header stands where it is understood best.
pub(super) fn open_shaped(bytes: &[u8], what: Brings, shape: &Shape) -> Result<Table> {
    Ok(super::read::read_shaped(bytes, shape, &|header: &[String]| table::known(header, what))?.table)
}

/// Opens the specifications of a ReqIF file: a table whose columns are the names of their attributes.
pub(super) fn open_specs(bytes: &[u8]) -> Result<Specs> {
    reqif::specs(bytes)
}

/// Reads a table of test cases. `named` says what each column holds, in the words of
/// [`CaseColumn`](golive_domain::import::CaseColumn); where it is empty, the header does.
pub fn read_cases(table: &Table, named: &[String]) -> Result<Book> {
    table::table_of_cases(table, named).map(Book::checked)
}

/// Reads a table of requirements. `named` says what each column holds, in the words of
/// [`RequirementColumn`](golive_domain::import::RequirementColumn); where it is empty, the header does.
pub fn read_requirements(table: &Table, named: &[String]) -> Result<Book> {
    table::table_of_requirements(table, named).map(Book::checked)
}

/// Reads specifications as requirements. `named` says what each column of their table holds, as for
/// [`read_requirements`].
pub(super) fn read_specs(specs: &Specs, table: &Table, named: &[String]) -> Book {
    reqif_told::tell(specs, &table::requirement_columns(table, named)).checked()
}

/// Reads a CSV or XLSX of defects.
pub fn read_defects(bytes: &[u8]) -> Result<Book> {
    defects::table_of_defects(bytes).map(Book::checked)
}

#[cfg(test)]
mod tests;
