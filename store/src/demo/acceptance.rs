//! Acceptance under way: Sales has signed and named what is left, Marketing waits for its signature, Warsaw is trying,
//! customer service is planned.

use chrono::{Days, NaiveDate};
use golive_domain::{
    backlog::Minutes,
    id::PersonId,
    testing::acceptance::{Decision, Opinion},
};

use super::{stage::Stage, timeline::SPRINTS};
use crate::{
    Error, Result,
    defects::{self, Doing},
    projects,
    testing::{
        self,
        acceptance::{self, Fill, NewPoint, NewSession, SessionFields, Signing},
    },
};

/// Who prepares the sessions.
const PLANNER: &str = "testmanager";

/// What Sales accepts: its words, and the requirement behind them.
const SALES: &[(&str, &str)] = &[
    ("سرنخ تازه بدون منبع و رضایت ثبت نمی‌شود.", "RQ-01.1"),
    ("از سرنخ تا معامله هیچ تماسی گم نمی‌شود.", "RQ-01.2"),
    ("مراحل فروش همان است که در فرایند تصویب کردیم.", "RQ-01.3"),
    ("پیش‌فاکتور فارسی و انگلیسی با مهر شرکت چاپ می‌شود.", "RQ-02.1"),
    ("کنار هر معامله باز، گام بعدی و تاریخش دیده می‌شود.", "RQ-01.6"),
];

const MARKETING: &[(&str, &str)] = &[
    ("هر کس رضایت خود را پس بگیرد، از همان لحظه پیامی نمی‌گیرد.", "RQ-04.1"),
    ("فهرست مخاطبان هر کمپین با هر ویژگی مشتری ساخته می‌شود.", "RQ-04.2"),
    ("پیامک گروهی از درگاه خودمان می‌رود و شمارش آن با صورت‌حساب می‌خواند.", "RQ-04.3"),
    ("هزینه و نتیجه هر کمپین کنار هم دیده می‌شود.", "RQ-04.5"),
];

const WARSAW: &[(&str, &str)] = &[
    ("The whole screen speaks Polish, and so does the quote the customer gets.", "RQ-09.1"),
    ("A customer who asks to be forgotten is gone from every list within a day.", "RQ-09.2"),
    ("A quote in złoty uses the rate of the day it is written.", "RQ-09.3"),
    ("The tax number fills in name and address of a company.", "RQ-09.4"),
    ("Due dates know the holidays of both countries.", "RQ-09.5"),
    ("A phone number is found however it is typed, with +48 or without.", "RQ-09.6"),
];

/// At the end of a sprint: what was accepted by then.
pub(super) async fn tell(stage: &Stage, sprint: usize) -> Result<()> {
    match sprint {
        _ if sprint + 1 == SPRINTS => sales(stage, sprint).await,
        SPRINTS => {
            warsaw(stage, sprint).await?;
            marketing(stage, sprint).await?;
            customer_service(stage).await
        }
        _ => Ok(()),
    }
}

/// Signed with a reservation: one point was mended and tried again, one was put off.
async fn sales(stage: &Stage, sprint: usize) -> Result<()> {
    let day = stage.time.day_of(sprint, 8);
    let users = [("testuser", 6), ("champion", 3)];
    let session = plan(stage, "Sales", "فروش: یک روز کار از سرنخ تا پیش‌فاکتور", day, "اتاق جلسه فروش، طبقه سوم", &users, SALES).await?;
    acceptance::start(&stage.desk(PLANNER)?, &stage.project, session).await?;
    for point in [1, 2, 4] {
        say(stage, "testuser", session, point, Opinion::Accepted, "").await?;
    }
    let mends = reject(stage, "testuser", session, 3, "برگشت از «مذاکره» به «پیشنهاد» ممکن است و کسی خبردار نمی‌شود.").await?;
    let later = reject(stage, "testuser", session, 5, "تاریخ گام بعدی در فهرست نیست و باید هر معامله را باز کرد.").await?;
    say(stage, "champion", session, 1, Opinion::Accepted, "روی گوشی هم همین است.").await?;
    say(stage, "champion", session, 4, Opinion::Accepted, "").await?;
    give(stage, "testuser", session, day, 150, "نکته‌های ۱ تا ۳").await?;
    give(stage, "testuser", session, stage.time.day_of(sprint, 9), 105, "نکته‌های ۴ و ۵").await?;
    give(stage, "champion", session, day, 90, "").await?;
    mended(stage, sprint, mends).await?;
    say(stage, "testuser", session, 3, Opinion::Accepted, "اکنون دلیل می‌پرسد و مدیر خبردار می‌شود.").await?;
    triaged(stage, later, "olena").await?;
    let reason = "With the list of open deals in release 1.1.".to_owned();
    defects::act(&stage.desk("qa")?, &stage.project, later, Doing::Defer { release: None, reason }).await?;
    let owner = stage.desk("sales")?;
    let seen = acceptance::session(&owner, &stage.project, session).await?.statement.map(|(_, _, seen)| seen).unwrap_or_default();
    let signing = Signing {
        decision: Decision::WithReservations,
        reason: "تاریخ گام بعدی باید در نسخه ۱٫۱ در فهرست معامله‌ها بیاید.".to_owned(),
        reservations: [5].into(),
        name: "فرهاد ابراهیمی".to_owned(),
        seen,
    };
    acceptance::sign(&owner, &stage.project, session, signing).await?;
    Ok(())
}

