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

/// Message ids (`id`, or `id.attribute`) with the variables their text takes.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

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
            let mut variables = BTreeSet::new();
            in_pattern(pattern, &mut variables);
            if messages.insert(id.clone(), variables).is_some() {
                return Err(format!("{id} is said twice"));
            }
        }
    }
    Ok(messages)
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, found);
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
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

/// What a language lacks, has too much, or says with other variables.
fn differences(first: &Messages, language: &str, other: &Messages) -> Complaints {
    let missing = first.keys().filter(|id| !other.contains_key(*id)).map(|id| format!("{language} does not say {id}"));
    let extra = other.keys().filter(|id| !first.contains_key(*id)).map(|id| format!("{language} says {id}, {FIRST} does not"));
    let uneven = first.iter().filter_map(|(id, expected)| {
        let given = other.get(id)?;
        (given != expected).then(|| format!("{language} says {id} with {}, {FIRST} with {}", list(given), list(expected)))
    });
    missing.chain(extra).chain(uneven).collect()
}

fn list(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "no variable".into();
    }
    variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "sprint-left = { $count ->\n    [one] { $count } item left in { $sprint }\n   *[other] { $count } items left\n }\n\
                           save = Save\n    .title = Save { $name }\n";

    #[test]
    fn variables_are_found_in_every_branch_and_attribute() {
        let messages = parse(ENGLISH).unwrap();
        assert_eq!(list(&messages["sprint-left"]), "$count, $sprint");
        assert_eq!(list(&messages["save.title"]), "$name");
    }

    #[test]
    fn a_language_that_lags_behind_is_told_where() {
        let persian = parse("sprint-left = { NUMBER($count) } مانده\nold = کهنه\nsave =\n    .title = { $name }\n").unwrap();
        let complaints = differences(&parse(ENGLISH).unwrap(), "fa", &persian);
        let expected = ["fa does not say save", "fa says old, en does not", "fa says sprint-left with $count, en with $count, $sprint"];
        assert_eq!(complaints, expected);
    }

    #[test]
    fn a_message_said_twice_or_broken_is_refused() {
        assert!(parse("a = 1\na = 2\n").unwrap_err().contains("twice"));
        assert!(parse("a = { $\n").unwrap_err().starts_with("line "));
    }
}
