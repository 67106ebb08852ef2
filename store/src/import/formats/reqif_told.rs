//! What the objects of a ReqIF file say as requirements.

use std::collections::{HashMap, HashSet};

use golive_domain::{Say, import::plain_word, text::Title};

use super::{
    book::{Book, RelationIn, RequirementIn},
    html::{markdown, plain},
    reqif::{Branch, Declared, Object, Told},
    table::level,
};

/// The attributes that say something of a requirement, by the names tools give them, the standard's own first.
const CODE: [&str; 8] = ["reqif.foreignid", "foreignid", "code", "requirement id", "req id", "id", "identifier", "key"];
const TITLE: [&str; 7] = ["reqif.name", "reqif.chaptername", "title", "name", "heading", "summary", "short description"];
const TEXT: [&str; 6] = ["reqif.text", "text", "reqif.description", "description", "requirement text", "object text"];
const CATEGORY: [&str; 4] = ["reqif.category", "category", "requirement type", "kind"];
const MOSCOW: [&str; 2] = ["moscow", "priority"];
const DEPARTMENT: [&str; 3] = ["department", "unit", "business unit"];

/// Adds the requirements in the order of the specifications, those in none behind them, and then the relations.
pub fn tell(declared: &Declared, book: &mut Book) {
    let objects: HashMap<&str, &Object> = declared.objects.iter().map(|object| (object.id.as_str(), object)).collect();
    let codes: HashMap<&str, String> = objects.iter().map(|(id, object)| (*id, code(declared, object))).collect();
    let mut teller = Teller { declared, objects, codes, seen: HashSet::new(), book };
    for specification in &declared.specifications {
        let path = Some(plain(&specification.is)).filter(|name| !name.is_empty());
        teller.below(specification, &mut path.into_iter().collect(), None);
    }
    for object in &declared.objects {
        teller.requirement(object, &[], None);
    }
    teller.relations();
}

struct Teller<'d, 'b> {
    declared: &'d Declared,
    objects: HashMap<&'d str, &'d Object>,
    /// The code of each object.
    codes: HashMap<&'d str, String>,
    seen: HashSet<&'d str>,
    book: &'b mut Book,
}

impl<'d> Teller<'d, '_> {
    /// As deep as the reader lets elements be.
    fn below(&mut self, branch: &'d Branch, path: &mut Vec<String>, parent: Option<&str>) {
        for child in &branch.below {
            let Some(object) = self.objects.get(child.is.as_str()).copied() else {
                self.unknown(child.line, &child.is);
                continue;
            };
            let title = self.requirement(object, path, parent);
            path.push(title);
            let code = self.codes.get(object.id.as_str()).cloned();
            self.below(child, path, code.as_deref());
            path.pop();
        }
    }

    /// The title of the requirement, which is added where it comes first.
    fn requirement(&mut self, object: &'d Object, path: &[String], parent: Option<&str>) -> String {
        let text = find(self.declared, object, &TEXT).unwrap_or_else(|| plain(&object.about));
        let code = self.codes.get(object.id.as_str()).cloned().unwrap_or_default();
        let named = find(self.declared, object, &TITLE).or_else(|| Some(plain(&object.name))).filter(|title| !title.is_empty());
        let title = named.unwrap_or_else(|| if text.is_empty() { code.clone() } else { beginning(&text) });
        if self.seen.insert(&object.id) {
            self.book.add_requirement(RequirementIn {
                line: object.line,
                code,
                title: title.clone(),
                text,
                category: find(self.declared, object, &CATEGORY),
                moscow: find(self.declared, object, &MOSCOW).as_deref().and_then(level),
                department: find(self.declared, object, &DEPARTMENT),
                parent: parent.map(str::to_owned),
                path: path.to_vec(),
            });
        }
        title
    }

    fn relations(&mut self) {
        for relation in &self.declared.relations {
            let code = |id: &str| self.codes.get(id).cloned();
            match (code(&relation.from), code(&relation.to)) {
                (Some(from), Some(to)) => {
                    let kind = self.declared.names.get(&relation.of_type).cloned().unwrap_or_default();
                    self.book.relations.push(RelationIn { line: relation.line, from, to, kind });
                }
                (None, _) => self.unknown(relation.line, &relation.from),
                (_, None) => self.unknown(relation.line, &relation.to),
            }
        }
    }

    fn unknown(&mut self, line: u32, id: &str) {
        self.book.refuse(line, Say::new("error-file-reqif-object").with("id", id.chars().take(80).collect::<String>()));
    }
}

/// The identifier people gave it, else that of the file.
fn code(declared: &Declared, object: &Object) -> String {
    find(declared, object, &CODE).map(|code| beginning(&code)).unwrap_or_else(|| object.id.clone())
}

/// The first attribute of these names that says something.
fn find(declared: &Declared, object: &Object, names: &[&str]) -> Option<String> {
    let named = |name: &str| {
        let word = plain_word(name);
        let is_it = |definition: &str| declared.names.get(definition).is_some_and(|own| plain_word(own) == word);
        object
            .values
            .iter()
            .filter(move |(definition, _)| is_it(definition))
            .map(|(_, told)| said(declared, told))
            .find(|text| !text.is_empty())
    };
    names.iter().find_map(|name| named(name))
}

fn said(declared: &Declared, told: &Told) -> String {
    match told {
        Told::Text(text) => plain(text),
        Told::Html(html) => markdown(html),
        Told::Choice(values) => {
            let names = values.iter().map(|value| declared.names.get(value).map_or(value.as_str(), String::as_str));
            names.collect::<Vec<_>>().join(", ")
        }
    }
}

/// The first line, as far as a title goes.
fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= Title::MAX { line.to_owned() } else { line.chars().take(Title::MAX - 1).chain(['…']).collect() }
}
