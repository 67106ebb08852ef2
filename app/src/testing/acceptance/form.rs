//! What the forms of acceptance send, read in the reader's own numerals and calendar.

use std::str::FromStr;

use golive_domain::{Error, Say, backlog::Minutes, error::Refusals, id::PersonId};
use golive_store::testing::acceptance::SessionFields;

use super::api::SessionForm;
use crate::{Problem, i18n::parse_date};

impl SessionForm {
    /// What the use cases take. Only what must be spelled out is refused here.
    pub fn fields(self) -> Result<SessionFields, Problem> {
        let mut refused = Refusals::default();
        let day = Some(self.planned_on.trim()).filter(|day| !day.is_empty()).map(parse_date).transpose();
        let fields = SessionFields {
            planned_on: refused.take("planned_on", day).flatten(),
            department: refused.take("department", chosen(&self.department)).flatten(),
            environment: refused.take("environment", chosen(&self.environment)).flatten(),
            build: refused.take("build", chosen(&self.build)).flatten(),
            signer: refused.take("signer", chosen(&self.signer)).flatten(),
            title: self.title,
            place: self.place,
            notes: self.notes,
        };
        refused.finish()?;
        Ok(fields)
    }
}

/// Everyone who is chosen, with the hours that each is asked for.
pub fn asked(users: Vec<PersonId>, hours: &str) -> Result<Vec<(PersonId, Minutes)>, Problem> {
    if users.is_empty() {
        return Ok(Vec::new());
    }
    let minutes = Minutes::parse(hours).map_err(|say| Error::field("hours", say))?;
    Ok(users.into_iter().map(|user| (user, minutes)).collect())
}

/// A refusal of many choices is shown beside the boxes that send them.
pub fn boxed(error: golive_store::Error) -> Problem {
    let mut error = Error::from(error);
    if let Error::Invalid { fields } = &mut error {
        for field in fields.iter_mut().filter(|field| matches!(field.field.as_str(), "users" | "reservations")) {
            field.field.push_str("[]");
        }
    }
    Problem(error)
}

/// A choice of a closed list; nothing chosen is none.
fn chosen<T: FromStr>(text: &str) -> Result<Option<T>, Say> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Say::new("error-gone")),
    }
}
