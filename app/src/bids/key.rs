//! The bidder's own key, as it travels in a cookie.

use golive_domain::{Error, Say, text::ProjectKey};
use golive_store::bids::OwnKey;

use crate::{Problem, web::Visit};

/// What the names of these cookies begin with: they go when the person signs out.
pub const KEYS: &str = "golive-bid-";

/// With an end of its own: cookies go by how their names begin, and the first bid is not the tenth.
fn name(project: &ProjectKey, number: i32) -> String {
    format!("{KEYS}{}-{number}.", project.as_str().to_lowercase())
}

/// The key this browser has for a bid.
pub fn held(visit: &Visit, project: &ProjectKey, number: i32) -> Option<OwnKey> {
    OwnKey::parse(&visit.cookie(&name(project, number))?)
}

/// The same for whoever was invited, or a word to unlock first.
pub async fn needed(visit: &Visit, project: &ProjectKey, number: i32) -> Result<OwnKey, Problem> {
    golive_store::bids::invited(&visit.desk, project, number).await?;
    held(visit, project, number).ok_or_else(|| Error::rule(Say::new("error-bid-locked")).into())
}

pub fn keep(visit: &Visit, project: &ProjectKey, number: i32, key: &OwnKey) {
    visit.keep_cookie(&name(project, number), &key.to_text());
}

pub fn forget(visit: &Visit, project: &ProjectKey, number: i32) {
    visit.drop_cookies(&name(project, number));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locking_one_bid_locks_no_other() {
        let project = ProjectKey::parse("ARAS").expect("a key");
        let [first, tenth] = [1, 10].map(|number| name(&project, number));
        assert!(!tenth.starts_with(&first) && tenth.starts_with(KEYS), "{first} {tenth}");
    }
}
