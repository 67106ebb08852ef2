//! Cases.

use golive_domain::{
    id::{CaseId, ItemId, RequirementId},
    text::ProjectKey,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{Done, Problem};
#[cfg(feature = "ssr")]
use golive_domain::Say;
#[cfg(feature = "ssr")]
use golive_store::testing as store;

/// A case as its form writes it: one value a line of the table of steps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseForm {
    pub title: String,
    pub kind: String,
    pub state: String,
    pub priority: String,
    pub component: String,
    pub suite: String,
    /// With commas between.
    pub keywords: String,
    pub minutes: String,
    pub preconditions: String,
    pub action: Vec<String>,
    pub expected: Vec<String>,
    /// The names on the first line, then one row a line; `|` between the values.
    pub parameters: String,
}

#[cfg(feature = "ssr")]
impl CaseForm {
    fn fields(self) -> Result<store::CaseFields, Problem> {
        use golive_domain::{
            Error,
            numerals::ascii_digits,
            testing::{CaseContent, CaseStep, Parameters},
        };
        let minutes = match ascii_digits(self.minutes.trim()).as_str() {
            "" => None,
            text => Some(text.parse().map_err(|_| Problem(Error::field("minutes", Say::new("error-number"))))?),
        };
        let mut lines = self.parameters.lines().filter(|line| !line.trim().is_empty());
        let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
        let names = lines.next().map(cells).unwrap_or_default();
        let parameters = Parameters::checked(names, lines.map(cells).collect()).map_err(|say| Problem(Error::field("parameters", say)))?;
        let mut expected = self.expected.into_iter();
        let steps = self.action.into_iter().map(|action| CaseStep::new(action, expected.next().unwrap_or_default())).collect();
        Ok(store::CaseFields {
            kind: self.kind.parse().ok(),
            state: self.state.parse().ok(),
            priority: self.priority.parse().ok(),
            suite: self.suite.parse().ok(),
            keywords: self.keywords.split([',', '،', ';']).map(str::to_owned).collect(),
            minutes,
            title: self.title,
            component: self.component,
            content: CaseContent { preconditions: self.preconditions, steps, parameters },
        })
    }
}

#[server(endpoint = "testing/cases/create", prefix = "/rpc")]
pub async fn create_case(project: ProjectKey, #[server(flatten)] form: CaseForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let number = store::create_case(&desk, &project, form.fields()?).await?;
    let code = store::case_code(&project, number);
    Ok(Done::at(format!("/p/{project}/tests/cases/{number}")).saying(Say::new("case-created").with("code", code)))
}

#[server(endpoint = "testing/cases/edit", prefix = "/rpc")]
pub async fn edit_case(project: ProjectKey, case: CaseId, version: i32, #[server(flatten)] form: CaseForm) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::edit_case(&desk, &project, case, version, form.fields()?).await?;
    Ok(crate::said("case-saved"))
}

/// A case that looks like the one that is written, for the island that tells of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlikeSaid {
    pub href: String,
    pub code: String,
    pub title: String,
}

/// The cases that look like what is typed so far. `but` is the id of the case itself, empty for a new one.
#[server(endpoint = "testing/cases/alike", prefix = "/rpc")]
pub async fn alike_cases(
    project: ProjectKey,
    #[server(default)] title: String,
    #[server(default)] steps: Vec<String>,
    #[server(default)] but: String,
) -> Result<Vec<AlikeSaid>, Problem> {
    use golive_domain::testing::CaseStep;
    let desk = crate::web::desk()?;
    let steps: Vec<CaseStep> = steps.into_iter().map(|text| CaseStep::new(text, "")).collect();
    let found = store::alike(&desk, &project, &title, &steps, but.parse().ok()).await?;
    let said = |case: store::AlikeCase| AlikeSaid {
        href: format!("/p/{project}/tests/cases/{}", case.number),
        code: case.code,
        title: case.title,
    };
    Ok(found.into_iter().map(said).collect())
}

