//! Rows that bear every word of a text, asked of each database's own index.

use golive_domain::search;
use sea_orm::sea_query::{Expr, SimpleExpr};

use crate::{Backend, desk::Door};

/// Where a search begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Walk {
    /// At the words: what bears them is then put in order.
    Words,
    /// At the rows, in the order that is asked for: a page of very many is soon full.
    Rows,
}

/// Every word of the text, the last letters of each left open, among the `folded` texts of a table whose words are
/// indexed. A text without words finds nothing.
pub(crate) fn bears(door: &impl Door, table: &'static str, text: &str) -> SimpleExpr {
    bears_by(door, table, text, Walk::Words)
}

/// The same, where whoever asks knows whether few or many are found. PostgreSQL knows it itself.
pub(crate) fn bears_by(door: &impl Door, table: &'static str, text: &str, walk: Walk) -> SimpleExpr {
    let terms = search::terms(text);
    if terms.is_empty() {
        return Expr::value(false);
    }
    match door.backend() {
        Backend::Sqlite => {
            let words: Vec<String> = terms.iter().map(|term| format!("\"{term}\"*")).collect();
            // The sign keeps SQLite from looking rows up by what was found.
            let sign = if walk == Walk::Rows { "+" } else { "" };
            let sql = format!(r#"{sign}"{table}"."rowid" IN (SELECT rowid FROM {table}_words WHERE {table}_words MATCH ?)"#);
            Expr::cust_with_values(sql, [words.join(" AND ")])
        }
        Backend::Postgres => {
            // Its parser reads the number of `XD-1318` as a negative one.
            let is_number = |term: &str| term.bytes().all(|byte| byte.is_ascii_digit());
            let word = |term: &String| if is_number(term) { format!("({term}:* | '-{term}':*)") } else { format!("{term}:*") };
            let words: Vec<String> = terms.iter().map(word).collect();
            Expr::cust_with_values(format!(r#""{table}"."words" @@ to_tsquery('simple', $1)"#), [words.join(" & ")])
        }
    }
}

/// Any of these beginnings of words, letters and digits only, among the `folded` texts of such a table.
pub(crate) fn bears_any(door: &impl Door, table: &'static str, stems: &[String]) -> SimpleExpr {
    if stems.is_empty() {
        return Expr::value(false);
    }
    match door.backend() {
        Backend::Sqlite => {
            let words: Vec<String> = stems.iter().map(|stem| format!("\"{stem}\"*")).collect();
            let sql = format!(r#""{table}"."rowid" IN (SELECT rowid FROM {table}_words WHERE {table}_words MATCH ?)"#);
            Expr::cust_with_values(sql, [words.join(" OR ")])
        }
        Backend::Postgres => {
            let words: Vec<String> = stems.iter().map(|stem| format!("{stem}:*")).collect();
            Expr::cust_with_values(format!(r#""{table}"."words" @@ to_tsquery('simple', $1)"#), [words.join(" | ")])
        }
    }
}
