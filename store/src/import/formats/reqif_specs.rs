//! The objects of ReqIF files as a table: a column for each attribute, by its name, and one row an object, in the order of
//! the specifications and behind them those that stand in none.

use std::collections::{HashMap, HashSet};

use golive_domain::{Say, import::plain_word};

use super::{
    super::{
        read::refused,
        table::{MAX_COLUMNS, MAX_ROWS, Row, Table},
    },
    html::{first_line, plain},
    reqif::{Branch, Declared, Object, Told},
    table::SAMPLES,
};
use crate::Result;

/// What every object says of itself, beside its attributes.
const OWN: [&str; 3] = ["IDENTIFIER", "LONG-NAME", "DESC"];
/// Attributes by which tools tell a chapter from a requirement.
const CHAPTERS: [&str; 2] = ["ReqIF.ChapterName", "Object Heading"];

/// All objects of a file, or of the files of an archive.
#[derive(Clone, Debug, Default)]
pub struct Specs {
    /// Name, and which of its type's attributes of that name it is; those every object has come first.
    pub(super) columns: Vec<(String, usize)>,
    pub(super) rows: Vec<Spec>,
    pub(super) relations: Vec<Related>,
    /// Identifiers that name no object, and where.
    pub(super) unknown: Vec<(u32, String)>,
    /// Files of the archive that were not read.
    pub(super) attachments: usize,
}

/// An object in its place.
#[derive(Clone, Debug)]
pub(super) struct Spec {
    pub line: u32,
    pub id: String,
    /// The name of the specification it stands in.
    pub specification: Option<String>,
    /// The row of the object it stands under, which is an earlier one.
    pub above: Option<usize>,
    /// It bears the name of a chapter.
    pub chapter: bool,
    cells: Vec<(usize, Told)>,
}

/// A relation between two rows.
#[derive(Clone, Debug)]
pub(super) struct Related {
    pub line: u32,
    pub kind: String,
    pub from: usize,
    pub to: usize,
}

impl Spec {
    pub fn cell(&self, column: usize) -> Option<&Told> {
        self.cells.iter().find(|(own, _)| *own == column).map(|(_, told)| told)
    }
}

impl Specs {
    /// Takes the objects of a file in. Refuses more columns and rows than are read.
    pub(super) fn take(&mut self, declared: Declared) -> Result<()> {
        if self.columns.is_empty() {
            self.columns = OWN.map(|name| (name.to_owned(), 0)).to_vec();
        }
        let attributes = self.attributes(&declared);
        if self.columns.len() > MAX_COLUMNS {
            return Err(refused(Say::new("error-import-columns-many").with("max", MAX_COLUMNS)));
        }
        if self.rows.len() + declared.objects.len() > MAX_ROWS {
            return Err(refused(Say::new("error-import-rows-many").with("max", MAX_ROWS)));
        }
        let Declared { names, objects, relations, specifications, .. } = declared;
        let order: Vec<String> = objects.iter().map(|object| object.id.clone()).collect();
        let objects = objects.into_iter().map(|object| (object.id.clone(), object)).collect();
        let mut placing = Placing { specs: self, names: &names, attributes, objects, placed: HashMap::new() };
        for specification in &specifications {
            let name = Some(plain(&specification.is)).filter(|name| !name.is_empty());
            placing.below(specification, name.as_deref(), None);
        }
        for id in &order {
            placing.place(id, None, None);
        }
        for relation in relations {
            let at = |id: &str| placing.placed.get(id).copied();
            match (at(&relation.from), at(&relation.to)) {
                (Some(from), Some(to)) => {
                    let kind = names.get(&relation.of_type).cloned().unwrap_or_default();
                    placing.specs.relations.push(Related { line: relation.line, kind, from, to });
                }
                (None, _) => placing.specs.unknown.push((relation.line, relation.from)),
                (_, None) => placing.specs.unknown.push((relation.line, relation.to)),
            }
        }
        Ok(())
    }

