//! Roles given and taken, days away.

use golive_domain::{
    access::Role,
    id::{AbsenceId, MembershipId, PersonId},
    text::ProjectKey,
};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
use {
    super::reading::{chosen, needed_day},
    golive_domain::{Error, Say, error::Refusals, numerals::ascii_digits},
    golive_store::projects::{self, NewAbsence, NewRole},
};

use crate::{Done, Problem};

/// The person is named by address; whoever has no account is invited by the name given.
#[server(endpoint = "projects/roles/give", prefix = "/rpc")]
pub async fn give_role(
    project: ProjectKey,
    email: String,
    #[server(default)] name: String,
    role: Role,
    #[server(default)] organisation: String,
    #[server(default)] department: String,
    #[server(default)] share_percent: String,
) -> Result<Done, Problem> {
    let (organisation, department) = (chosen("organisation", &organisation)?, chosen("department", &department)?);
    let share_percent = if share_percent.trim().is_empty() { None } else { Some(percent(&share_percent)?) };
    let new = NewRole { email, name, role, organisation, department, share_percent };
    projects::give_role(&crate::web::desk()?, &project, new).await?;
    Ok(Done::at(format!("/p/{project}/team")).saying(Say::new("team-role-given")))
}

#[server(endpoint = "projects/roles/take", prefix = "/rpc")]
pub async fn take_role(project: ProjectKey, id: MembershipId) -> Result<Done, Problem> {
    projects::take_role(&crate::web::desk()?, &project, id).await?;
    Ok(crate::said("team-role-taken"))
}

#[server(endpoint = "projects/roles/share", prefix = "/rpc")]
pub async fn set_share(project: ProjectKey, id: MembershipId, share_percent: String) -> Result<Done, Problem> {
    projects::set_share(&crate::web::desk()?, &project, id, percent(&share_percent)?).await?;
    Ok(crate::said("projects-saved"))
}

#[server(endpoint = "projects/absences/add", prefix = "/rpc")]
pub async fn add_absence(
    project: ProjectKey,
    person: PersonId,
    from: String,
    #[server(default)] until: String,
    #[server(default)] hours_a_day: String,
    #[server(default)] reason: String,
) -> Result<Done, Problem> {
    let mut refusals = Refusals::default();
    let last = if until.trim().is_empty() { &from } else { &until };
    let (from, until) = (needed_day(&mut refusals, "from", &from), needed_day(&mut refusals, "until", last));
    refusals.finish()?;
    let new = NewAbsence { person, from, until, hours_a_day, reason };
    projects::add_absence(&crate::web::desk()?, &project, new).await?;
    Ok(crate::said("team-absence-added"))
}

#[server(endpoint = "projects/absences/remove", prefix = "/rpc")]
pub async fn remove_absence(project: ProjectKey, id: AbsenceId) -> Result<Done, Problem> {
    projects::remove_absence(&crate::web::desk()?, &project, id).await?;
    Ok(crate::said("projects-removed"))
}

#[cfg(feature = "ssr")]
fn percent(text: &str) -> Result<u8, Error> {
    let digits = ascii_digits(text.trim().trim_end_matches(['%', '٪']).trim_end());
    digits.parse().ok().filter(|share| *share <= 100).ok_or_else(|| Error::field("share_percent", Say::new("error-percent")))
}
