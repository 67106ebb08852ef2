//! What the pages of duties are made of.

mod duty;
mod evidence;
mod form;
mod list;
mod parts;
mod subscribe;

pub use duty::DutyPage;
pub use form::{Edit, New, People};
pub use list::List;

use golive_domain::money::{Currency, Minor, Money};
use golive_store::duties::DutyRow;

use crate::web::frame;

/// The page of a duty.
fn duty_path(number: i32) -> String {
    format!("/p/{}/duties/{number}", frame().key)
}

/// What every deed on a duty sends.
fn about(row: &DutyRow) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("number", row.number.to_string())]
}

/// The project's; what cannot be read never was kept.
fn currency() -> Currency {
    Currency::parse(&frame().currency).unwrap_or(Currency::EUR)
}

fn money(amount: Minor) -> Money {
    amount.of(currency())
}
