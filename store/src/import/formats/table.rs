//! A table of cases, or of requirements, that somebody keeps in a spreadsheet.

use golive_domain::{Say, import::moscow};

use super::{
    super::{
        read,
        read::refused,
        table::{Row, Table},
    },
    book::{Book, RequirementIn},
    cases::{Field, Layout, Steps, cases, path},
    columns::{Columns, Names},
    html::markdown,
    ours,
};
use crate::Result;

/// Names in English and Persian, those of other tools' tables among them.
const CASES: Layout = Layout {
    names: &[
        (Field::Key, &["key", "external key", "case id", "test id", "test case id", "tc id", "id", "legacy id", "کلید", "شناسه", "کد"]),
        (
            Field::Title,
            &[
                "title",
                "test case title",
                "test case name",
                "test name",
                "name",
                "test case",
                "test",
                "test summary",
                "summary",
                "عنوان",
                "عنوان آزمون",
                "نام آزمون",
                "مورد آزمون",
                "نام",
            ],
        ),
        (Field::Summary, &["description", "objective", "purpose", "شرح", "توضیحات", "هدف"]),
        (
            Field::Suite,
            &["suite", "suite path", "test suite", "section hierarchy", "section", "folder", "test repo", "مجموعه", "مجموعه آزمون", "پوشه"],
        ),
        (Field::Type, &["test type", "type", "category", "نوع", "نوع آزمون"]),
        (Field::Priority, &["priority", "importance", "اولویت", "اهمیت"]),
        (Field::Component, &["component", "components", "module", "feature", "ماژول", "مؤلفه", "بخش سامانه"]),
        (
            Field::Preconditions,
            &["preconditions", "precondition", "prerequisites", "prerequisite", "setup", "پیش شرط", "پیش شرط‌ها", "پیش نیاز", "پیش نیازها"],
        ),
        (
            Field::Action,
            &[
                "steps",
                "test steps",
                "steps (step)",
                "action",
                "actions",
                "step action",
                "step description",
                "step",
                "test step",
                "procedure",
                "گام‌ها",
                "گام‌های آزمون",
                "گام",
                "مراحل",
                "مراحل آزمون",
                "اقدام",
            ],
        ),
        (Field::Data, &["test data", "data", "step data", "داده", "داده آزمون"]),
        (
            Field::Expected,
            &[
                "expected result",
                "expected results",
                "expected",
                "steps (expected result)",
                "expected outcome",
                "result",
                "نتیجه مورد انتظار",
                "نتیجه مورد نظر",
                "نتیجه",
                "انتظار",
            ],
        ),
        (Field::Keywords, &["keywords", "tags", "tag", "labels", "label", "برچسب", "برچسب‌ها", "کلیدواژه", "کلیدواژه‌ها"]),
        (
            Field::Requirements,
            &[
                "requirements",
                "requirement",
                "requirement codes",
                "requirement code",
                "requirement id",
                "requirement ids",
                "references",
                "reference",
                "refs",
                "coverage",
                "نیازمندی",
                "نیازمندی‌ها",
                "کد نیازمندی",
            ],
        ),
        (Field::Minutes, &["minutes", "estimate", "estimated time", "estimated minutes", "duration", "زمان برآوردی", "دقیقه", "مدت"]),
    ],
    steps: Steps::Cell,
    separators: &['>', '/'],
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Code,
    Title,
    Text,
    /// Markdown, to be taken as it is.
    Markdown,
    Category,
    Moscow,
    Department,
    Parent,
    Path,
}

const REQUIREMENTS: &[Names<Of>] = &[
    (
        Of::Code,
        &[
            "code",
            "requirement code",
            "requirement id",
            "req id",
            "key",
            "identifier",
            "doc id",
            "id",
            "کد",
            "کد نیازمندی",
            "شناسه",
            "کلید",
        ],
    ),
    (Of::Title, &["title", "requirement title", "requirement name", "name", "summary", "requirement", "عنوان", "نیازمندی", "نام"]),
    (Of::Text, &["text", "requirement text", "description", "details", "متن", "شرح", "توضیحات", "شرح نیازمندی"]),
    (Of::Markdown, &["text (markdown)"]),
    (Of::Category, &["category", "requirement type", "type", "kind", "دسته", "دسته بندی", "نوع", "گروه"]),
    // A priority of other words than MoSCoW's is not guessed to be one: an urgent wish is not a must.
    (Of::Moscow, &["moscow", "موسکو", "priority", "اولویت"]),
    (Of::Department, &["department", "unit", "واحد", "بخش", "دپارتمان"]),
    (Of::Parent, &["parent", "parent code", "parent id", "parent key", "والد"]),
    (Of::Path, &["specification", "document", "section", "folder", "مشخصات", "سند", "پوشه"]),
];

/// Reads a table as what its header looks like: one that speaks of steps, of what is expected or of preconditions has
/// cases; one with codes and with what only requirements have, requirements; any other cases.
pub fn table(bytes: &[u8]) -> Result<Book> {
    let table = read(bytes)?.table;
    if ours::has_cases(&table) {
        return ours::cases(&table);
    }
    let of_case = Columns::find(&table.header, CASES.names);
    let of_requirement = Columns::find(&table.header, REQUIREMENTS);
    let has_steps = [Field::Action, Field::Expected, Field::Preconditions].iter().any(|field| of_case.has(*field));
    let states_needs = [Of::Text, Of::Moscow, Of::Department, Of::Category].iter().any(|of| of_requirement.has(*of));
    if !has_steps && of_requirement.has(Of::Code) && states_needs { requirements(&table) } else { cases(&table, &CASES) }
}

/// Reads a table of test cases, whatever else it looks like.
pub fn table_of_cases(bytes: &[u8]) -> Result<Book> {
    let table = read(bytes)?.table;
    if ours::has_cases(&table) { ours::cases(&table) } else { cases(&table, &CASES) }
}

/// Reads a table of requirements, whatever else it looks like.
pub fn table_of_requirements(bytes: &[u8]) -> Result<Book> {
    requirements(&read(bytes)?.table)
}

fn requirements(table: &Table) -> Result<Book> {
    let columns = Columns::find(&table.header, REQUIREMENTS);
    if !columns.has(Of::Code) {
        return Err(refused(Say::new("error-file-code-column")));
    }
    let mut book = Book::default();
    for row in &table.rows {
        book.add_requirement(requirement(&columns, row));
    }
    Ok(book)
}

fn requirement(columns: &Columns<Of>, row: &Row) -> RequirementIn {
    let get = |of| columns.get(row, of);
    let some = |of| Some(get(of).to_owned()).filter(|text| !text.is_empty());
    RequirementIn {
        line: row.line,
        code: get(Of::Code).to_owned(),
        title: get(Of::Title).to_owned(),
        text: some(Of::Markdown).unwrap_or_else(|| markdown(get(Of::Text))),
        category: some(Of::Category),
        moscow: columns.all(row, Of::Moscow).find_map(level),
        department: some(Of::Department),
        parent: some(Of::Parent),
        path: path(get(Of::Path), CASES.separators),
    }
}

/// MoSCoW's own words only, in either language.
pub fn level(word: &str) -> Option<golive_domain::backlog::Moscow> {
    let is_scale = |word: &str| ["high", "medium", "low", "normal", "major", "minor", "urgent", "critical"].contains(&word);
    let scale = word.to_lowercase();
    let scale = scale.trim_end_matches("est");
    if is_scale(scale) { None } else { moscow(word) }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
