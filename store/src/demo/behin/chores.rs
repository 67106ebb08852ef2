//! What has to be done again and again at Behin, and the evidence of its first year.

use golive_domain::{
    money::Minor,
    service::duties::{DutyKind, Preset},
};

use super::{super::stage::Stage, Year, cast::AGENTS, play::Play};
use crate::{
    Result,
    duties::{self, DutyFields, Evidence, Repeats},
};

/// A duty and the days, counted from going live, on which it was done: never late, whichever months the year has.
struct Chore {
    kind: DutyKind,
    title: &'static str,
    steps: &'static str,
    every: Preset,
    first: i64,
    owner: &'static str,
    reminders: &'static str,
    /// In euros.
    cost: Option<i64>,
    done: &'static [i64],
    evidence: &'static str,
}

const IT: &str = "it";

const CHORES: &[Chore] = &[
    Chore {
        kind: DutyKind::Check,
        title: "بازیابی آزمایشی نسخهٔ پشتیبان",
        steps: "آخرین نسخهٔ پشتیبان را روی کارگزار آزمایشی باز کنید\nشمار مشتریان و سفارش‌ها را با اصل بسنجید\nزمان بازیابی را بنویسید",
        every: Preset::Quarterly,
        first: 20,
        owner: IT,
        reminders: "7, 1",
        cost: None,
        done: &[18, 107, 199, 291],
        evidence: "بازیابی روی کارگزار آزمایشی درست بود؛ شمار مشتریان و سفارش‌ها با اصل برابر است. ۴۷ دقیقه طول کشید.",
    },
    Chore {
        kind: DutyKind::Check,
        title: "بررسی فرم‌های سایت و ایمیل‌های خودکار",
        steps: "یک درخواست آزمایشی از هر فرم بفرستید\nببینید ایمیل تأیید رسید و سرنخ در CRM ثبت شد",
        every: Preset::Monthly,
        first: 7,
        owner: AGENTS[0],
        reminders: "1",
        cost: None,
        done: &[5, 33, 64, 94, 125, 155, 186, 217, 247, 278, 308, 339],
        evidence: "هر سه فرم فرستاده شد؛ ایمیل‌های تأیید رسیدند و سه سرنخ آزمایشی ثبت و پاک شدند.",
    },
    Chore {
        kind: DutyKind::Renewal,
        title: "شارژ پنل پیامک",
        steps: "مانده را ببینید\nبرای سه ماه شارژ کنید\nپیش‌فاکتور را برای مالی بفرستید",
        every: Preset::Quarterly,
        first: 45,
        owner: AGENTS[1],
        reminders: "14, 3",
        cost: Some(180),
        done: &[43, 132, 224, 316],
        evidence: "برای سه ماه شارژ شد؛ فاکتور به مالی رفت.",
    },
    Chore {
        kind: DutyKind::Renewal,
        title: "تمدید دامنه",
        steps: "",
        every: Preset::Yearly,
        first: 200,
        owner: IT,
        reminders: "60, 30, 7",
        cost: Some(24),
        done: &[188],
        evidence: "برای یک سال تمدید شد؛ تاریخ تازه در سامانهٔ ثبت دامنه دیده شد.",
    },
    Chore {
        kind: DutyKind::Renewal,
        title: "تمدید میزبانی سال دوم",
        steps: "منابع سال گذشته را با بستهٔ کنونی بسنجید\nبسته را برگزینید و پرداخت را به مالی بدهید",
        every: Preset::Yearly,
        first: 370,
        owner: IT,
        reminders: "30, 7, 1",
        cost: Some(1_440),
        done: &[],
        evidence: "",
    },
];

/// What is done on the next days, in the order in which it comes.
pub(super) struct Rota(Vec<(i64, usize)>);

impl Rota {
    /// Writes down what has to be done, on the days after going live.
    pub async fn begin(stage: &Stage, year: Year) -> Result<Self> {
        for chore in CHORES {
            let fields = DutyFields {
                kind: chore.kind,
                title: chore.title.to_owned(),
                steps: chore.steps.to_owned(),
                repeats: Repeats::Every(chore.every),
                first: Some(year.day(chore.first)),
                owner: Some(stage.person(chore.owner)?),
                reminders: chore.reminders.to_owned(),
                cost: chore.cost.map(|euros| Minor(euros * 100)),
            };
            duties::add(&stage.desk(IT)?, &stage.project, fields).await?;
        }
        let mut days: Vec<_> = CHORES.iter().enumerate().flat_map(|(at, chore)| chore.done.iter().map(move |day| (*day, at))).collect();
        days.sort_by(|one, other| other.cmp(one));
        Ok(Self(days))
    }

    /// Plays on until that day; who has a duty by then does it on its morning.
    pub async fn until(&mut self, day: i64, stage: &Stage, play: &mut Play<'_>, year: Year) -> Result<()> {
        while let Some((on, at)) = self.0.pop_if(|(on, _)| *on <= day) {
            play.until(stage.time.at(year.day(on), 9, 30)).await?;
            let chore = &CHORES[at];
            let evidence = Evidence { on: None, text: chore.evidence.to_owned(), cost: chore.cost.map(|euros| Minor(euros * 100)) };
            let number = i32::try_from(at + 1).unwrap_or(i32::MAX);
            duties::done(&stage.desk(chore.owner)?, &stage.project, number, evidence).await?;
        }
        Ok(())
    }
}