/// A rejected point goes to the vendor, comes back in a build and is seen to be gone.
async fn mended(stage: &Stage, sprint: usize, defect: i32) -> Result<()> {
    let (finder, vendor, project) = (stage.desk("testuser")?, stage.desk("taras")?, &stage.project);
    triaged(stage, defect, "taras").await?;
    defects::act(&vendor, project, defect, Doing::Work).await?;
    let build = testing::note_build(&vendor, project, &format!("0.{sprint}.{defect}"), "").await?;
    defects::act(&vendor, project, defect, Doing::Fix { build: Some(build) }).await?;
    for place in testing::environments(&finder, project).await?.environments.iter().take(1) {
        testing::land(&vendor, project, place.id, build).await?;
    }
    defects::act(&finder, project, defect, Doing::Verify).await
}

/// Under way: three points tried, one of them a defect that the vendor has in hand.
async fn warsaw(stage: &Stage, sprint: usize) -> Result<()> {
    let day = stage.time.day_of(sprint, 3);
    let users = [("testuser.warsaw", 4)];
    let session =
        plan(stage, "Warsaw branch", "Warsaw: a week of quotes in złoty", day, "Warsaw, desk of the branch", &users, WARSAW).await?;
    acceptance::start(&stage.desk(PLANNER)?, &stage.project, session).await?;
    let user = "testuser.warsaw";
    say(stage, user, session, 1, Opinion::Accepted, "The stamp still says Tehran, which is right.").await?;
    say(stage, user, session, 2, Opinion::Accepted, "").await?;
    let defect = reject(stage, user, session, 3, "The quote of Monday shows Friday's rate until noon.").await?;
    give(stage, user, session, day, 75, "Points 1 and 2").await?;
    triaged(stage, defect, "olena").await?;
    defects::act(&stage.desk("olena")?, &stage.project, defect, Doing::Work).await
}

/// Everything was tried and nothing is open: the process owner is asked to sign.
async fn marketing(stage: &Stage, sprint: usize) -> Result<()> {
    let day = stage.time.day_of(sprint, 4);
    let users = [("champion", 2)];
    let session = plan(stage, "Marketing", "بازاریابی: یک کمپین از آغاز تا گزارش", day, "دفتر بازاریابی", &users, MARKETING).await?;
    acceptance::start(&stage.desk(PLANNER)?, &stage.project, session).await?;
    for (point, remark) in [(1, "با سه شماره آزمودم."), (2, ""), (3, "دو پیامک با تأخیر رسید، شمارش درست بود."), (4, "")]
    {
        say(stage, "champion", session, point, Opinion::Accepted, remark).await?;
    }
    give(stage, "champion", session, day, 120, "").await
}

/// Planned for the week to come, its points taken over from what the department asked for.
async fn customer_service(stage: &Stage) -> Result<()> {
    let day = stage.time.today + Days::new(7);
    let users = [("service", 2), ("helpdesk", 4)];
    let title = "Customer service: a morning in the queue";
    let session = plan(stage, "Customer service", title, day, "Call centre, Tehran", &users, &[]).await?;
    let fill = Fill { requirements: true, cases: false };
    acceptance::fill(&stage.desk(PLANNER)?, &stage.project, session, fill).await.map(drop)
}

/// A session with its points, on the first environment as it stands.
async fn plan(
    stage: &Stage,
    department: &str,
    title: &str,
    day: NaiveDate,
    place: &str,
    users: &[(&str, i32)],
    points: &[(&str, &str)],
) -> Result<i32> {
    let (planner, project) = (stage.desk(PLANNER)?, &stage.project);
    let home = projects::departments_of(&planner, project).await?.into_iter().find(|home| home.name == department);
    let home = home.ok_or_else(|| Error::broken("the story accepts in a department that is not in it", department.to_owned()))?;
    let places = testing::environments(&planner, project).await?.environments;
    let first = places.first();
    let users: Result<Vec<(PersonId, Minutes)>> =
        users.iter().map(|(handle, hours)| Ok((stage.person(handle)?, Minutes::hours(*hours)))).collect();
    let fields = SessionFields {
        title: title.to_owned(),
        department: Some(home.id),
        planned_on: Some(day),
        place: place.to_owned(),
        environment: first.map(|place| place.id),
        build: first.and_then(|place| place.build.as_ref()).map(|build| build.id),
        ..SessionFields::default()
    };
    let number = acceptance::create(&planner, project, NewSession { fields, users: users?, ..NewSession::default() }).await?;
    for (text, requirement) in points {
        let point = NewPoint { text: (*text).to_owned(), requirement: (*requirement).to_owned(), ..NewPoint::default() };
        acceptance::add_point(&planner, project, number, point).await?;
    }
    Ok(number)
}

async fn say(stage: &Stage, who: &str, session: i32, point: u32, said: Opinion, remark: &str) -> Result<()> {
    acceptance::record(&stage.desk(who)?, &stage.project, session, point, said, remark, None).await.map(drop)
}

/// Gives the number of the defect that the rejection became.
async fn reject(stage: &Stage, who: &str, session: i32, point: u32, remark: &str) -> Result<i32> {
    let recorded = acceptance::record(&stage.desk(who)?, &stage.project, session, point, Opinion::Rejected, remark, None).await?;
    recorded.defect.ok_or_else(|| Error::broken("a rejection of the story became no defect", remark.to_owned()))
}

async fn give(stage: &Stage, who: &str, session: i32, day: NaiveDate, minutes: i32, note: &str) -> Result<()> {
    acceptance::log_hours(&stage.desk(who)?, &stage.project, session, day, Minutes(minutes), note).await
}

/// Weighed by QA, handed over, and given to somebody of the vendor.
async fn triaged(stage: &Stage, defect: i32, fixer: &str) -> Result<()> {
    let (qa, project) = (stage.desk("qa")?, &stage.project);
    defects::share(&qa, project, defect, true).await?;
    defects::act(&qa, project, defect, Doing::Triage { assignee: Some(stage.person(fixer)?) }).await
}
