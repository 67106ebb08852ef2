//! Numbers in addresses.

/// The number of a record in a path or a query; what is none names no record, and is not found like any other that is not there.
pub fn counted(text: &str) -> i32 {
    text.parse().unwrap_or_default()
}
