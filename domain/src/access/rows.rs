//! Rights that depend on the row: own comment, own line, own filter.

use crate::id::PersonId;

/// A comment is edited or withdrawn by its author alone; others answer it.
pub fn may_edit_comment(author: PersonId, actor: PersonId) -> bool {
    author == actor
}

/// A saved filter is changed by its owner; a shared one also by whoever may share filters.
pub fn may_edit_filter(owner: PersonId, shared: bool, actor: PersonId, may_share: bool) -> bool {
    owner == actor || (shared && may_share)
}

/// A daily line is one's own.
pub fn may_write_daily(line_of: PersonId, actor: PersonId) -> bool {
    line_of == actor
}

/// Days away are one's own to note; whoever edits the team notes them for others.
pub fn may_write_absence(absent: PersonId, actor: Option<PersonId>, edits_team: bool) -> bool {
    edits_team || actor == Some(absent)
}
