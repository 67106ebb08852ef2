//! What happened: the audit, the history of a record, the inbox of notices, watching.

mod audit;
mod history;
mod line;
mod names;
mod notices;
mod watching;

pub use audit::{Audit, AuditFilter, of_project, of_site, project_following, site_following};
pub use line::{Line, Lines};
pub use names::Names;
pub use notices::{Notice, mark_all_read, mark_read, notices, notices_following, open_notice};
pub use watching::{unwatch, watch};

pub(crate) use history::{history, history_without};
pub(crate) use watching::watched_by;
