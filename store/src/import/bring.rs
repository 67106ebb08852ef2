//! Tests, requirements, results and defects from the files of other tools: tried first, then all of it or nothing.

use golive_domain::{
    Error, Say,
    access::Permission,
    events::{Event, EventKind},
    import::{Brings, FileFormat},
    text::ProjectKey,
};
use serde::{Deserialize, Serialize};

use super::{
    Shape,
    formats::{Book, Refusal},
    opened::Opened,
};
use crate::{
    Desk, Outcome, Result, defects,
    desk::{Door, ProjectScope, Writer},
    requirements,
    testing::{self, Resembles},
};

/// A file to be brought in.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    pub name: &'a str,
    pub content: &'a [u8],
    /// Guessed where it is left out.
    pub format: Option<FileFormat>,
    /// Where results were found; `CI` where it is left out.
    pub place: Option<&'a str>,
}

/// What an import makes, or would make.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    pub suites: usize,
    pub cases: usize,
    pub steps: usize,
    pub requirements: usize,
    pub links: usize,
    pub relations: usize,
    pub passed: usize,
    pub failed: usize,
    /// Tests that were not run, and lines of a table of defects that are none.
    pub skipped: usize,
    #[serde(default, skip_serializing_if = "is_none")]
    pub defects: usize,
    /// Lines that are refused: with any, nothing is written.
    pub refused: usize,
}

/// Other files make no defects, and do not speak of them.
fn is_none(count: &usize) -> bool {
    *count == 0
}

/// An import that was tried or carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    pub format: FileFormat,
    pub made: Made,
    /// Of these, new ones and ones that changed; the rest was there as it is in the file.
    pub created: usize,
    pub updated: usize,
    pub refused: Vec<Refusal>,
    /// What of the file is left out or read in a way that is not seen: told, and not in the way.
    pub told: Vec<Say>,
    /// New cases that look like one of the register: told, and not in the way.
    pub alike: Vec<Resembles>,
}

impl Brought {
    /// The counts as one line of JSON.
    pub fn summary(&self) -> String {
        serde_json::to_string(&self.made).unwrap_or_default()
    }
}

/// Whoever imports tests. Tries it within the project as it is; only with `write`, and where no line is refused, it stays.
pub async fn bring(desk: &Desk, project: &ProjectKey, what: Brings, file: File<'_>, write: bool) -> Result<Brought> {
    bring_named(desk, project, what, file, &[], write).await
}

/// The same for a table of cases or requirements whose columns somebody named, in the words of
/// [`CaseColumn`](golive_domain::import::CaseColumn) and [`RequirementColumn`](golive_domain::import::RequirementColumn): an
/// empty word leaves its column out, no words at all leave it to the header. Refuses, of the field `map`, what names no
/// column, one thing of two columns, and a table whose columns are known.
pub async fn bring_named(
    desk: &Desk,
    project: &ProjectKey,
    what: Brings,
    file: File<'_>,
    named: &[String],
    write: bool,
) -> Result<Brought> {
    desk.read(Permission::TestImport, project).await?;
    let opened = Opened::of(what, &file, &Shape::default())?;
    if !named.is_empty() {
        opened.refuse(named)?;
    }
    bring_opened(desk, project, &file, &opened, named, write).await
}

/// The same for a file that is open.
pub(super) async fn bring_opened(
    desk: &Desk,
    project: &ProjectKey,
    file: &File<'_>,
    opened: &Opened<'_>,
    named: &[String],
    write: bool,
) -> Result<Brought> {
    let book = opened.book(named)?;
    desk.write(Permission::TestImport, project, async |tx| {
        let (brought, events) = carry(tx, opened.what, opened.format, file, &book).await?;
        Ok(match write && brought.refused.is_empty() {
            true => Outcome::of(brought, events),
            // What was tried is undone.
            false => Outcome::Unchanged(brought),
        })
    })
    .await
}

async fn carry(tx: &Writer<ProjectScope>, what: Brings, format: FileFormat, file: &File<'_>, book: &Book) -> Result<(Brought, Vec<Event>)> {
    let mut brought = Brought {
        format,
        made: Made::default(),
        created: 0,
        updated: 0,
        refused: book.refused.clone(),
        told: book.told.clone(),
        alike: Vec::new(),
    };
    let made = &mut brought.made;
    let refuse = |(line, code): (u32, String)| Refusal { line, say: Say::new("error-requirement-unknown").with("code", code) };
    let (kind, mut events) = match what {
        Brings::Tests => {
            let done = testing::bring_cases(tx, format, &book.suites, &book.cases).await?;
            (made.suites, made.cases, made.steps, made.links) = (done.suites, book.cases.len(), done.steps, done.links);
            (brought.created, brought.updated) = (done.created, done.updated);
            brought.refused.extend(done.unknown.into_iter().map(refuse));
            brought.alike = done.alike;
            (EventKind::CasesImported, done.events)
        }
        Brings::Requirements => {
            let done = requirements::bring(tx, &book.requirements, &book.relations).await?;
            (made.requirements, made.relations) = (book.requirements.len(), done.relations);
            (brought.created, brought.updated) = (done.created, done.updated);
            brought.refused.extend(done.unknown.into_iter().map(refuse));
            (EventKind::RequirementsImported, done.events)
        }
        Brings::Results => {
            let place = file.place.map(str::trim).filter(|place| !place.is_empty()).unwrap_or("CI");
            let done = testing::bring_results(tx, place, file.name, &book.results).await?;
            (made.cases, made.passed, made.failed, made.skipped) = (done.cases, done.passed, done.failed, done.skipped);
            brought.created = book.results.len();
            (EventKind::ResultsImported, done.events)
        }
        Brings::Defects => {
            let done = defects::bring(tx, &book.defects).await?;
            (made.defects, made.skipped) = (book.defects.len(), book.others);
            (brought.created, brought.updated) = (done.created, done.updated);
            brought.refused.extend(done.refused);
            (EventKind::DefectsImported, done.events)
        }
    };
    let made = &brought.made;
    if brought.refused.is_empty() && made.cases + made.requirements + made.defects + made.passed + made.failed + made.skipped == 0 {
        return Err(Error::field("file", Say::new("error-import-nothing")).into());
    }
    brought.made.refused = brought.refused.len();
    if !events.is_empty() {
        events.insert(0, Event::new(kind, tx.project().id, tx.project().name.clone()).noting(brought.summary()));
    }
    Ok((brought, events))
}
