//! Two people edited one item: which fields both of them wrote.

use std::str::FromStr;

use golive_domain::{
    backlog::{FieldKind, ItemKind, Moscow},
    events::Change,
};
use golive_store::backlog::Options;
use serde_json::Value;

use crate::{
    backlog::api::ItemForm,
    i18n::{t, word},
    keyed::keyed,
    ui::Clash,
    web::Edited,
};

/// Fields that somebody else changed and that were typed otherwise here, in the order of the form. `stored` is the item
/// as it is now.
pub fn clashes(edited: &Edited, stored: &ItemForm, options: &Options) -> Vec<Clash> {
    let plain = [
        ("title", &stored.title),
        ("kind", &stored.kind),
        ("moscow", &stored.moscow),
        ("body", &stored.body),
        ("criteria", &stored.criteria),
        ("assignee", &stored.assignee),
        ("department", &stored.department),
        ("labels", &stored.labels),
        ("requirements", &stored.requirements),
        ("parent", &stored.parent),
    ];
    let plain = plain.into_iter().filter_map(|(name, theirs)| {
        clash(edited, name, name, theirs).map(|(mine, untouched)| Clash {
            name: name.to_owned(),
            label: t(&format!("field-{name}")),
            mine: said(name, &mine, options),
            theirs: said(name, theirs, options),
            untouched,
        })
    });
    let custom = options.fields.iter().filter_map(|(id, label, rule)| {
        let key = format!("_{id}");
        let theirs = stored.custom.get(&key).map(String::as_str).unwrap_or_default();
        let (mine, untouched) = clash(edited, &keyed("custom", id), &format!("custom.{id}"), theirs)?;
        let kind = if rule.kind == FieldKind::Person { "assignee" } else { "custom" };
        Some(Clash { name: key, label: label.clone(), mine: said(kind, &mine, options), theirs: said(kind, theirs, options), untouched })
    });
    plain.chain(custom).collect()
}

/// What was typed into a field that somebody else changed to something else, and whether it is only what was read.
pub fn clash(edited: &Edited, control: &str, field: &str, theirs: &str) -> Option<(String, bool)> {
    let change = edited.changes.iter().find(|change| change.field == field)?;
    let mine = edited.typed.value(control).unwrap_or_default();
    let same = |one: &str, other: &str| one.split_whitespace().eq(other.split_whitespace());
    (!same(mine, theirs)).then(|| (mine.to_owned(), same(mine, &as_typed(change))))
}

/// The value the reader had before them, as the form writes it.
fn as_typed(change: &Change) -> String {
    fn text(value: &Value) -> String {
        match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(", "),
            Value::Object(line) => line.get("content").map(text).unwrap_or_default(),
            other => other.to_string(),
        }
    }
    match (&change.from, change.field.as_str()) {
        (Value::Array(lines), "criteria") => lines.iter().map(text).collect::<Vec<_>>().join("\n"),
        (from, _) => text(from),
    }
}

/// A form's value as people read it.
fn said(name: &str, value: &str, options: &Options) -> String {
    fn of<T: FromStr + golive_domain::words::Word>(vocabulary: &str, value: &str) -> Option<String> {
        value.parse().ok().map(|each: T| word(vocabulary, each))
    }
    let known = match name {
        "kind" => of::<ItemKind>("item-kind", value),
        "moscow" => of::<Moscow>("moscow", value),
        "assignee" => options.people.iter().find(|person| person.id.to_string() == value).map(|person| person.name.clone()),
        "department" => options.departments.iter().find(|(id, _)| id.to_string() == value).map(|(_, name)| name.clone()),
        _ => None,
    };
    known.unwrap_or_else(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use golive_domain::people::Locale;
    use leptos::prelude::*;

    use super::*;
    use crate::{i18n::tests::reader, web::FormFlash};

    /// The form was read with the title "Old" and sent with `mine`; somebody else had saved "Theirs".
    fn title_typed(mine: &str) -> Vec<Clash> {
        let edited = Edited {
            by: "Oksana".into(),
            changes: vec![Change::new("title", "Old", "Theirs")],
            typed: FormFlash { form: "item".into(), values: vec![("title".into(), mine.into())], errors: Vec::new() },
        };
        let stored = ItemForm { title: "Theirs".into(), body: "changed by nobody".into(), ..ItemForm::default() };
        Owner::new().with(|| {
            provide_context(reader(Locale::En));
            clashes(&edited, &stored, &Options::default())
        })
    }

    #[test]
    fn both_wrote_it() {
        let clashes = title_typed("Mine");
        assert_eq!(clashes.len(), 1, "the body was changed by nobody");
        assert_eq!((clashes[0].mine.as_str(), clashes[0].theirs.as_str(), clashes[0].untouched), ("Mine", "Theirs", false));
    }

    #[test]
    fn what_was_only_read_gives_way_to_what_they_wrote() {
        assert!(title_typed("Old")[0].untouched);
    }

    #[test]
    fn both_wrote_the_same() {
        assert_eq!(title_typed("Theirs"), []);
    }
}
