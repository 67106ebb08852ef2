//! The catalogue of events, committed: the words are stored for ever, so a line may come and none may go.

use golive_domain::{events::EventKind, words::Word};

#[test]
fn what_can_happen() {
    let line = |kind: &EventKind| format!("{kind:<24}{:<10}{}\n", kind.subject(), if kind.is_news() { "news" } else { "history" });
    let catalogue: String = EventKind::ALL.iter().map(line).collect();
    insta::assert_snapshot!(catalogue);
}
