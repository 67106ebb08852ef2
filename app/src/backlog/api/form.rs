//! An item as a form writes it: every value a text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The fields of the forms "new item" and "edit item".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ItemForm {
    pub kind: String,
    pub title: String,
    pub body: String,
    pub moscow: String,
    pub department: String,
    pub assignee: String,
    /// The parent's code, or its number.
    pub parent: String,
    /// With commas between.
    pub labels: String,
    pub requirements: String,
    /// One a line.
    pub criteria: String,
    /// By the field's id.
    pub custom: BTreeMap<String, String>,
    /// `theirs` for a field that somebody else changed meanwhile and that shall stay as they left it; custom fields by id.
    pub keep: BTreeMap<String, String>,
}

#[cfg(feature = "ssr")]
mod reading {
    use golive_domain::{Say, backlog::FieldKind, error::Refusals, text::ProjectKey};
    use golive_store::{Desk, backlog::ItemFields};

    use super::ItemForm;
    use crate::{Problem, backlog::api::named::named};

    impl ItemForm {
        /// What the use cases take. Only what must be looked up or spelled out is refused here.
        pub async fn fields(self, desk: &Desk, project: &ProjectKey) -> Result<ItemFields, Problem> {
            let mut refused = Refusals::default();
            let mut fields = ItemFields {
                kind: refused.take("kind", chosen(&self.kind)).flatten(),
                moscow: refused.take("moscow", chosen(&self.moscow)).flatten(),
                department: refused.take("department", chosen(&self.department)),
                assignee: refused.take("assignee", chosen(&self.assignee)),
                title: Some(self.title),
                body: Some(self.body),
                labels: Some(listed(&self.labels)),
                requirements: Some(listed(&self.requirements)),
                criteria: Some(self.criteria.lines().map(str::to_owned).collect()),
                parent: Some(None),
                custom: self.custom.iter().filter_map(|(field, value)| Some((crate::keyed::key(field)?, value.clone()))).collect(),
            };
            if !self.parent.trim().is_empty() {
                fields.parent = refused.take("parent", named(desk, project, &self.parent).await?).map(Some);
            }
            refused.finish()?;
            dated(desk, project, &mut fields).await?;
            for (name, _) in self.keep.iter().filter(|(_, choice)| *choice == "theirs") {
                leave(&mut fields, name);
            }
            Ok(fields)
        }
    }

    /// Own fields that hold a day come in the reader's calendar and go on in the plain spelling. What is no date is left
    /// for the use case to refuse.
    async fn dated(desk: &Desk, project: &ProjectKey, fields: &mut ItemFields) -> Result<(), Problem> {
        if fields.custom.values().all(|typed| typed.trim().is_empty()) {
            return Ok(());
        }
        let known = golive_store::projects::custom_fields_of(desk, project).await?;
        for field in known.iter().filter(|field| field.rule.kind == FieldKind::Date) {
            if let Some(typed) = fields.custom.get_mut(&field.id)
                && let Ok(day) = crate::i18n::parse_date(typed)
            {
                *typed = day.to_string();
            }
        }
        Ok(())
    }

    /// Takes a field out of what is saved.
    fn leave(fields: &mut ItemFields, name: &str) {
        match name {
            "kind" => fields.kind = None,
            "title" => fields.title = None,
            "body" => fields.body = None,
            "moscow" => fields.moscow = None,
            "department" => fields.department = None,
            "assignee" => fields.assignee = None,
            "parent" => fields.parent = None,
            "labels" => fields.labels = None,
            "requirements" => fields.requirements = None,
            "criteria" => fields.criteria = None,
            custom => {
                if let Some(id) = crate::keyed::key(custom) {
                    fields.custom.remove(&id);
                }
            }
        }
    }

    /// A choice of a closed list; nothing chosen is none.
    fn chosen<T: std::str::FromStr>(text: &str) -> Result<Option<T>, Say> {
        match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| Say::new("error-gone")),
        }
    }

    /// Words between commas, as either keyboard types them.
    fn listed(text: &str) -> Vec<String> {
        text.split([',', '،', ';', '\n']).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    }
}
