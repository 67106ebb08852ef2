//! The very bytes that a receipt was given for, and how anybody reckons its commitments from them.

use axum::{extract::Path, response::Response};
use golive_domain::{Error, id::BidSentId, people::Locale};
use golive_store::bids::{self as store, Committed};

use super::asked;
use crate::{
    Problem,
    bids::key,
    export::{answered, to_save},
    i18n::t_in,
    web::Visit,
};

/// `answers.json`, `prices.json`, or `reckon.txt`, of a receipt of one's own.
pub async fn committed(visit: Visit, Path((project, number, sent, file)): Path<(String, String, String, String)>) -> Response {
    let made = made(&visit, (&project, &number, &sent), &file).await.map_err(|problem| problem.0);
    answered(visit.viewer.locale, made)
}

async fn made(visit: &Visit, (project, number, sent): (&str, &str, &str), file: &str) -> Result<Response, Problem> {
    let (project, number) = asked(project, number)?;
    let own = key::needed(visit, &project, number).await?;
    let id: BidSentId = sent.parse().map_err(|_| Error::NotFound)?;
    let kept = store::committed(&visit.desk, &project, number, id, &own).await?;
    // The beginning of a commitment tells the files of one receipt from those of another.
    let mark: String = kept.receipt.answers.as_deref().unwrap_or_default().chars().take(8).collect();
    let named = |leaf: &str| format!("{project}-{number}-{mark}-{leaf}");
    let json = "application/json";
    Ok(match file {
        "answers.json" => to_save(&named(file), json, kept.answers.into()),
        "prices.json" => to_save(&named(file), json, kept.prices.into()),
        "reckon.txt" => {
            let text = reckoning(&kept, visit.viewer.locale, &named("answers.json"), &named("prices.json"));
            to_save(&named(file), "text/plain; charset=utf-8", text.into())
        }
        _ => return Err(Error::NotFound.into()),
    })
}

/// The salts, the commitments, and what to type.
fn reckoning(kept: &Committed, locale: Locale, answers: &str, prices: &str) -> String {
    let part = |name: &str, file: &str, salt: &str, hash: Option<&str>| {
        let hash = hash.unwrap_or_default();
        let type_this = format!("(printf 'golive bid commitment 1\\0'; printf '{salt}' | xxd -r -p; cat {file}) | sha256sum");
        format!("{}\n{file}\nsalt    {salt}\nSHA-256 {hash}\n\n    {type_this}\n", t_in(locale, name, &[]))
    };
    let parts = [
        t_in(locale, "bidsheet-reckon-text", &[]) + "\n",
        part("bid-envelope-answers", answers, &kept.answers_salt, kept.receipt.answers.as_deref()),
        part("bid-envelope-prices", prices, &kept.prices_salt, kept.receipt.prices.as_deref()),
    ];
    parts.join("\n")
}
