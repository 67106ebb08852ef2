//! How the backlog came to be: written down in workshops and while sprints ran, refined before each planning.

use std::collections::{BTreeMap, HashSet};

use golive_domain::{backlog::Moscow, id::PersonId};

use super::{
    asides::NEEDS,
    cast::{OWNER, voice_of},
    ground::Ground,
    script::{self, EPICS, LATE, Row},
    stage::Stage,
    story::CHAPTERS,
    timeline::SPRINTS,
};
use crate::{
    Result,
    backlog::{self, Estimate, ItemFields, NewItem},
};

/// Ideas a quarter: rows that came up in one sprint.
const LATE_A_SPRINT: usize = 4;
/// Items refined before a planning beyond those that are taken.
const AHEAD: usize = 6;

/// The backlog with what of it is refined.
#[derive(Debug)]
pub(super) struct Backlog {
    rows: Vec<Row>,
    refined: HashSet<usize>,
}

impl Backlog {
    pub fn new() -> Result<Self> {
        Ok(Self { rows: script::rows()?, refined: HashSet::new() })
    }

    /// The workshops: everything but what came up later, spread over the days of the preparation.
    pub async fn workshops(&self, stage: &mut Stage, ground: &Ground) -> Result<()> {
        let days = stage.time.preparation();
        let days = &days[2.min(days.len() - 1)..days.len().saturating_sub(3).max(1)];
        for number in 1..LATE {
            let day = days[(number - 1) * days.len() / LATE];
            stage.go(stage.time.at(day, 10, (number * 7 % 300) as u32));
            self.write(stage, ground, number).await?;
        }
        for (item, needs) in NEEDS {
            let desk = stage.desk("consultant")?;
            backlog::add_dependency(&desk, &stage.project, stage.item(*item)?, stage.item(*needs)?).await?;
        }
        Ok(())
    }

    /// What came up while a sprint was running, with the day of the sprint.
    pub fn late(&self, sprint: usize) -> Vec<(usize, usize)> {
        let of_sprint = |at: &usize| 3 + at / LATE_A_SPRINT == sprint;
        (0..=self.rows.len() - LATE).filter(of_sprint).map(|at| (2 + 2 * (at % LATE_A_SPRINT), LATE + at)).collect()
    }

    /// Somebody writes an item down.
    pub async fn write(&self, stage: &mut Stage, ground: &Ground, number: usize) -> Result<()> {
        let row = &self.rows[number - 1];
        let author = match row.labels.as_str() {
            "defect" => "testmanager",
            _ if number <= EPICS => "consultant",
            _ => voice_of(&row.department),
        };
        let filled = |text: &String| (!text.is_empty()).then(|| vec![text.clone()]);
        let mut custom = BTreeMap::new();
        if let Some(field) = ground.wave.filter(|_| number > EPICS) {
            custom.insert(field, wave(row).to_owned());
        }
        if let Some(field) = ground.clause.filter(|_| row.labels == "integration") {
            custom.insert(field, "§ 4.2".to_owned());
        }
        let fields = ItemFields {
            kind: Some(row.kind(number)),
            title: Some(row.title.clone()),
            body: Some(row.text.clone()),
            moscow: Some(row.moscow()),
            department: Some(ground.departments.get(row.department.as_str()).copied()),
            parent: row.epic.map(|epic| stage.item(epic)).transpose()?.map(Some),
            labels: filled(&row.labels),
            requirements: filled(&row.requirement),
            custom,
            ..ItemFields::default()
        };
        let new = NewItem { fields, ..NewItem::default() };
        let created = backlog::create(&stage.desk(author)?, &stage.project, new).await?;
        stage.note(created.id);
        Ok(())
    }

    /// The meeting before a sprint's planning: what will be taken, and the next in the order.
    pub async fn refine(&mut self, stage: &Stage, sprint: usize) -> Result<()> {
        let taken: Vec<(usize, &str)> = CHAPTERS[sprint - 1].works.iter().map(|work| (work.item, work.who)).collect();
        for (number, who) in taken {
            self.refine_one(stage, number, Some(who)).await?;
        }
        let told: HashSet<usize> = CHAPTERS.iter().flat_map(|chapter| chapter.works).map(|work| work.item).collect();
        let ahead = (EPICS + 1..LATE).filter(|number| !told.contains(number) && !self.refined.contains(number));
        let ahead: Vec<usize> = ahead.filter(|number| self.rows[number - 1].is_ripe()).take(AHEAD).collect();
        for number in ahead {
            self.refine_one(stage, number, None).await?;
        }
        if sprint == SPRINTS {
            self.order(stage).await?;
        }
        Ok(())
    }

    /// The product owner writes the criteria, the architect the estimate.
    async fn refine_one(&mut self, stage: &Stage, number: usize, who: Option<&str>) -> Result<()> {
        if !self.refined.insert(number) {
            return Ok(());
        }
        let (row, item, project) = (&self.rows[number - 1], stage.item(number)?, &stage.project);
        let assignee = who.map(|who| stage.person(who)).transpose()?;
        let fields = ItemFields { criteria: Some(row.criteria()), assignee: assignee.map(Some), ..ItemFields::default() };
        backlog::edit(&stage.desk(OWNER)?, project, item, 1, fields).await?;
        let lines = row.lines(|skill| who.and_then(|who| doer(stage, skill, who)))?;
        let estimate = Estimate { points: row.points(), lines, fixed: None };
        backlog::estimate(&stage.desk("architect")?, project, item, 2, estimate).await
    }

    /// What the product owner wants next stands on top.
    async fn order(&self, stage: &Stage) -> Result<()> {
        for number in [84, 59, 50, 53] {
            backlog::move_item(&stage.desk(OWNER)?, &stage.project, stage.item(number)?, backlog::Spot::Top).await?;
        }
        Ok(())
    }
}

fn wave(row: &Row) -> &'static str {
    match row.moscow() {
        _ if row.department == "Warsaw branch" => "Warsaw",
        Moscow::Must => "Pilot",
        _ => "Tehran",
    }
}

/// Who does the hours of a skill on an item of `who`.
fn doer(stage: &Stage, skill: &str, who: &str) -> Option<PersonId> {
    let handle = match skill {
        "analysis" => "specialist",
        "testing" => "tester",
        _ => who,
    };
    stage.person(handle).ok()
}
