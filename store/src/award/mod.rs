//! From the ranking to the contract: who gets it, what was promised, and the backlog that comes of it.
//!
//! What is kept true: only a bid that is ranked is awarded, and another than the first only for a reason of its own; where several
//! come first a lot decides, from a seed that is kept, so that anybody can draw it again; no contract is concluded while those who
//! lost can still object; and it comes with every promise and every backlog item, or not at all.

mod annul;
mod conclude;
mod contract;
mod decide;
mod items;
mod proposal;
mod read;

pub use annul::annul;
pub use conclude::{Concluded, NewContract, NewRate, conclude};
pub use contract::{ContractRate, ContractView, PromiseItem, PromiseRow, contract, contract_code};
pub use decide::{Decided, NewAward, award};
pub use proposal::{Proposal, proposal};
pub use read::{AwardView, Awarded, BidOutcome, awarded};

pub(crate) use read::outcome;
