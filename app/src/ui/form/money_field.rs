//! An amount, with its currency on the field.

use golive_domain::money::{Currency, Money};
use leptos::prelude::*;

use super::Field;
use crate::i18n::Formats;

/// Shows what [`Money::parse`] reads back.
#[component]
pub fn MoneyField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    currency: Currency,
    #[prop(optional_no_strip)] value: Option<Money>,
    #[prop(optional, into)] hint: String,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let formats = Formats::current();
    let value = value.map(|money| formats.money_for_input(money)).unwrap_or_default();
    view! { <Field name label value hint optional unit=formats.currency(currency) unit_first=true class="num" inputmode="decimal" dir="ltr" autocomplete="off"/> }
}
