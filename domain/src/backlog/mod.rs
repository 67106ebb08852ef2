//! What is to be built: its words, order, size, price and shape.
//!
//! An item is small state and many facts; the rules here say which states follow which, when an item is refined, what it
//! costs, where it stands in the order, and which parents and dependencies would contradict themselves.

mod custom;
mod filter;
mod graph;
mod hours;
mod mention;
mod points;
mod price;
mod rank;
mod refined;
mod skill;
mod words;

pub use custom::{CustomValue, FieldKind, FieldRule, Number};
pub use filter::{AssigneePick, Direction, Filter, FilterKey, Sort, SprintPick, Status};
pub use graph::{MAX_DEPTH, TreeRefusal, dependency_loop, find_loop, refuse_parent};
pub use hours::Minutes;
pub use mention::{Mention, mentions};
pub use points::HalfPoints;
pub use price::{EstimateLine, LinePrice, Price, Priceable, Rate, RateCard};
pub use rank::{Rank, RankError};
pub use refined::{Lack, lacks};
pub use skill::Skill;
pub use words::{ItemKind, ItemState, Moscow};