    /// The column of each attribute, by its identifier.
    fn attributes(&mut self, declared: &Declared) -> HashMap<String, usize> {
        let mut known: HashMap<(String, usize), usize> =
            self.columns.iter().cloned().enumerate().skip(OWN.len()).map(|(at, column)| (column, at)).collect();
        let mut attributes = HashMap::new();
        for (id, name, nth) in &declared.attributes {
            let name = if name.is_empty() { id } else { name };
            let at = *known.entry((name.clone(), *nth)).or_insert_with(|| {
                self.columns.push((name.clone(), *nth));
                self.columns.len() - 1
            });
            attributes.insert(id.clone(), at);
        }
        attributes
    }

    /// Header, and as many rows as show what the columns hold.
    pub fn table(&self) -> Table {
        let mut samples: Vec<Vec<String>> = vec![Vec::new(); self.columns.len()];
        for (column, told) in self.rows.iter().flat_map(|row| &row.cells) {
            if samples[*column].len() < SAMPLES {
                samples[*column].push(words(told));
            }
        }
        let cells = |nth: usize| samples.iter().map(|of| of.get(nth).cloned().unwrap_or_default()).collect();
        let rows = (0..SAMPLES).map(|nth| Row { line: 1, cells: cells(nth) }).collect();
        Table { header: self.columns.iter().map(|(name, _)| name.clone()).collect(), rows, ..Table::default() }
    }
}

/// The objects of one file on their way to their rows.
struct Placing<'a> {
    specs: &'a mut Specs,
    names: &'a HashMap<String, String>,
    attributes: HashMap<String, usize>,
    objects: HashMap<String, Object>,
    /// The rows of those that have a place.
    placed: HashMap<String, usize>,
}

impl Placing<'_> {
    /// As deep as the reader lets elements be.
    fn below(&mut self, branch: &Branch, specification: Option<&str>, above: Option<usize>) {
        for child in &branch.below {
            match self.place(&child.is, specification, above) {
                Some(at) => self.below(child, specification, Some(at)),
                None => self.specs.unknown.push((child.line, child.is.clone())),
            }
        }
    }

    /// The row of an object; the first place it stands in is its own.
    fn place(&mut self, id: &str, specification: Option<&str>, above: Option<usize>) -> Option<usize> {
        if let Some(at) = self.placed.get(id) {
            return Some(*at);
        }
        let object = self.objects.remove(id)?;
        let own = OWN.iter().zip([&object.id, &object.name, &object.about]).enumerate();
        let mut cells: Vec<(usize, Told)> =
            own.filter(|(_, (_, text))| !text.is_empty()).map(|(at, (_, text))| (at, Told::Text(text.clone()))).collect();
        let mut seen: HashSet<usize> = cells.iter().map(|(at, _)| *at).collect();
        for (definition, told) in object.values {
            let Some(at) = self.attributes.get(&definition).copied() else { continue };
            let told = self.said(told);
            if !words(&told).is_empty() && seen.insert(at) {
                cells.push((at, told));
            }
        }
        let is_chapter = |at: &usize| CHAPTERS.iter().any(|name| plain_word(name) == plain_word(&self.specs.columns[*at].0));
        let chapter = seen.iter().any(is_chapter);
        let at = self.specs.rows.len();
        let specification = specification.map(str::to_owned);
        self.specs.rows.push(Spec { line: object.line, id: object.id, specification, above, chapter, cells });
        self.placed.insert(id.to_owned(), at);
        Some(at)
    }

    /// The names of an enumeration's values in place of their identifiers.
    fn said(&self, told: Told) -> Told {
        match told {
            Told::Choice(values) => {
                let names = values.iter().map(|value| self.names.get(value).map_or(value.as_str(), String::as_str));
                Told::Text(names.collect::<Vec<_>>().join(", "))
            }
            told => told,
        }
    }
}

/// What a value says in one line, without markup.
pub(super) fn words(told: &Told) -> String {
    match told {
        Told::Html(html) => first_line(html),
        Told::Text(text) => plain(text),
        Told::Choice(values) => values.join(", "),
    }
}
