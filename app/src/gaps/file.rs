//! The log as a table for a spreadsheet, in the reader's words.

use axum::{extract::Path, response::Response};
use golive_domain::Error;
use golive_store::gaps::{Gap, GapLog, gap_table};

use super::pages::asked;
use crate::{
    i18n::{t_in, word_in},
    import::sent,
    web::{Viewer, Visit},
};

/// Everything that the filter shows.
pub async fn csv(visit: Visit, Path(key): Path<String>) -> Response {
    let made = export(&visit, &key).await;
    sent(visit.viewer.locale, made, &format!("{key}-gaps.csv"), "text/csv; charset=utf-8")
}

async fn export(visit: &Visit, key: &str) -> Result<Vec<u8>, Error> {
    let (filter, refused) = asked(visit);
    let project = crate::export::asked(key, refused)?;
    let log = gap_table(&visit.desk, &project, &filter).await?;
    Ok(table(&log, &visit.viewer))
}

fn table(log: &GapLog, viewer: &Viewer) -> Vec<u8> {
    let said = |key: &str| t_in(viewer.locale, key, &[]);
    let header = [
        "field-gap",
        "defects-key",
        "field-title",
        "field-severity",
        "field-moscow",
        "field-requirement",
        "field-department",
        "gaps-owner",
        "gaps-since",
        "gaps-days",
        "gaps-pressing",
        "field-decision",
        "gaps-said",
        "gaps-as-of-day",
    ];
    let header: Vec<String> = header.into_iter().map(said).collect();
    let rows: Vec<Vec<String>> = log.gaps.iter().map(|gap| row(gap, log, viewer)).collect();
    let rows: Vec<Vec<golive_reports::Cell<'_>>> =
        rows.iter().map(|row| row.iter().map(|cell| golive_reports::Cell::Text(cell)).collect()).collect();
    golive_reports::csv(&header, &rows)
}

fn row(gap: &Gap, log: &GapLog, viewer: &Viewer) -> Vec<String> {
    let locale = viewer.locale;
    let said = gap.said.first().map(|said| said.body.clone()).or(gap.reason.clone()).unwrap_or_default();
    vec![
        word_in(locale, "gap-kind", gap.kind),
        gap.code.clone(),
        gap.title.clone(),
        gap.severity.map(|severity| severity.to_string().to_uppercase()).unwrap_or_default(),
        gap.moscow.map(|moscow| word_in(locale, "moscow", moscow)).unwrap_or_default(),
        gap.requirement.clone().unwrap_or_default(),
        gap.department.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
        gap.owner.as_ref().map(|owner| owner.name.clone()).unwrap_or_default(),
        gap.since.format("%Y-%m-%d").to_string(),
        (log.as_of - gap.since).num_days().max(0).to_string(),
        word_in(locale, "pressing", gap.pressing),
        gap.decision().map(|decision| word_in(locale, "gap-decision", decision)).unwrap_or_default(),
        said,
        log.as_of.format("%Y-%m-%d %H:%M UTC").to_string(),
    ]
}
