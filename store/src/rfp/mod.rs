//! What vendors are asked: writing a request for proposals, signing it, and what bids are judged by.
//!
//! What is kept true: a request is written while it is a draft and by nobody else's hand while it is signed; a signature is of one
//! edition, whole and by its hash, so that nothing signed is changed afterwards; and nobody who also stands on a vendor's side reads
//! any of it before vendors do (`seen`).

mod asks;
mod begin;
mod detail;
pub(crate) mod editions;
pub(crate) mod facts;
pub(crate) mod holders;
mod index;
mod judging;
mod lacks;
mod list;
mod paper;
mod publish;
pub(crate) mod rates;
pub(crate) mod rows;
pub(crate) mod seal;
mod sections;
pub(crate) mod seen;
mod sign;
mod signing;
mod written;

pub use asks::{Ask, AskRow, Asks, AsksFilter, asks, choose, weigh};
pub use begin::{NewRfp, begin};
pub use detail::{RfpView, may_write, rfp, row_of, section};
pub use editions::{EditionRow, compare, editions};
pub use facts::{RfpFacts, edit_facts};
pub use holders::{HolderRow, choose_phrase, dismiss_holder, name_holder, trusted};
pub use judging::edit_judging;
pub use list::rfps;
pub use paper::{PaperEdition, RfpPaper, paper};
pub use publish::publish;
pub use rates::{GivenRate, RateRow, RateSet, RatesView, rates, set_rate};
pub use rows::{RfpRow, rfp_code};
pub use seal::Phrase;
pub use sections::edit_section;
pub use sign::{cancel, offer, sign, take_back};
pub use signing::Signature;
pub use written::SectionView;

pub(crate) use editions::body_of;
pub(crate) use paper::buyer;
pub(crate) use rows::rfp_number;
pub(crate) use seen::visible;

pub use crate::entity::values::{RfpBody, RfpBodyRequirement};
