//! From the ranking to the contract: who gets it, what was promised, and the backlog that comes of it.
//!
//! What is kept true: only a bid that is ranked is awarded, and another than the first only for a reason of its own; where several
//! come first a lot decides, from a seed that is kept, so that anybody can draw it again; nobody decides over a ranking, annuls an award
//! or concludes a contract that is not the one they read; no contract is concluded while those who lost can still object; and it comes
//! with every promise and every backlog item, or not at all. What was promised in it never changes; when it was signed can be said later.

mod annul;
mod basis;
mod conclude;
mod contract;
mod decide;
mod items;
mod proposal;
mod read;
mod signing;

pub use annul::annul;
pub use basis::basis;
pub use conclude::{Concluded, NewContract, NewRate, conclude};
pub use contract::{ContractPromise, ContractRate, ContractView, contract, contract_code};
pub use decide::{Decided, NewAward, award};
pub use proposal::{Proposal, agreed_currency, proposal};
pub use read::{AwardView, Awarded, BidOutcome, awarded};
pub use signing::note_signing;

pub(crate) use read::{awards, last, outcome, winner};
