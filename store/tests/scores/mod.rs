//! Judging bids: who judges and who may not, blind marks, agreement where they lie apart, the lock, and who comes first. On both databases.

mod consensus;
mod evaluators;
mod marks;
mod table;
