//! What the objects of a ReqIF file say as requirements, once it is known what their columns hold.

use std::collections::HashSet;

use golive_domain::{Say, import::RequirementColumn as Column, text::Title};

use super::{
    book::{Book, RelationIn, RequirementIn},
    cases::path,
    columns::Columns,
    html::{markdown, plain},
    reqif::Told,
    reqif_specs::{Spec, Specs, words},
    table::{SEPARATORS, level},
};

/// Longest name of a category that a chapter gives, in characters.
const CATEGORY: usize = 80;

/// The requirements in the order of their specifications, and their relations. A chapter that says nothing but its name, and
/// that nothing refers to, is none: it names the category of those below it.
pub fn tell(specs: &Specs, columns: &Columns<Column>) -> Book {
    let mut book = Book::default();
    let codes: Vec<String> = specs.rows.iter().map(|spec| code(spec, columns)).collect();
    let related: HashSet<usize> = specs.relations.iter().flat_map(|relation| [relation.from, relation.to]).collect();
    let mut titles: Vec<String> = Vec::with_capacity(specs.rows.len());
    let mut chapters = 0;
    for (at, spec) in specs.rows.iter().enumerate() {
        let requirement = requirement(specs, spec, columns, &codes, &titles, at);
        titles.push(requirement.title.clone());
        if spec.chapter && requirement.text.is_empty() && !related.contains(&at) {
            chapters += 1;
        } else {
            book.add_requirement(requirement);
        }
    }
    for relation in &specs.relations {
        let (from, to) = (codes[relation.from].clone(), codes[relation.to].clone());
        book.relations.push(RelationIn { line: relation.line, from, to, kind: relation.kind.clone() });
    }
    for (line, id) in &specs.unknown {
        book.refuse(*line, Say::new("error-file-reqif-object").with("id", id.chars().take(80).collect::<String>()));
    }
    if chapters > 0 {
        book.told.push(Say::new("import-told-chapters").with("count", chapters));
    }
    if specs.attachments > 0 {
        book.told.push(Say::new("import-told-attachments").with("count", specs.attachments));
    }
    book
}

fn requirement(specs: &Specs, spec: &Spec, columns: &Columns<Column>, codes: &[String], titles: &[String], at: usize) -> RequirementIn {
    let word = |column| said(spec, columns, column, words);
    let text = said(spec, columns, Column::Text, written).or_else(|| said(spec, columns, Column::Markdown, written));
    let begins = || said(spec, columns, Column::Text, words).or_else(|| said(spec, columns, Column::Markdown, words));
    let title = word(Column::Title).or_else(|| begins().map(|text| beginning(&text))).unwrap_or_else(|| codes[at].clone());
    let (own, chapter) = place(specs, spec, titles);
    RequirementIn {
        line: spec.line,
        code: codes[at].clone(),
        title,
        text: text.unwrap_or_default(),
        category: word(Column::Category).or(chapter),
        moscow: word(Column::Moscow).as_deref().and_then(level),
        department: word(Column::Department),
        parent: word(Column::Parent).or_else(|| spec.above.map(|above| codes[above].clone())),
        path: word(Column::Path).map_or(own, |word| path(&word, SEPARATORS)),
    }
}

/// Its specification and the titles of what it stands under, from the root; and the outermost chapter.
fn place(specs: &Specs, spec: &Spec, titles: &[String]) -> (Vec<String>, Option<String>) {
    let mut above: Vec<String> = std::iter::successors(spec.above, |at| specs.rows[*at].above).map(|at| titles[at].clone()).collect();
    above.reverse();
    let chapter = above.first().map(|title| title.chars().take(CATEGORY).collect());
    (spec.specification.iter().cloned().chain(above).collect(), chapter)
}

/// Where no column has it, an object is known by its own identifier.
fn code(spec: &Spec, columns: &Columns<Column>) -> String {
    said(spec, columns, Column::Code, words).map_or_else(|| spec.id.clone(), |code| beginning(&code))
}

/// What the surest column that is filled says.
fn said(spec: &Spec, columns: &Columns<Column>, column: Column, say: impl Fn(&Told) -> String) -> Option<String> {
    columns.places(column).filter_map(|at| spec.cell(at)).map(say).find(|text| !text.is_empty())
}

/// The value as Markdown.
fn written(told: &Told) -> String {
    match told {
        Told::Html(html) => markdown(html),
        Told::Text(text) => plain(text),
        Told::Choice(values) => values.join(", "),
    }
}

/// The first line, as far as a title goes.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= Title::MAX { line.to_owned() } else { line.chars().take(Title::MAX - 1).chain(['…']).collect() }
}
