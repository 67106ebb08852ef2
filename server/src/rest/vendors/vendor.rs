//! Vendors as programs read them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use golive_domain::{people::Locale, rfp::Profile};
use golive_store::vendors::{VendorRow, VendorView};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::rest::wire::{Give, Given, Of, answer};

pub type Language = Of<Locale>;

answer! {
    /// A vendor as lists show it.
    VendorLine from VendorRow {
        id: Uuid,
        number: i32,
        /// `V-3`
        code: String,
        name: String,
        country: String,
        website: String,
        contact: String,
        email: String,
        phone: String,
        /// What they are written to in.
        language: Language,
        /// What is known, by the words of the buyer's questions; Markdown. A question nothing is known to is absent.
        profile: BTreeMap<String, String>,
        archived: bool,
        updated_at: DateTime<Utc>,
        version: i32,
    }
}

impl Given<Profile> for BTreeMap<String, String> {
    fn given(profile: Profile) -> Self {
        profile.0.into_iter().map(|(fact, text)| (fact.to_string(), text)).collect()
    }
}

/// A vendor.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Vendor {
    #[serde(flatten)]
    line: VendorLine,
    /// The buyer's own; Markdown.
    notes: String,
}

impl Given<VendorView> for Vendor {
    fn given(view: VendorView) -> Self {
        Self { line: view.row.give(), notes: view.notes }
    }
}
