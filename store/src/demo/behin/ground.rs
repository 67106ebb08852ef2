//! The project as it stood when its CRM went live: people, calendar, both parties' hours, and what was agreed.

use std::collections::HashMap;

use chrono::{DateTime, Datelike as _, Utc};
use golive_domain::{
    id::DepartmentId,
    people::CalendarKind,
    projects::{Methodology, PhaseKind, ProjectSize, Weekdays},
    service::{
        Deal,
        holidays::{Country, preset},
    },
};

use super::{
    super::{
        cast::{ADMINISTRATOR, Employer, MANAGER},
        ground::{self, FIRST},
        stage::Stage,
        timeline::ZONE,
    },
    Year,
    cast::{DEPARTMENTS, accounts, members},
    terms::{self, Parties, desk_calendar, vendor_calendar},
};
use crate::{
    Result,
    projects::{self, CalendarEdit, CharterEdit, Holiday, NewProject, PhaseEdit},
    service,
};

/// People, project and roles.
pub(super) async fn lay(stage: &mut Stage, year: Year) -> Result<HashMap<&'static str, DepartmentId>> {
    ground::open_accounts(stage, accounts().into_iter()).await?;
    let new = NewProject {
        key: stage.project.to_string(),
        name: "CRM بهین پخش".to_owned(),
        size: ProjectSize::Medium,
        methodology: Methodology::Agile,
        calendar: CalendarKind::Jalali,
        time_zone: ZONE.name().to_owned(),
        currency: "EUR".to_owned(),
        manage: false,
    };
    projects::create(&stage.desk(ADMINISTRATOR)?, new).await?;
    let parties = ground::parties(stage, Employer::BEHIN).await?;
    let departments = ground::departments(stage, DEPARTMENTS).await?;
    ground::give_roles(stage, members(), &departments, &parties).await?;
    charter(stage).await?;
    calendar(stage, year).await?;
    phases(stage, year).await?;
    Ok(departments)
}

async fn charter(stage: &Stage) -> Result<()> {
    let edit = CharterEdit {
        name: "CRM بهین پخش".to_owned(),
        vision: "هر سفارش از دفترچه ویزیتور تا انبار و فاکتور یک مسیر دارد و هیچ فروشگاهی بی‌پاسخ نمی‌ماند.".to_owned(),
        goals: "- ثبت سفارش در مسیر، بی کاغذ\n- پاسخ نخست به هر درخواست در **همان روز**\n- تسویه روزانه با نرم‌افزار مالی".to_owned(),
        scope: "**شامل:** فروش، پخش، مالی، خدمات مشتری، مرکز تلفن.\n\n**بیرون:** حقوق و دستمزد، تولید.".to_owned(),
        methodology: Methodology::Agile,
        size: ProjectSize::Medium,
        version: FIRST,
    };
    projects::edit_charter(&stage.desk(MANAGER)?, &stage.project, edit).await.map(drop)
}

async fn calendar(stage: &Stage, year: Year) -> Result<()> {
    let (desk, project) = (stage.desk(MANAGER)?, &stage.project);
    let edit = CalendarEdit {
        time_zone: ZONE.name().to_owned(),
        kind: CalendarKind::Jalali,
        weekdays: Weekdays::IRANIAN,
        day: "9".to_owned(),
        version: FIRST,
    };
    projects::edit_calendar(&desk, project, edit).await?;
    let holidays = preset(Country::Iran, year.live.year()..=year.now.year() + 1);
    let days: Vec<Holiday> = holidays.into_iter().map(|holiday| Holiday { day: holiday.date, name: holiday.own.to_owned() }).collect();
    if !days.is_empty() {
        projects::add_holidays(&desk, project, days).await?;
    }
    Ok(())
}

async fn phases(stage: &Stage, year: Year) -> Result<()> {
    let of: [(PhaseKind, i64, i64); 3] = [(PhaseKind::Build, -70, -11), (PhaseKind::GoLive, -10, 20), (PhaseKind::Operation, 21, 800)];
    for (kind, from, until) in of {
        let edit = PhaseEdit { id: None, name: kind.to_string(), starts_on: Some(year.day(from)), ends_on: Some(year.day(until)) };
        projects::save_phase(&stage.desk(MANAGER)?, &stage.project, edit).await?;
    }
    Ok(())
}

/// The week before going live: both calendars, and the agreement from that morning on.
pub(super) async fn promise(stage: &Stage, year: Year) -> Result<Parties> {
    let (desk, project) = (stage.desk(MANAGER)?, &stage.project);
    stage.go(stage.time.at(year.day(-7), 11, 0));
    let years = || year.live.year() - 1..=year.now.year() + 1;
    let parties = Parties {
        desk: service::save_calendar(&desk, project, None, "میز خدمت تهران", desk_calendar(years())?, None).await?,
        vendor: service::save_calendar(&desk, project, None, "Dnipro Soft, Kyiv", vendor_calendar(years())?, None).await?,
    };
    agree(stage, terms::first(parties), Some(stage.time.at(year.live, 0, 0))).await?;
    Ok(parties)
}

/// A version of the agreement.
pub(super) async fn agree(stage: &Stage, deal: Deal, effective: Option<DateTime<Utc>>) -> Result<()> {
    service::save_deal(&stage.desk(MANAGER)?, &stage.project, deal, effective).await
}
