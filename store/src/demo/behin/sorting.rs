//! Who takes what comes in next: two rules of the help desk, laid when the year was told.

use std::collections::HashMap;

use golive_domain::{
    id::DepartmentId,
    service::{
        RequestType,
        assigning::{Fits, Taker},
    },
};

use super::{
    super::{cast::MANAGER, stage::Stage},
    cast::{AGENTS, SALES},
};
use crate::{
    Result,
    service::{self, RuleFields},
};

/// What concerns access goes to the one who opens it, what sales asks to both in turn.
pub(super) async fn sort(stage: &Stage, departments: &HashMap<&'static str, DepartmentId>) -> Result<()> {
    let desk = stage.desk(MANAGER)?;
    let access =
        Fits {
            requests: [RequestType::Access].into(), words: ["دسترسی", "رمز", "ورود"].map(str::to_owned).to_vec(), ..Fits::default()
        };
    let sales = Fits { from: departments.get(SALES).copied().into_iter().collect(), ..Fits::default() };
    let agents = AGENTS.iter().map(|agent| stage.person(agent)).collect::<Result<Vec<_>>>()?;
    let rules = [
        ("دسترسی‌ها", access, Taker::Person { person: stage.person(AGENTS[1])? }),
        ("واحد فروش، به نوبت", sales, Taker::InTurn { people: agents }),
    ];
    for (name, fits, taker) in rules {
        let fields = RuleFields { name: name.to_owned(), fits, taker: Some(taker), enabled: true };
        service::save_rule(&desk, &stage.project, None, fields).await?;
    }
    Ok(())
}
