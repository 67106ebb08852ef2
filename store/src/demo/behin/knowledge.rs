//! What the help desk of Behin wrote down after half a year of answering the same questions.

use chrono::{Days, TimeDelta};
use golive_domain::{knowledge::Readers, people::Locale, service::RequestType, words::Word as _};

use super::{super::stage::Stage, cast::AGENTS};
use crate::{
    Error, Result,
    knowledge::{self, ArticleFacts, NewArticle, TermFields, TextFields},
    service::{self, Show, TicketFilter},
};

const ARTICLES: &str = include_str!("articles.txt");

/// Language, word, meaning, what else it is called.
const WORDS: &[(Locale, &str, &str, &str)] = &[
    (Locale::Fa, "ویزیتور", "کسی که در مسیر سفارش فروشگاه‌ها را می‌گیرد.", "نمایندهٔ فروش"),
    (Locale::Fa, "مسیر", "فروشگاه‌هایی که یک ویزیتور در یک روز می‌بیند.", ""),
    (Locale::Fa, "برنامهٔ بارگیری", "فهرست شبانهٔ آنچه صبح بار هر خودرو می‌شود.", "برنامه بارگیری"),
    (Locale::Fa, "کارتابل", "آنچه در CRM در انتظار کار یک نفر است.", ""),
    (Locale::Fa, "مهلت نخستین پاسخ", "زمان کاری تا نخستین پاسخ یک انسان به تیکت.", "SLA"),
    (Locale::Fa, "قیمت پلکانی", "تخفیفی که با شمار کارتن بیشتر می‌شود.", "تخفیف پلکانی"),
    (Locale::En, "Visitor", "Who takes the orders of shops on a route.", "sales representative"),
    (Locale::En, "Route", "The shops one visitor sees in a day.", ""),
    (Locale::En, "Loading plan", "What is loaded onto each car in the morning, made at night.", ""),
    (Locale::En, "Ledger", "The finance software, which is not part of the CRM.", "finance software"),
    (Locale::Uk, "Візитор", "Хто приймає замовлення магазинів на маршруті.", "торговий представник"),
    (Locale::Uk, "Маршрут", "Магазини, які один візитор відвідує за день.", ""),
];

/// Words that tickets of a topic bear, and what their askers have to be taught.
const TAUGHT: &[(&str, &str)] =
    &[("سفارش", "ثبت و ویرایش سفارش"), ("سند", "سند اصلاحی"), ("گزارش", "گزارش‌های فروش"), ("تخلیه", "برنامهٔ مسیر")];

/// Writes it all down, lets it out, and ties it to the tickets it came from.
pub(super) async fn tell(stage: &Stage) -> Result<()> {
    let (project, today) = (&stage.project, stage.now().date_naive());
    for (n, article) in ARTICLES.split("@ ").skip(1).enumerate() {
        let writer = stage.desk(AGENTS[n % 2])?;
        let broken =
            || Error::broken("an article of the demonstration cannot be read", article.lines().next().unwrap_or_default().to_owned());
        let (head, texts) = article.split_once("\n# ").ok_or_else(broken)?;
        let (topic, readers) = head.split_once(" | ").ok_or_else(broken)?;
        let readers = Readers::parse(readers.trim()).ok_or_else(broken)?;
        let facts = ArticleFacts { readers, topic: topic.to_owned(), review_on: today.checked_add_days(Days::new(150 + 20 * n as u64)) };
        let mut number = None;
        for text in texts.split("\n# ") {
            stage.wait(TimeDelta::minutes(25));
            let (language, fields) = read(text).ok_or_else(broken)?;
            match number {
                None => {
                    let new = NewArticle { language, text: fields, facts: facts.clone(), ticket: None };
                    number = Some(knowledge::add(&writer, project, new).await?);
                }
                Some(number) => knowledge::edit_text(&writer, project, number, language, 0, fields).await?,
            }
            knowledge::publish(
                &stage.desk(AGENTS[0])?,
                project,
                number.ok_or_else(broken)?,
                language,
                knowledge::Looked { version: 1, readers: None },
            )
            .await?;
        }
        let number = number.ok_or_else(broken)?;
        if readers == Readers::Everyone {
            helped(stage, number, n).await?;
        }
    }
    for (language, term, meaning, also) in WORDS {
        let word = TermFields {
            language: *language,
            term: (*term).to_owned(),
            meaning: (*meaning).to_owned(),
            also: (*also).to_owned(),
            links: String::new(),
        };
        knowledge::add_term(&stage.desk(AGENTS[1])?, project, word).await?;
    }
    tied(stage).await?;
    taught(stage).await
}

/// `fa | title | what else it is called`, and below it the text.
fn read(text: &str) -> Option<(Locale, TextFields)> {
    let (head, body) = text.split_once('\n')?;
    let mut parts = head.split(" | ").map(str::trim);
    let language = Locale::parse(parts.next()?)?;
    let (title, called) = (parts.next()?.to_owned(), parts.next()?.to_owned());
    Some((language, TextFields { title, called, body: body.trim().to_owned() }))
}

/// What readers said of it, and who asked no more.
async fn helped(stage: &Stage, number: i32, n: usize) -> Result<()> {
    let project = &stage.project;
    for reader in ["hamed", "zohreh", "nazanin", "saman"].iter().take(2 + n % 3) {
        stage.wait(TimeDelta::minutes(7));
        knowledge::vote(&stage.desk(reader)?, project, number, true, "").await?;
    }
    if n == 2 {
        knowledge::vote(&stage.desk("fatemeh")?, project, number, false, "برای فاکتور ارزی چه کنیم؟").await?;
    }
    for reader in ["peyman", "ali"].iter().take(1 + n % 2) {
        stage.wait(TimeDelta::minutes(3));
        knowledge::answered(&stage.desk(reader)?, project, number).await?;
    }
    Ok(())
}

/// Each article and the tickets like it.
async fn tied(stage: &Stage) -> Result<()> {
    let (agent, project) = (stage.desk(AGENTS[0])?, &stage.project);
    for (number, words) in (1..).zip(["دو بار ثبت", "رمز فراموش", "جمع فاکتور", "برنامه بارگیری", "پیامک تأیید", "سندهای مالی"])
    {
        for ticket in resolved(stage, Some(words), Vec::new()).await?.into_iter().take(2) {
            knowledge::link_ticket(&agent, project, number, ticket.number).await?;
        }
    }
    Ok(())
}

async fn taught(stage: &Stage) -> Result<()> {
    let (agent, project) = (stage.desk(AGENTS[0])?, &stage.project);
    for ticket in resolved(stage, None, vec![RequestType::Consultation]).await? {
        if let Some((_, topic)) = TAUGHT.iter().find(|(word, _)| ticket.title.contains(word)) {
            knowledge::mark_training(&agent, project, ticket.number, topic).await?;
        }
    }
    Ok(())
}

/// The latest tickets that are over.
async fn resolved(stage: &Stage, words: Option<&str>, requests: Vec<RequestType>) -> Result<Vec<service::TicketRow>> {
    let filter = TicketFilter { show: Show::Resolved, text: words.map(str::to_owned), requests, page: 1, ..TicketFilter::default() };
    Ok(service::queue(&stage.desk(AGENTS[0])?, &stage.project, &filter).await?.page.rows)
}
