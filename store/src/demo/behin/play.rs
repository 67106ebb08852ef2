//! The year is played: every deed of every ticket in order of time, each through the use case people use, and in between what
//! Golive itself had to do then.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::{id::DepartmentId, service::Channel};

use super::{
    super::{house, stage::Stage},
    cast::{AGENTS, TROUPE},
    course::{Case, Deed, Step},
};
use crate::{
    Result, incidents,
    service::{self, Caller, Doing, NewTicket, TicketFields},
};

/// A year under way.
pub(super) struct Play<'a> {
    stage: &'a Stage,
    departments: HashMap<&'static str, DepartmentId>,
    cases: Vec<Case>,
    /// Instant, case, and its deed; none for its opening.
    order: Vec<(DateTime<Utc>, usize, Option<usize>)>,
    next: usize,
    /// By case, once it is opened: number and version.
    numbers: HashMap<usize, (i32, i32)>,
}

impl<'a> Play<'a> {
    pub fn new(stage: &'a Stage, departments: HashMap<&'static str, DepartmentId>, cases: Vec<Case>) -> Self {
        let openings = cases.iter().enumerate().map(|(at, case)| (case.opened, at, None));
        let deeds = cases.iter().enumerate().flat_map(|(at, case)| {
            let deed = move |(number, deed): (usize, &Deed)| (deed.at, at, Some(number));
            case.deeds.iter().enumerate().map(deed)
        });
        let mut order: Vec<_> = openings.chain(deeds).collect();
        order.sort_unstable();
        Self { stage, departments, cases, order, next: 0, numbers: HashMap::new() }
    }

    /// Everything that happened until then.
    pub async fn until(&mut self, end: DateTime<Utc>) -> Result<()> {
        while let Some((at, case, deed)) = self.order.get(self.next).copied().filter(|(at, ..)| *at <= end) {
            house::keep(self.stage, at).await?;
            self.stage.go(at);
            match deed {
                None => self.open(case).await?,
                Some(deed) => self.deed(case, deed).await?,
            }
            self.next += 1;
        }
        house::keep(self.stage, end).await?;
        self.stage.go(end);
        Ok(())
    }

    /// The number of the ticket that is called so.
    pub fn called(&self, title: &str) -> Option<i32> {
        let case = self.cases.iter().position(|case| case.title == title)?;
        self.numbers.get(&case).map(|(number, _)| *number)
    }

    /// The numbers of tickets of which that is true.
    pub fn such(&self, is: impl Fn(&Case) -> bool) -> Vec<i32> {
        let mut found: Vec<i32> = self.numbers.iter().filter(|(case, _)| is(&self.cases[**case])).map(|(_, (number, _))| *number).collect();
        found.sort_unstable();
        found
    }

    async fn open(&mut self, at: usize) -> Result<()> {
        let case = &self.cases[at];
        let new = NewTicket {
            title: case.title.clone(),
            body: case.body.clone(),
            request: case.request,
            impact: case.impact,
            urgency: case.urgency,
            department: self.departments.get(case.department.as_str()).copied(),
        };
        let project = &self.stage.project;
        let number = match case.by_phone {
            Some(agent) => {
                let found = TROUPE.iter().find(|one| one.handle == case.requester);
                let caller = found.map(|one| Caller { name: one.name.to_owned(), email: one.email() }).unwrap_or_default();
                service::take_down(&self.stage.desk(agent)?, project, caller, new).await?
            }
            None => service::ask(&self.stage.desk(case.requester)?, project, new, channel(case)).await?,
        };
        self.numbers.insert(at, (number, 1));
        Ok(())
    }

    async fn deed(&mut self, at: usize, deed: usize) -> Result<()> {
        let (stage, project) = (self.stage, &self.stage.project);
        let case = &self.cases[at];
        let Deed { who, step, .. } = &case.deeds[deed];
        let desk = stage.desk(who)?;
        let Some((number, version)) = self.numbers.get_mut(&at) else { return Ok(()) };
        let number = *number;
        let doing = match step.clone() {
            Step::Reply(body) => Doing::Reply { body },
            Step::Ask(body) => Doing::Ask { body },
            Step::Note(body) => Doing::Note { body },
            Step::HandOver(body) => Doing::HandOver { body },
            Step::TellVendor(body) => Doing::TellVendor { body },
            Step::HandBack(body) => Doing::HandBack { body },
            Step::Resolve(body) => Doing::Resolve { body },
            Step::Write(body) => return service::write(&desk, project, number, &body, channel(case)).await.map(drop),
            Step::WriteAnew(body, answer) => {
                let anew = service::write(&desk, project, number, &body, channel(case)).await?;
                stage.wait(TimeDelta::minutes(35));
                return service::act(&stage.desk(AGENTS[0])?, project, anew, None, Doing::Resolve { body: answer }).await;
            }
            Step::Rate(stars, remark) => return service::rate(&desk, project, number, stars, remark).await,
            Step::Give(to) => {
                *version += 1;
                return service::assign(&desk, project, number, Some(stage.person(to)?)).await;
            }
            Step::Raise(impact, urgency) => {
                let seen = *version;
                *version += 1;
                let fields = TicketFields {
                    title: case.title.clone(),
                    body: case.body.clone(),
                    request: case.request,
                    impact,
                    urgency,
                    priority: None,
                    priority_reason: String::new(),
                    department: self.departments.get(case.department.as_str()).copied(),
                };
                return service::edit(&desk, project, number, seen, fields).await;
            }
            Step::Declare(status) => {
                *version += 1;
                return incidents::declare(&desk, project, number, &case.title, &status).await.map(drop);
            }
        };
        service::act(&desk, project, number, None, doing).await
    }
}

fn channel(case: &Case) -> Channel {
    if case.by_mail { Channel::Email } else { Channel::Web }
}
