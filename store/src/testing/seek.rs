//! Requirements, cases, defects, plans, exploratory sessions, tickets, articles, vendors and requests for
//! proposals by code and by words, for the search room and the palette. What bidders write is in no index.
//!
//! Codes are looked up where they are unique, words in the index of each table, so that neither reads a table through. The
//! vendor's people find what was handed over to them, and nothing else.

use golive_domain::{
    access::Permission,
    knowledge::{ArticleState, article_code},
    rfp::{vendor_code, vendor_number},
    search::{self, Thing},
    text::ProjectKey,
};
use sea_orm::{EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::Serialize;

use super::{case_code, case_number, code::numbered, plan_code, plans};
use crate::{
    Desk, Result,
    defects::{self, defect_code, defect_number},
    desk::{Door, ProjectScope, Reader},
    entity::{article, defect, exploration, requirement, rfp as request, test_case, test_plan, ticket, vendor},
    exploring::{self, exploration_code, exploration_number},
    found::bears,
    knowledge, requirements,
    rfp::{self, rfp_code, rfp_number},
    service, vendors,
};

/// A record that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    pub thing: Thing,
    /// What its address ends in: a number, or the code of a requirement.
    pub at: String,
    pub code: String,
    pub title: String,
    /// Its state as a word of its own vocabulary; empty where it has none.
    pub state: String,
}

/// Hits of one kind at most, as a search shows them.
pub const HITS: u64 = 20;
/// As the palette offers them.
pub const OFFERED: u64 = 4;

/// Whoever comes into the project. What bears every word of the text, up to `most` of each kind, and before them the one whose
/// code it is; a requester finds the own tickets, and articles.
pub async fn seek(desk: &Desk, project: &ProjectKey, text: &str, most: u64) -> Result<Vec<Hit>> {
    let door = desk.read(Permission::ProjectEnter, project).await?;
    // One's own tickets are found by oneself.
    let viewer = door.actor().person();
    door.recall(("seek", text, most, viewer), async || {
        let mut hits = Vec::new();
        if door.scope().may(Permission::RequirementRead) {
            hits.extend(of_requirements(&door, text, most).await?);
        }
        if door.scope().may(Permission::TestRead) {
            hits.extend(of_cases(&door, text, most).await?);
            hits.extend(of_defects(&door, text, most).await?);
            hits.extend(of_plans(&door, text, most).await?);
            hits.extend(of_explorations(&door, text, most).await?);
        }
        hits.extend(of_tickets(&door, text, most).await?);
        if door.scope().may(Permission::ArticleRead) {
            hits.extend(of_articles(&door, text, most).await?);
        }
        if door.scope().may(Permission::VendorRead) {
            hits.extend(of_vendors(&door, text, most).await?);
        }
        if door.scope().may(Permission::RfpRead) {
            hits.extend(of_rfps(&door, text, most).await?);
        }
        Ok(hits)
    })
    .await
}

/// The one of the code first, then those of the words, each once.
async fn both<E>(door: &Reader<ProjectScope>, exact: Option<Select<E>>, worded: Select<E>, most: u64) -> Result<Vec<E::Model>>
where
    E: EntityTrait,
    E::Model: PartialEq + Send + Sync,
{
    let mut found = match exact {
        Some(exact) => exact.limit(1).all(door.db()).await?,
        None => Vec::new(),
    };
    for row in worded.limit(most).all(door.db()).await? {
        if !found.contains(&row) {
            found.push(row);
        }
    }
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(found)
}

async fn of_requirements(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let here = || requirements::of_project(door).filter(requirement::COLUMN.archived_at.is_null());
    let exact = here().filter(requirement::COLUMN.code.is_in([text.trim().to_owned(), text.trim().to_uppercase()]));
    let worded = here().filter(bears(door, "requirement", text)).order_by_asc(requirement::COLUMN.code);
    let hit = |row: requirement::Model| Hit {
        thing: Thing::Requirement,
        at: row.code.clone(),
        code: row.code,
        title: row.title,
        state: String::new(),
    };
    Ok(both(door, Some(exact), worded, most).await?.into_iter().map(hit).collect())
}

async fn of_cases(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let here = || super::cases::of_project(door).filter(test_case::COLUMN.archived_at.is_null());
    let exact = case_number(&door.project().key, text).map(|number| here().filter(test_case::COLUMN.number.eq(number)));
    let worded = here().filter(bears(door, "test_case", text)).order_by_asc(test_case::COLUMN.number);
    let hit = |row: test_case::Model| Hit {
        thing: Thing::Case,
        at: row.number.to_string(),
        code: case_code(&door.project().key, row.number),
        title: row.title,
        state: row.state.to_string(),
    };
    Ok(both(door, exact, worded, most).await?.into_iter().map(hit).collect())
}

