//! A sprint as it was lived: planned, started, worked, reviewed, closed. Each deed is done by whoever did it.

use chrono::NaiveDate;
use golive_domain::{
    backlog::ItemState,
    id::ItemId,
    money::Minor,
    sprints::{CarryChoices, CarryTo},
};

use super::{
    asides::{DAILY_EN, DAILY_FA, DAILY_UK, DELIVERIES, Delivery},
    cast::{CAST, MANAGER, OWNER},
    ground::{self, Ground},
    stage::Stage,
    story::{CHAPTERS, Chapter, Turn, Work},
    timeline::SPRINTS,
    writing::Backlog,
};
use crate::{
    Result, backlog,
    releases::{self, ReleaseDraft},
    sprints::{self, Closing, Notes, Onward, SprintDraft},
};
use golive_domain::people::Locale;

/// Refinement and planning stand two days before the end of the sprint before.
const AHEAD: usize = 2;

/// Something that happens on a day of a sprint.
enum Deed<'a> {
    Write(usize),
    Join(&'a Work),
    Move(&'a Work, ItemState),
    Turn(&'a Turn),
    Daily(&'a Work),
    /// The next sprint is refined and planned.
    LookAhead,
}

/// One sprint's story on its stage.
pub(super) struct Telling<'a> {
    pub stage: &'a mut Stage,
    pub ground: &'a Ground,
    pub backlog: &'a mut Backlog,
    /// Accepted and not delivered yet.
    pub accepted: &'a mut Vec<ItemId>,
    pub number: usize,
}

/// Refines and plans a sprint at a time that has come.
pub(super) async fn prepare(stage: &Stage, backlog: &mut Backlog, number: usize) -> Result<()> {
    backlog.refine(stage, number).await?;
    let chapter = &CHAPTERS[number - 1];
    let draft = SprintDraft {
        name: chapter.name.to_owned(),
        goal: chapter.goal.to_owned(),
        starts_on: Some(stage.time.start_of(number)),
        ends_on: Some(stage.time.end_of(number)),
        budget: Some(Minor(chapter.budget * 100)),
    };
    sprints::plan(&stage.desk(MANAGER)?, &stage.project, draft).await?;
    Ok(())
}

impl Telling<'_> {
    pub async fn tell(&mut self) -> Result<()> {
        self.start().await?;
        for (day, hour, minute, deed) in self.deeds() {
            self.stage.go(self.stage.time.at(self.date(day), hour, minute));
            self.play(day, deed).await?;
        }
        if self.number < SPRINTS {
            self.close().await?;
        }
        Ok(())
    }

    fn chapter(&self) -> &'static Chapter {
        &CHAPTERS[self.number - 1]
    }

    fn number(&self) -> i32 {
        i32::try_from(self.number).unwrap_or(i32::MAX)
    }

    fn date(&self, day: usize) -> NaiveDate {
        self.stage.time.day_of(self.number, day)
    }

    async fn start(&self) -> Result<()> {
        let (stage, number) = (&self.stage, self.number());
        stage.go(stage.time.at(self.date(1), 8, 30));
        let promised = self.chapter().works.iter().filter(|work| work.joined == 0);
        let items: Vec<ItemId> = promised.map(|work| stage.item(work.item)).collect::<Result<_>>()?;
        sprints::add_items(&stage.desk(OWNER)?, &stage.project, number, &items).await?;
        stage.go(stage.time.at(self.date(1), 8, 50));
        sprints::start(&stage.desk(MANAGER)?, &stage.project, number).await?;
        Ok(())
    }

    /// Everything that happened, in order.
    fn deeds(&self) -> Vec<(usize, u32, u32, Deed<'static>)> {
        let chapter = self.chapter();
        let mut deeds = Vec::new();
        for (minute, work) in (0..).zip(chapter.works) {
            let until = if work.review > 0 { work.review } else { chapter.last };
            // One line a person a day, of two days in three: as it is.
            let spoken = (work.begun..until.min(self.last_day() + 1)).filter(|day| *day > 0 && (day + work.item) % 3 != 0);
            deeds.extend(spoken.map(|day| (day, 9, 5 + minute, Deed::Daily(work))));
            let steps = [(work.begun, 9, ItemState::InProgress), (work.review, 11, ItemState::InReview), (work.done, 13, ItemState::Done)];
            deeds.extend(steps.map(|(day, hour, to)| (day, hour, 30 + minute, Deed::Move(work, to))));
            deeds.push((work.joined, 10, 30 + minute, Deed::Join(work)));
        }
        deeds.extend((0..).zip(chapter.turns).map(|(minute, (day, turn))| (*day, 12, 2 * minute, Deed::Turn(turn))));
        deeds.extend(self.backlog.late(self.number).into_iter().map(|(day, number)| (day, 10, 10, Deed::Write(number))));
        if self.number < SPRINTS {
            deeds.push((chapter.last - AHEAD, 15, 0, Deed::LookAhead));
        }
        deeds.retain(|(day, ..)| (1..=self.last_day()).contains(day));
        // Where holidays leave few dates, several days fall on one: then the hour decides.
        deeds.sort_by_key(|(day, hour, minute, _)| (self.date(*day), *hour, *minute));
        deeds
    }

    /// The last day of which something is told: of the running sprint, yesterday.
    fn last_day(&self) -> usize {
        if self.number == SPRINTS { super::timeline::SPRINT_DAYS / 2 } else { self.chapter().last }
    }

    async fn play(&mut self, day: usize, deed: Deed<'_>) -> Result<()> {
        let number = self.number();
        match deed {
            Deed::Write(row) => self.backlog.write(self.stage, self.ground, row).await,
            Deed::LookAhead => prepare(self.stage, self.backlog, self.number + 1).await,
            Deed::Turn(turn) => self.turn(turn).await,
            Deed::Join(work) => {
                let items = [self.stage.item(work.item)?];
                sprints::add_items(&self.stage.desk(OWNER)?, &self.stage.project, number, &items).await?;
                Ok(())
            }
            Deed::Move(work, to) => {
                let mover = if to == ItemState::Done { "tester" } else { work.who };
                let item = self.stage.item(work.item)?;
                sprints::move_card(&self.stage.desk(mover)?, &self.stage.project, number, item, to).await?;
                Ok(())
            }
            Deed::Daily(work) => {
                let line = line(work, day);
                sprints::write_daily(&self.stage.desk(work.who)?, &self.stage.project, number, &line).await
            }
        }
    }

    async fn turn(&mut self, turn: &Turn) -> Result<()> {
        let (stage, project) = (&*self.stage, &self.stage.project);
        match *turn {
            Turn::Say(item, who, text) => backlog::comment(&stage.desk(who)?, project, stage.item(item)?, text).await.map(drop),
            Turn::Block(item, reason) => backlog::block(&stage.desk(MANAGER)?, project, stage.item(item)?, reason).await,
            Turn::Unblock(item) => backlog::unblock(&stage.desk(MANAGER)?, project, stage.item(item)?).await,
            Turn::Drop(item, why) => {
                let (desk, item) = (stage.desk(OWNER)?, stage.item(item)?);
                backlog::set_state(&desk, project, item, ItemState::Dropped).await?;
                backlog::comment(&desk, project, item, why).await.map(drop)
            }
            Turn::Estimate(number, points) => {
                let desk = stage.desk("architect")?;
                let shown = backlog::item(&desk, project, i32::try_from(number).unwrap_or(i32::MAX)).await?;
                let points = Some(golive_domain::backlog::HalfPoints::whole(points));
                let estimate = backlog::Estimate { points, lines: shown.estimate, fixed: shown.fixed };
                backlog::estimate(&desk, project, shown.row.id, shown.row.version, estimate).await
            }
            Turn::Accept(item) => {
                let item = stage.item(item)?;
                sprints::accept(&stage.desk(OWNER)?, project, item).await?;
                self.accepted.push(item);
                Ok(())
            }
            Turn::Ill(who, until) => {
                let from = stage.time.day_of(self.number, 2);
                ground::be_away(stage, who, (from, stage.time.day_of(self.number, until)), "", "Illness").await
            }
        }
    }

    /// Review, retrospective, close, and a release where one was due.
    async fn close(&mut self) -> Result<()> {
        let (chapter, number, project) = (self.chapter(), self.number(), self.stage.project.clone());
        let (owner, manager) = (self.stage.desk(OWNER)?, self.stage.desk(MANAGER)?);
        let day = self.date(chapter.last);
        self.stage.go(self.stage.time.at(day, 16, 0));
        for work in chapter.works.iter().filter(|work| work.done > 0) {
            let item = self.stage.item(work.item)?;
            self.stage.go(self.stage.time.at(day, 16, 0));
            match chapter.rejected.iter().find(|(rejected, _)| *rejected == work.item) {
                Some((_, reason)) => sprints::reject(&owner, &project, item, reason).await?,
                None => {
                    sprints::accept(&owner, &project, item).await?;
                    self.accepted.push(item);
                }
            }
        }
        self.stage.go(self.stage.time.at(day, 16, 40));
        let notes = Notes { review: chapter.review.to_owned(), retrospective: chapter.retrospective.to_owned() };
        let head = sprints::view(&manager, &project, number).await?;
        sprints::write_notes(&manager, &project, number, notes, head.version).await?;
        let back = chapter.returned.iter().map(|item| Ok((self.stage.item(*item)?, CarryTo::BacklogTop)));
        let choices = CarryChoices { all: CarryTo::NextSprint, each: back.collect::<Result<_>>()? };
        self.stage.go(self.stage.time.at(day, 16, 50));
        sprints::close(&manager, &project, number, Closing { choices, onward: Onward::Planned }).await?;
        if let Some(delivery) = DELIVERIES.iter().find(|delivery| delivery.after == self.number) {
            self.deliver(delivery).await?;
        }
        Ok(())
    }

    async fn deliver(&mut self, delivery: &Delivery) -> Result<()> {
        let (stage, project) = (&self.stage, &self.stage.project);
        let items = std::mem::take(self.accepted);
        let draft = ReleaseDraft { name: delivery.name.to_owned(), notes: delivery.notes.to_owned(), items };
        let release = releases::prepare(&stage.desk("vendorpm")?, project, draft).await?;
        if let Some(customer) = delivery.approved_by {
            stage.go(stage.time.at(self.date(self.chapter().last), 17, 20));
            releases::approve(&stage.desk(customer)?, project, release).await?;
        }
        Ok(())
    }
}

/// What somebody says of the item in hand, in their language.
pub(super) fn line(work: &Work, day: usize) -> String {
    let speaks = CAST.iter().find(|one| one.handle == work.who).map_or(Locale::En, |one| one.locale);
    let lines = match speaks {
        Locale::En => DAILY_EN,
        Locale::Fa => DAILY_FA,
        Locale::Uk => DAILY_UK,
    };
    lines[(work.item + day) % lines.len()].replace("{item}", &format!("ARAS-{}", work.item))
}
