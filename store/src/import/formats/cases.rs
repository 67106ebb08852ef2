//! Test cases from the rows of a table: one a case, or one a step.

use golive_domain::{
    Say,
    import::{test_priority, test_type},
};

use super::{
    super::{
        read::refused,
        table::{Row, Table},
    },
    book::{Book, CaseIn, StepIn},
    columns::{Columns, Names},
    duration::minutes,
    html::markdown,
    steps::{numbered_only, paired},
};
use crate::Result;

/// What a column can say of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The key in the tool the file comes from.
    Key,
    /// What ties the rows of one case together, where it is another thing than its key.
    Group,
    Title,
    Summary,
    /// A name above the suites of the path.
    Root,
    Suite,
    Type,
    Priority,
    Component,
    Preconditions,
    Action,
    Data,
    Expected,
    /// The whole of a case that has no steps: a Gherkin scenario, the name of a script.
    Definition,
    Keywords,
    Requirements,
    Minutes,
}

/// How a tool writes its tables.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub names: &'static [Names<Field>],
    pub steps: Steps,
    /// Between the names of a path; the first that a path holds counts.
    pub separators: &'static [char],
}

/// What a cell of steps holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steps {
    /// One step a row.
    Row,
    /// Maybe several, numbered.
    Cell,
}

/// Reads the cases of a table. A row that repeats key or title of the row before, or has neither, goes on with its case.
pub fn cases(table: &Table, layout: &Layout) -> Result<Book> {
    cases_of(table, &Columns::find(&table.header, layout.names), layout)
}

/// The same where it is known which column says what.
pub fn cases_of(table: &Table, columns: &Columns<Field>, layout: &Layout) -> Result<Book> {
    wants_title(columns.has(Field::Title))?;
    let mut book = Book::default();
    let mut open: Option<(String, CaseIn)> = None;
    for row in &table.rows {
        let group = [Field::Group, Field::Key].into_iter().map(|field| columns.get(row, field)).find(|cell| !cell.is_empty());
        let (group, title) = (group.unwrap_or_default(), columns.get(row, Field::Title));
        let suite = suite(columns, row, layout);
        let goes_on = |(of, case): &(String, CaseIn)| match (group.is_empty(), title.is_empty()) {
            (true, true) => true,
            // A title alone may stand in another suite again.
            (true, false) => title == case.title && (suite.is_empty() || suite == case.suite),
            (false, _) => group == of && (title.is_empty() || title == case.title),
        };
        if !open.as_ref().is_some_and(goes_on) {
            let begun = CaseIn { line: row.line, title: title.to_owned(), ..CaseIn::default() };
            let done = open.replace((group.to_owned(), begun));
            done.into_iter().for_each(|(_, case)| book.add_case(case));
        }
        if let Some((_, case)) = &mut open {
            fill(case, columns, row, layout);
        }
    }
    open.into_iter().for_each(|(_, case)| book.add_case(case));
    Ok(book)
}

/// Refuses a table no column of which has titles.
pub fn wants_title(has_title: bool) -> Result<()> {
    if has_title { Ok(()) } else { Err(refused(Say::new("error-file-title-column"))) }
}

/// What a row adds to its case: steps, keywords and requirements always, the rest where nothing was said before.
fn fill(case: &mut CaseIn, columns: &Columns<Field>, row: &Row, layout: &Layout) {
    let get = |field| columns.get(row, field);
    for field in [Field::Key, Field::Group] {
        if case.external_key.is_none() && !get(field).is_empty() {
            case.external_key = Some(get(field).to_owned());
        }
    }
    if case.suite.is_empty() {
        case.suite = suite(columns, row, layout);
    }
    for (text, field) in [(&mut case.summary, Field::Summary), (&mut case.preconditions, Field::Preconditions)] {
        if text.is_empty() {
            *text = columns.all(row, field).map(markdown).collect::<Vec<_>>().join("\n\n");
        }
    }
    case.component = case.component.take().or_else(|| Some(get(Field::Component).to_owned()).filter(|text| !text.is_empty()));
    case.minutes = case.minutes.or_else(|| minutes(get(Field::Minutes)));
    set_type(case, get(Field::Type));
    set_priority(case, get(Field::Priority));
    case.keywords.extend(columns.all(row, Field::Keywords).flat_map(listed));
    case.requirements.extend(columns.all(row, Field::Requirements).flat_map(listed));
    let (read, data) = steps(columns, row, layout.steps, case.steps.len() + 1);
    case.steps.extend(read);
    case.preconditions = with_data(&case.preconditions, &data);
}

