//! What was built before the year began: requirements, a sprint, what acceptance found, a release.

use std::collections::HashMap;

use chrono::TimeDelta;
use golive_domain::{
    backlog::{HalfPoints, ItemState, Moscow},
    defects::Severity,
    id::{BuildId, DepartmentId, EnvironmentId, ItemId},
    sprints::{CarryChoices, CarryTo},
};

use super::{
    super::{
        cast::{MANAGER, OWNER},
        stage::Stage,
    },
    Year,
    cast::{CARE, DEVELOPER, FINANCE, QA, SALES, STOCK, VENDOR_MANAGER},
    traces::{mend, report},
};
use crate::{
    Result,
    backlog::{self, Estimate, ItemFields, NewItem},
    releases::{self, ReleaseDraft},
    requirements::{self, RequirementFields},
    sprints::{self, Closing, Onward, SprintDraft},
    testing::{self, EnvironmentFields},
};

/// Code, title, and the department that asked.
const REQUIREMENTS: [(&str, &str, &str); 8] = [
    ("RB-01", "سفارش در مسیر ثبت می‌شود، با و بی اینترنت", SALES),
    ("RB-02", "سفارش تلفنی همان قیمت و تخفیف برنامه ویزیتور را دارد", SALES),
    ("RB-03", "قیمت پلکانی در همه راه‌های سفارش یکسان حساب می‌شود", SALES),
    ("RB-04", "برنامه بارگیری شبانه ساخته و صبح چاپ می‌شود", STOCK),
    ("RB-05", "موجودی هر انبار با رزرو سفارش‌ها می‌خواند", STOCK),
    ("RB-06", "سند فروش هر شب به نرم‌افزار مالی می‌رود", FINANCE),
    ("RB-07", "شکایت هر فروشگاه با پرونده تماس آن دیده می‌شود", CARE),
    ("RB-08", "پیامک تأیید سفارش در پنج دقیقه می‌رسد", CARE),
];

/// Title, points, and the requirement it serves.
const ITEMS: [(&str, i32, &str); 12] = [
    ("برنامه ویزیتور: ثبت سفارش بی اینترنت", 8, "RB-01"),
    ("Orders are sent when the phone is back in the net", 5, "RB-01"),
    ("فرم سفارش تلفنی با جستجوی مشتری", 5, "RB-02"),
    ("One price service for app, phone and web shop", 8, "RB-02"),
    ("قیمت پلکانی در فرم سفارش تلفنی", 3, "RB-03"),
    ("برنامه بارگیری شبانه", 5, "RB-04"),
    ("چاپ برگه خروج با ترتیب تخلیه", 2, "RB-04"),
    ("Stock reservations are released when an order is cancelled", 3, "RB-05"),
    ("ارسال شبانه سند به نرم‌افزار مالی", 8, "RB-06"),
    ("Documents that the ledger refuses come back with the reason", 3, "RB-06"),
    ("پرونده تماس کنار شکایت", 5, "RB-07"),
    ("پیامک تأیید سفارش با گزارش تحویل", 3, "RB-08"),
];

/// What acceptance found before the CRM went live: title, severity, requirement.
const FOUND: [(&str, Severity, &str); 3] = [
    ("سفارش بی اینترنت پس از اتصال دو بار فرستاده می‌شود", Severity::S1, "RB-01"),
    ("The loading plan lists closed shops", Severity::S3, "RB-04"),
    ("سند برگشت از فروش بی شماره مرجع می‌رود", Severity::S2, "RB-06"),
];

/// Where defects of the story are seen and mended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Built {
    pub place: EnvironmentId,
}

