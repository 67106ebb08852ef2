//! A defect as a form writes it: every value a text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The fields of the forms "report a defect" and "edit defect".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DefectForm {
    pub title: String,
    pub body: String,
    pub severity: String,
    pub frequency: String,
    /// Empty where it follows from severity and frequency.
    pub priority: String,
    pub priority_reason: String,
    pub component: String,
    pub department: String,
    pub environment: String,
    /// The requirement's code.
    pub requirement: String,
    /// `theirs` for a field that somebody else changed meanwhile and that shall stay as they left it.
    pub keep: BTreeMap<String, String>,
}

#[cfg(feature = "ssr")]
mod reading {
    use std::str::FromStr;

    use golive_domain::{Say, error::Refusals};
    use golive_store::defects::{DefectFields, DefectView};

    use super::DefectForm;
    use crate::Problem;

    impl DefectForm {
        /// What the use cases take. Only what must be spelled out is refused here.
        pub fn fields(self) -> Result<DefectFields, Problem> {
            let mut refused = Refusals::default();
            let fields = DefectFields {
                severity: refused.take("severity", chosen(&self.severity)).flatten(),
                frequency: refused.take("frequency", chosen(&self.frequency)).flatten(),
                priority: refused.take("priority", chosen(&self.priority)).flatten(),
                department: refused.take("department", chosen(&self.department)).flatten(),
                environment: refused.take("environment", chosen(&self.environment)).flatten(),
                title: self.title,
                body: self.body,
                priority_reason: self.priority_reason,
                component: self.component,
                requirement: self.requirement,
            };
            refused.finish()?;
            Ok(fields)
        }

        /// As its form writes what is to be.
        pub fn written(fields: DefectFields) -> Self {
            let said = |word: Option<String>| word.unwrap_or_default();
            Self {
                title: fields.title,
                body: fields.body,
                severity: said(fields.severity.map(|word| word.to_string())),
                frequency: said(fields.frequency.map(|word| word.to_string())),
                priority: said(fields.priority.map(|word| word.to_string())),
                priority_reason: fields.priority_reason,
                component: fields.component,
                department: said(fields.department.map(|id| id.to_string())),
                environment: said(fields.environment.map(|id| id.to_string())),
                requirement: fields.requirement,
                ..Self::default()
            }
        }

        /// The defect as its form writes it.
        pub fn of(defect: &DefectView) -> Self {
            let decided = !defect.priority_reason.is_empty();
            Self::written(DefectFields {
                title: defect.row.title.clone(),
                body: defect.body.clone(),
                severity: Some(defect.row.severity),
                frequency: Some(defect.row.frequency),
                priority: decided.then_some(defect.row.priority),
                priority_reason: defect.priority_reason.clone(),
                component: defect.row.component.clone(),
                department: defect.department.as_ref().map(|(id, _)| *id),
                environment: defect.environment,
                requirement: defect.requirement.as_ref().map(|(code, _)| code.clone()).unwrap_or_default(),
            })
        }

        /// Whether any field shall stay as somebody else left it.
        pub fn leaves_any(&self) -> bool {
            self.keep.values().any(|choice| choice == "theirs")
        }

        /// Puts back the fields that shall stay as they are stored.
        pub fn leaving(mut self, stored: Self) -> Self {
            let theirs = |name: &str| self.keep.get(name).is_some_and(|choice| choice == "theirs");
            let kept = [
                (theirs("title"), &mut self.title, stored.title),
                (theirs("body"), &mut self.body, stored.body),
                (theirs("severity"), &mut self.severity, stored.severity),
                (theirs("frequency"), &mut self.frequency, stored.frequency),
                (theirs("priority"), &mut self.priority, stored.priority),
                (theirs("priority_reason"), &mut self.priority_reason, stored.priority_reason),
                (theirs("component"), &mut self.component, stored.component),
                (theirs("department"), &mut self.department, stored.department),
                (theirs("environment"), &mut self.environment, stored.environment),
                (theirs("requirement"), &mut self.requirement, stored.requirement),
            ];
            for (_, field, stored) in kept.into_iter().filter(|(theirs, ..)| *theirs) {
                *field = stored;
            }
            self
        }
    }

    /// A choice of a closed list; nothing chosen is none.
    pub(in crate::defects) fn chosen<T: FromStr>(text: &str) -> Result<Option<T>, Say> {
        match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| Say::new("error-gone")),
        }
    }
}

#[cfg(feature = "ssr")]
pub(super) use reading::chosen;
