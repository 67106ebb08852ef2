//! Every language says everything English says, with the same variables.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Result, anyhow};
use fluent_syntax::{ast, parser};

use super::Complaints;

const FOLDER: &str = "locales";
/// The language that is written first.
const FIRST: &str = "en";

/// Message ids (`id`, or `id.attribute`) with the variables they take.
pub type Messages = BTreeMap<String, Variables>;

/// The variables of one message.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Variables {
    /// Those the reader sees.
    shown: BTreeSet<String>,
    /// Those that only choose a form, such as a plural: not every language has these forms.
    choosing: BTreeSet<String>,
}

impl Variables {
    fn takes(&self, name: &String) -> bool {
        self.shown.contains(name) || self.choosing.contains(name)
    }

    /// The variables one of the two shows and the other does not even take.
    fn lost<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a String> {
        let here = self.shown.iter().filter(|name| !other.takes(name));
        here.chain(other.shown.iter().filter(|name| !self.takes(name)))
    }
}

pub fn check() -> Result<Complaints> {
    let first = read(FIRST)?;
    let mut complaints = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let language = entry?.file_name().to_string_lossy().into_owned();
        if language != FIRST && Path::new(FOLDER).join(&language).is_dir() {
            complaints.extend(differences(&first, &language, &read(&language)?));
        }
    }
    Ok(complaints)
}

/// Everything English can say.
pub fn first_language() -> Result<Messages> {
    read(FIRST)
}

/// All files of a language; an id said twice is refused.
fn read(language: &str) -> Result<Messages> {
    let mut all = Messages::new();
    for entry in fs::read_dir(Path::new(FOLDER).join(language))? {
        let path = entry?.path();
        if path.extension().is_none_or(|ext| ext != "ftl") {
            continue;
        }
        for (id, variables) in parse(&fs::read_to_string(&path)?).map_err(|why| anyhow!("{}: {why}", path.display()))? {
            if all.insert(id.clone(), variables).is_some() {
                return Err(anyhow!("{}: {id} is already said in another file", path.display()));
            }
        }
    }
    Ok(all)
}

fn parse(text: &str) -> Result<Messages, String> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        let line = errors.first().map_or(0, |error| text[..error.pos.start].lines().count());
        format!("line {line}: {}", errors.first().map(ToString::to_string).unwrap_or_default())
    })?;
    let mut messages = Messages::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes = message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
        let value = message.value.iter().map(|value| (id.to_owned(), value));
        for (id, pattern) in value.chain(attributes) {
            let mut variables = Variables::default();
            in_pattern(pattern, &mut variables);
            if messages.insert(id.clone(), variables).is_some() {
                return Err(format!("{id} is said twice"));
            }
        }
    }
    Ok(messages)
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut Variables) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut Variables) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, &mut found.shown),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, &mut found.choosing);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        _ => {}
    }
}

/// What a language lacks, has too much, or says with other variables.
fn differences(first: &Messages, language: &str, other: &Messages) -> Complaints {
    let missing = first.keys().filter(|id| !other.contains_key(*id)).map(|id| format!("{language} does not say {id}"));
    let extra = other.keys().filter(|id| !first.contains_key(*id)).map(|id| format!("{language} says {id}, {FIRST} does not"));
    let uneven = first.iter().filter_map(|(id, expected)| {
        let lost: Vec<_> = other.get(id)?.lost(expected).map(|name| format!("${name}")).collect();
        (!lost.is_empty()).then(|| format!("{language} and {FIRST} do not say {id} with the same {}", lost.join(", ")))
    });
    missing.chain(extra).chain(uneven).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "sprint-left = { $count ->\n    [one] { $count } item left in { $sprint }\n   *[other] { $count } items left\n }\n\
                           save = Save\n    .title = Save { $name }\n";

    #[test]
    fn variables_are_found_in_every_branch_and_attribute() {
        let messages = parse(ENGLISH).unwrap();
        let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let left = &messages["sprint-left"];
        assert_eq!((&left.shown, &left.choosing), (&named(&["count", "sprint"]), &named(&["count"])));
        assert_eq!(messages["save.title"].shown, named(&["name"]));
    }

    #[test]
    fn a_language_that_lags_behind_is_told_where() {
        let persian = parse("sprint-left = { NUMBER($count) } مانده\nold = کهنه\nsave =\n    .title = { $name }\n").unwrap();
        let complaints = differences(&parse(ENGLISH).unwrap(), "fa", &persian);
        let expected = ["fa does not say save", "fa says old, en does not", "fa and en do not say sprint-left with the same $sprint"];
        assert_eq!(complaints, expected);
    }

    #[test]
    fn a_language_without_plurals_needs_no_count() {
        let english = parse("gone = { $count ->\n    [one] { $item } is gone\n   *[other] { $item } are gone\n }\n").unwrap();
        let persian = parse("gone = { $item } نیست\n").unwrap();
        assert!(differences(&english, "fa", &persian).is_empty());
    }

    #[test]
    fn a_message_said_twice_or_broken_is_refused() {
        assert!(parse("a = 1\na = 2\n").unwrap_err().contains("twice"));
        assert!(parse("a = { $\n").unwrap_err().starts_with("line "));
    }
}
