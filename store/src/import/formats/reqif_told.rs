//! What the objects of a ReqIF file say as requirements.

use std::collections::{HashMap, HashSet};

use golive_domain::{Say, import::plain_word, text::Title};

use super::{
    book::{Book, RelationIn, RequirementIn},
    html::{first_line, markdown, plain},
    reqif::{Branch, Declared, Object, Told},
    table::level,
};

/// What an attribute says of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Code,
    Title,
    Text,
    Category,
    Moscow,
    Department,
}

/// The names tools give to such attributes, the standard's own first.
const ROLES: [(Role, &[&str]); 6] = [
    (Role::Code, &["reqif.foreignid", "foreignid", "code", "requirement id", "req id", "id", "identifier", "key"]),
    (Role::Title, &["reqif.name", "reqif.chaptername", "title", "name", "heading", "summary", "short description"]),
    (Role::Text, &["reqif.text", "text", "reqif.description", "description", "requirement text", "object text"]),
    (Role::Category, &["reqif.category", "category", "requirement type", "kind"]),
    (Role::Moscow, &["moscow", "priority"]),
    (Role::Department, &["department", "unit", "business unit"]),
];

/// What the definitions of attributes stand for, and how surely: 0 is surest.
fn roles(declared: &Declared) -> HashMap<&str, (Role, usize)> {
    let role = |name: &String| {
        let word = plain_word(name);
        ROLES.iter().find_map(|(role, names)| Some((*role, names.iter().position(|own| plain_word(own) == word)?)))
    };
    declared.names.iter().filter_map(|(id, name)| Some((id.as_str(), role(name)?))).collect()
}

/// Adds the requirements in the order of the specifications, those in none behind them, and then the relations.
pub fn tell(declared: &Declared, book: &mut Book) {
    let objects: HashMap<&str, &Object> = declared.objects.iter().map(|object| (object.id.as_str(), object)).collect();
    let roles = roles(declared);
    let mut teller = Teller { declared, roles, codes: HashMap::new(), objects, seen: HashSet::new(), book };
    for object in &declared.objects {
        let code = teller.word(object, Role::Code).map(|code| beginning(&code));
        teller.codes.insert(&object.id, code.unwrap_or_else(|| object.id.clone()));
    }
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
    roles: HashMap<&'d str, (Role, usize)>,
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
        let text = self.said(object, Role::Text, said).unwrap_or_else(|| plain(&object.about));
        let code = self.codes.get(object.id.as_str()).cloned().unwrap_or_default();
        let named = self.word(object, Role::Title).or_else(|| Some(plain(&object.name)).filter(|name| !name.is_empty()));
        let begins = || self.word(object, Role::Text).or_else(|| Some(plain(&object.about)).filter(|text| !text.is_empty()));
        let title = named.or_else(|| begins().map(|text| beginning(&text))).unwrap_or_else(|| code.clone());
        if self.seen.insert(&object.id) {
            self.book.add_requirement(RequirementIn {
                line: object.line,
                code,
                title: title.clone(),
                text,
                category: self.word(object, Role::Category),
                moscow: self.word(object, Role::Moscow).as_deref().and_then(level),
                department: self.word(object, Role::Department),
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

    /// What the surest attribute of a role says in one line, without markup.
    fn word(&self, object: &Object, role: Role) -> Option<String> {
        self.said(object, role, |declared, told| match told {
            Told::Html(html) => first_line(html),
            told => said(declared, told),
        })
    }

    /// What the surest attribute of a role says, if any does.
    fn said(&self, object: &Object, role: Role, say: impl Fn(&Declared, &Told) -> String) -> Option<String> {
        let rank = |definition: &str| self.roles.get(definition).filter(|(own, _)| *own == role).map(|(_, rank)| *rank);
        let ranked = object.values.iter().filter_map(|(definition, told)| Some((rank(definition)?, say(self.declared, told))));
        ranked.filter(|(_, text)| !text.is_empty()).min_by_key(|(rank, _)| *rank).map(|(_, text)| text)
    }

    fn unknown(&mut self, line: u32, id: &str) {
        self.book.refuse(line, Say::new("error-file-reqif-object").with("id", id.chars().take(80).collect::<String>()));
    }
}

/// The value as Markdown.
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
