//! Releases to production: accepted work only, approved by the customer.

use crate::{Say, backlog::ItemState, words};

words! {
    /// Where a release stands.
    pub enum ReleaseState {
        /// Put together by the team.
        Prepared = "prepared",
        /// The customer said yes: it may go to production.
        Approved = "approved",
    }
}

/// Refuses a release without items, or with one that the product owner has not accepted; `items` are codes and states.
pub fn refuse_release<'a>(items: impl IntoIterator<Item = (&'a str, ItemState)>) -> Result<(), Say> {
    let items: Vec<_> = items.into_iter().collect();
    if items.is_empty() {
        return Err(Say::new("error-release-empty"));
    }
    let open: Vec<&str> = items.iter().filter(|(_, state)| *state != ItemState::Accepted).map(|(code, _)| *code).collect();
    if open.is_empty() {
        Ok(())
    } else {
        Err(Say::new("error-release-not-accepted").with("count", open.len()).with("items", open.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_accepted_work_is_released() {
        assert_eq!(refuse_release([("ARAS-1", ItemState::Accepted)]), Ok(()));
        let refused = refuse_release([("ARAS-1", ItemState::Accepted), ("ARAS-2", ItemState::Done)]);
        assert_eq!(refused, Err(Say::new("error-release-not-accepted").with("count", 1).with("items", "ARAS-2")));
        assert_eq!(refuse_release([]).expect_err("empty").key, "error-release-empty");
    }
}