async fn of_defects(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let here = || defects::visible(door);
    let exact = defect_number(&door.project().key, text).map(|number| here().filter(defect::COLUMN.number.eq(number)));
    let worded = here().filter(bears(door, "defect", text)).order_by_asc(defect::COLUMN.number);
    let hit = |row: defect::Model| Hit {
        thing: Thing::Defect,
        at: row.number.to_string(),
        code: defect_code(&door.project().key, row.number),
        title: row.title,
        state: row.state.to_string(),
    };
    Ok(both(door, exact, worded, most).await?.into_iter().map(hit).collect())
}

/// Plans are few: their names are compared here, folded as every text is.
async fn of_plans(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let (terms, number) = (search::terms(text), numbered(&door.project().key, 'P', text));
    let mut found: Vec<test_plan::Model> = plans::visible(door).order_by_desc(test_plan::COLUMN.number).all(door.db()).await?;
    let bears = |row: &test_plan::Model| {
        let folded = search::fold(&format!("{} {}", row.name, row.goal));
        !terms.is_empty()
            && terms.iter().all(|term| folded.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(term.as_str())))
    };
    found.retain(|row| Some(row.number) == number || bears(row));
    found.sort_by_key(|row| Some(row.number) != number);
    found.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    let hit = |row: test_plan::Model| Hit {
        thing: Thing::Plan,
        at: row.number.to_string(),
        code: plan_code(&door.project().key, row.number),
        title: row.name,
        state: row.state.to_string(),
    };
    Ok(found.into_iter().map(hit).collect())
}

async fn of_tickets(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let here = || service::visible(door);
    let exact = service::ticket_number(&door.project().key, text).map(|number| here().filter(ticket::COLUMN.number.eq(number)));
    let worded = here().filter(bears(door, "ticket", text)).order_by_desc(ticket::COLUMN.number);
    let hit = |row: ticket::Model| Hit {
        thing: Thing::Ticket,
        at: row.number.to_string(),
        code: service::ticket_code(&door.project().key, row.number),
        title: row.title,
        state: row.state.to_string(),
    };
    Ok(both(door, exact, worded, most).await?.into_iter().map(hit).collect())
}

async fn of_explorations(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let here = || exploring::visible(door);
    let exact = exploration_number(&door.project().key, text).map(|number| here().filter(exploration::COLUMN.number.eq(number)));
    let worded = here().filter(bears(door, "exploration", text)).order_by_desc(exploration::COLUMN.number);
    let hit = |row: exploration::Model| Hit {
        thing: Thing::Exploration,
        at: row.number.to_string(),
        code: exploration_code(&door.project().key, row.number),
        title: row.target,
        state: row.state.to_string(),
    };
    Ok(both(door, exact, worded, most).await?.into_iter().map(hit).collect())
}

async fn of_articles(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let found = both(door, knowledge::of_number(door, text), knowledge::found(door, text), most).await?;
    let titles = knowledge::titles(door, &found).await?;
    let hit = |(row, (title, state)): (article::Model, (String, ArticleState))| Hit {
        thing: Thing::Article,
        at: row.number.to_string(),
        code: article_code(row.number),
        title,
        state: state.to_string(),
    };
    Ok(found.into_iter().zip(titles).map(hit).collect())
}

async fn of_vendors(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let here = || vendors::visible(door).filter(vendor::COLUMN.archived_at.is_null());
    let exact = vendor_number(text).map(|number| here().filter(vendor::COLUMN.number.eq(number)));
    let worded = vendors::ordered(here().filter(bears(door, "vendor", text)));
    let hit = |row: vendor::Model| Hit {
        thing: Thing::Vendor,
        at: row.number.to_string(),
        code: vendor_code(row.number),
        title: row.name,
        state: String::new(),
    };
    Ok(both(door, exact, worded, most).await?.into_iter().map(hit).collect())
}

async fn of_rfps(door: &Reader<ProjectScope>, text: &str, most: u64) -> Result<Vec<Hit>> {
    let here = || rfp::visible(door);
    let exact = rfp_number(text).map(|number| here().filter(request::COLUMN.number.eq(number)));
    let worded = here().filter(bears(door, "rfp", text)).order_by_desc(request::COLUMN.number);
    let hit = |row: request::Model| Hit {
        thing: Thing::Rfp,
        at: row.number.to_string(),
        code: rfp_code(row.number),
        title: row.title,
        state: row.state.to_string(),
    };
    Ok(both(door, exact, worded, most).await?.into_iter().map(hit).collect())
}
