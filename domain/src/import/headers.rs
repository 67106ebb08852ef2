//! The headers that mean a field, in the exports people come with.

use std::{collections::HashMap, sync::LazyLock};

use super::Target;
use crate::{search::fold, words::Word as _};

/// The field a header names and how surely: 0 is the field's own name, more is a looser one. The header comes as
/// [`plain_word`] makes it.
pub fn named(plain: &str) -> Option<(Target, usize)> {
    static NAMES: LazyLock<HashMap<String, (Target, usize)>> = LazyLock::new(|| {
        let of_target = |target: &Target| {
            let target = *target;
            // Two spellings may come to one word: the first, which is the surer, is put in last.
            names(target).iter().enumerate().rev().map(move |(at, name)| (plain_word(name), (target, at)))
        };
        Target::ALL.iter().flat_map(of_target).collect()
    });
    NAMES.get(plain).copied()
}

/// A word without case, marks, spaces and punctuation: `Story Points` and `story_points` are one. Jira's
/// `Custom field (Story Points)` is what stands in the brackets, Redmine's `#` is its own name.
pub fn plain_word(text: &str) -> String {
    let folded = fold(text);
    let inner = folded.strip_prefix("custom field (").and_then(|rest| rest.strip_suffix(')')).unwrap_or(&folded);
    let word: String = inner.chars().filter(|c| c.is_alphanumeric()).collect();
    if word.is_empty() { inner.to_owned() } else { word }
}

/// What a field is called, the surest name first: ours, then those of Jira, Redmine and Trello, then Persian.
fn names(target: Target) -> &'static [&'static str] {
    match target {
        Target::Key => &["key", "external key", "issue key", "card id", "#", "id", "issue id", "کلید", "شناسه", "کد"],
        Target::Title => &["title", "summary", "subject", "card name", "name", "عنوان", "موضوع"],
        Target::Text => &["text", "description", "card description", "body", "شرح", "توضیحات", "توضیح", "متن"],
        Target::Kind => &["kind", "issue type", "tracker", "type", "نوع"],
        Target::State => &["state", "status", "list name", "list", "وضعیت"],
        Target::Moscow => &["moscow", "موسکو"],
        Target::Points => &["points", "story points", "story point", "story point estimate", "storypoint", "sp", "امتیاز", "امتیاز داستان"],
        Target::Hours => &["hours", "estimated time", "estimated hours", "estimate hours", "ساعت", "ساعات", "زمان برآوردی"],
        Target::Assignee => &["assignee", "assignee email", "assigned to", "members", "owner", "مسئول", "مسئول انجام"],
        Target::Department => &["department", "category", "واحد", "بخش", "دپارتمان"],
        Target::Labels => &["labels", "label", "tags", "tag", "برچسب", "برچسب‌ها"],
        Target::Parent => &["parent", "parent key", "parent task", "epic link", "epic", "والد"],
        Target::Criteria => &["criteria", "acceptance criteria", "معیار پذیرش", "معیارهای پذیرش"],
        Target::Requirements => {
            &["requirements", "requirement", "requirement codes", "requirement code", "نیازمندی", "نیازمندی‌ها", "کد نیازمندی"]
        }
        Target::Price => &["price", "fixed price", "قیمت", "قیمت ثابت"],
        Target::Sprint => &["sprint", "target version", "اسپرینت"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_fields() {
        let all: Vec<_> = Target::ALL.iter().flat_map(|target| names(*target).iter().map(|name| (plain_word(name), *target))).collect();
        for (name, target) in &all {
            assert!(all.iter().all(|(other, of)| other != name || of == target), "{name}");
        }
    }

    #[test]
    fn a_field_is_called_by_its_own_name_first() {
        assert!(Target::ALL.iter().all(|target| named(target.as_str()) == Some((*target, 0))));
    }

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(plain_word("Custom field (Story Points)"), "storypoints");
        assert_eq!(plain_word("story_points "), "storypoints");
        assert_eq!(plain_word("برچسب\u{200c}ها"), plain_word("برچسب ها"));
        assert_eq!(plain_word("#"), "#");
    }
}