fn suite(columns: &Columns<Field>, row: &Row, layout: &Layout) -> Vec<String> {
    let mut suite = path(columns.get(row, Field::Suite), layout.separators);
    if !columns.get(row, Field::Root).is_empty() {
        suite.insert(0, columns.get(row, Field::Root).to_owned());
    }
    suite
}

/// The steps of a row; where they are numbered, they begin with `first` at the latest. Data that belongs to no single
/// step is told beside them.
fn steps(columns: &Columns<Field>, row: &Row, steps: Steps, first: usize) -> (Vec<StepIn>, String) {
    let [action, data, expected, definition] =
        [Field::Action, Field::Data, Field::Expected, Field::Definition].map(|field| markdown(columns.get(row, field)));
    let mut read = match steps {
        Steps::Row => vec![StepIn { action, expected }],
        Steps::Cell => paired(&action, &expected, first),
    };
    read.retain(|step| !step.is_empty());
    let data = match read.as_mut_slice() {
        [only] => {
            only.action = with_data(&only.action, &data);
            String::new()
        }
        many => each_with_data(many, data),
    };
    if !definition.is_empty() {
        read.push(StepIn { action: fenced(&definition), expected: String::new() });
    }
    (read, data)
}

/// Numbered data goes to its steps; other data is given back.
fn each_with_data(steps: &mut [StepIn], data: String) -> String {
    let Some(texts) = numbered_only(&data, steps.len()).filter(|texts| texts.len() <= steps.len()) else { return data };
    for (step, text) in steps.iter_mut().zip(texts) {
        step.action = with_data(&step.action, &text);
    }
    String::new()
}

/// What to do, and below it with what, as a quotation.
pub fn with_data(action: &str, data: &str) -> String {
    let quoted: Vec<String> = data.trim().lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    [action, &quoted.join("\n")].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// A text to be shown just as it is.
pub fn fenced(text: &str) -> String {
    let fence = if text.contains("```") { "~~~~" } else { "```" };
    format!("{fence}\n{text}\n{fence}")
}

/// The type a word means. Another word tells how the case is run: it is kept as a keyword.
pub fn set_type(case: &mut CaseIn, word: &str) {
    match test_type(word) {
        found @ Some(_) => case.test_type = case.test_type.or(found),
        None => keep_word(case, word),
    }
}

/// The priority a word means. One of the file's own making is kept as a keyword.
pub fn set_priority(case: &mut CaseIn, word: &str) {
    match test_priority(word) {
        found @ Some(_) => case.priority = case.priority.or(found),
        None => keep_word(case, word),
    }
}

/// Words that tools write where nobody chose one say nothing.
fn keep_word(case: &mut CaseIn, word: &str) {
    let says_nothing = ["", "-", "other", "none", "undefined", "unknown", "not set", "n/a"];
    if !says_nothing.contains(&word.trim().to_lowercase().as_str()) {
        case.keywords.push(word.trim().to_owned());
    }
}

/// The parts of a list in one cell.
pub fn listed(cell: &str) -> impl Iterator<Item = String> {
    cell.split([',', ';', '\n', '،', '؛']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty())
}

/// Names from the root: `Sales > Quotes`, `/Sales/Quotes`.
pub fn path(text: &str, separators: &[char]) -> Vec<String> {
    let names = |mark: Option<&char>| match mark {
        Some(mark) => text.split(*mark).collect(),
        None => vec![text],
    };
    let names = names(separators.iter().find(|mark| text.contains(**mark)));
    names.into_iter().map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|name| !name.is_empty()).collect()
}