#[server(endpoint = "testing/cases/archive", prefix = "/rpc")]
pub async fn archive_case(project: ProjectKey, case: CaseId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::archive_case(&desk, &project, case).await?;
    Ok(crate::said("case-archived"))
}

#[server(endpoint = "testing/cases/restore", prefix = "/rpc")]
pub async fn restore_case(project: ProjectKey, case: CaseId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::restore_case(&desk, &project, case).await?;
    Ok(crate::said("case-restored"))
}

/// The bulk bar: the chosen cases and one of its changes. `what` is the button that was pressed.
#[server(endpoint = "testing/cases/bulk", prefix = "/rpc")]
pub async fn bulk_cases(
    project: ProjectKey,
    what: String,
    #[server(default)] cases: Vec<CaseId>,
    #[server(default)] kind: String,
    #[server(default)] state: String,
    #[server(default)] priority: String,
    #[server(default)] component: String,
    #[server(default)] suite: String,
) -> Result<Done, Problem> {
    use golive_store::testing::CaseChange as Change;
    let desk = crate::web::desk()?;
    let unchosen = |field: &str| Problem(golive_domain::Error::field(field, Say::new("error-required")));
    let change = match what.as_str() {
        "kind" => Change::Kind(kind.parse().map_err(|_| unchosen("kind"))?),
        "state" => Change::State(state.parse().map_err(|_| unchosen("state"))?),
        "priority" => Change::Priority(priority.parse().map_err(|_| unchosen("priority"))?),
        "component" => Change::Component(component),
        "suite" => Change::Suite(suite.parse().ok()),
        "archive" => Change::Archive,
        "restore" => Change::Restore,
        _ => return Err(unchosen("what")),
    };
    let changed = store::bulk(&desk, &project, &cases, change).await?;
    Ok(Done::default().saying(Say::new("cases-bulk-done").with("count", changed)))
}

/// Chosen cases of the library in the reader's language.
#[server(endpoint = "testing/library", prefix = "/rpc")]
pub async fn add_from_library(project: ProjectKey, #[server(default)] codes: Vec<String>) -> Result<Done, Problem> {
    let visit = crate::web::visit()?;
    let added = store::add_from_library(&visit.desk, &project, visit.viewer.locale, &codes).await?;
    Ok(Done::at(format!("/p/{project}/tests/cases")).saying(Say::new("library-added").with("count", added)))
}

#[server(endpoint = "testing/link", prefix = "/rpc")]
pub async fn link_requirement(project: ProjectKey, case: CaseId, requirement: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::link_requirement(&desk, &project, case, &requirement).await?;
    Ok(crate::said("case-linked"))
}

#[server(endpoint = "testing/unlink", prefix = "/rpc")]
pub async fn unlink_requirement(project: ProjectKey, case: CaseId, requirement: RequirementId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::unlink_requirement(&desk, &project, case, requirement).await?;
    Ok(crate::said("case-unlinked"))
}

#[server(endpoint = "testing/confirm", prefix = "/rpc")]
pub async fn confirm(project: ProjectKey, case: CaseId, requirement: RequirementId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::confirm(&desk, &project, case, requirement).await?;
    Ok(crate::said("link-confirmed"))
}

/// The item by its code.
#[server(endpoint = "testing/link-item", prefix = "/rpc")]
pub async fn link_item(project: ProjectKey, case: CaseId, item: String) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    let item = crate::backlog::api::named_in("item", &desk, &project, &item).await?;
    store::link_item(&desk, &project, case, item).await?;
    Ok(crate::said("case-linked"))
}

#[server(endpoint = "testing/unlink-item", prefix = "/rpc")]
pub async fn unlink_item(project: ProjectKey, case: CaseId, item: ItemId) -> Result<Done, Problem> {
    let desk = crate::web::desk()?;
    store::unlink_item(&desk, &project, case, item).await?;
    Ok(crate::said("case-unlinked"))
}