/// Two months before the year: one long sprint, accepted and released.
pub(super) async fn build(stage: &Stage, year: Year, departments: &HashMap<&'static str, DepartmentId>) -> Result<Built> {
    let (manager, owner, developer, project) = (stage.desk(MANAGER)?, stage.desk(OWNER)?, stage.desk(DEVELOPER)?, &stage.project);
    stage.go(stage.time.at(year.day(-60), 10, 0));
    for (code, title, department) in REQUIREMENTS {
        let fields = RequirementFields {
            code: code.to_owned(),
            title: title.to_owned(),
            moscow: Some(Moscow::Must),
            department: departments.get(department).copied(),
            ..RequirementFields::default()
        };
        requirements::create(&manager, project, fields).await?;
    }
    let mut items = Vec::new();
    for (title, points, requirement) in ITEMS {
        items.push(item(stage, title, points, requirement).await?);
    }
    let draft = SprintDraft {
        name: "ساخت".to_owned(),
        goal: "سفارش از مسیر تا انبار و فاکتور می‌رود.".to_owned(),
        starts_on: Some(year.day(-56)),
        ends_on: Some(year.day(-25)),
        ..SprintDraft::default()
    };
    sprints::plan(&manager, project, draft).await?;
    sprints::add_items(&manager, project, 1, &items).await?;
    stage.go(stage.time.at(year.day(-56), 9, 0));
    sprints::start(&manager, project, 1).await?;
    for (day, item) in (0..).map(|n| -54 + 2 * n).zip(&items) {
        stage.go(stage.time.at(year.day(day), 10, 0));
        sprints::move_card(&developer, project, 1, *item, ItemState::InProgress).await?;
        stage.go(stage.time.at(year.day(day + 3), 15, 0));
        sprints::move_card(&developer, project, 1, *item, ItemState::Done).await?;
    }
    stage.go(stage.time.at(year.day(-25), 14, 0));
    for item in &items {
        sprints::accept(&owner, project, *item).await?;
    }
    let choices = CarryChoices { all: CarryTo::BacklogTop, each: Default::default() };
    sprints::close(&manager, project, 1, Closing { choices, onward: Onward::Planned }).await?;
    let built = Built { place: place(stage).await? };
    for (number, (title, severity, requirement)) in (1..).zip(FOUND) {
        let defect = report(stage, &built, title, severity, requirement).await?;
        mend(stage, &built, defect, &format!("0.9.{number}")).await?;
    }
    stage.go(stage.time.at(year.day(-9), 12, 0));
    let notes = "آموزش ۸۵ نفر انجام شد و بازگشت به نسخه پیشین تمرین شده است.".to_owned();
    let release = releases::prepare(&stage.desk(VENDOR_MANAGER)?, project, ReleaseDraft { name: "1.0".to_owned(), notes, items }).await?;
    stage.wait(TimeDelta::hours(3));
    releases::approve(&stage.desk("sponsor")?, project, release).await?;
    Ok(built)
}

async fn item(stage: &Stage, title: &str, points: i32, requirement: &str) -> Result<ItemId> {
    let fields = ItemFields {
        title: Some(title.to_owned()),
        moscow: Some(Moscow::Must),
        assignee: Some(Some(stage.person(DEVELOPER)?)),
        requirements: Some(vec![requirement.to_owned()]),
        criteria: Some(vec!["روی محیط آزمون نشان داده شد".to_owned(), "در کتابچه کاربر نوشته شد".to_owned()]),
        ..ItemFields::default()
    };
    let estimate = Estimate { points: Some(HalfPoints::whole(points)), ..Estimate::default() };
    let new = NewItem { fields, estimate: Some(estimate), ..NewItem::default() };
    Ok(backlog::create(&stage.desk(OWNER)?, &stage.project, new).await?.id)
}

async fn place(stage: &Stage) -> Result<EnvironmentId> {
    let fields = EnvironmentFields { name: "آزمون".to_owned(), instance: "test".to_owned(), ..EnvironmentFields::default() };
    let place = testing::save_environment(&stage.desk(QA)?, &stage.project, fields).await?;
    land(stage, place, "0.9.0").await?;
    Ok(place)
}

async fn land(stage: &Stage, place: EnvironmentId, name: &str) -> Result<BuildId> {
    let vendor = stage.desk(VENDOR_MANAGER)?;
    let build = testing::note_build(&vendor, &stage.project, name, "").await?;
    testing::land(&vendor, &stage.project, place, build).await?;
    Ok(build)
}
