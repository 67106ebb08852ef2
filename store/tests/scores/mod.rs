//! Judging bids: who judges and who may not, blind marks, agreement where they lie apart, the lock, and who comes first. On both databases.

mod consensus;
mod declarations;
mod evaluators;
mod locking;
mod marks;
mod missing;
mod table;
