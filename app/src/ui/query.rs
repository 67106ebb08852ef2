//! Links to the same page with one thing changed: sorting, paging and filters live in the URL.

use leptos::prelude::with_context;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::web::Viewer;

/// What would end a value or mean something else in a query.
const RESERVED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'=').add(b'>').add(b'`');

/// The path and query that were asked for, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Here {
    pub path: String,
    pub query: Vec<(String, String)>,
}

impl Here {
    /// Of the page being rendered.
    pub fn current() -> Self {
        with_context::<Viewer, _>(|viewer| Self::parse(&viewer.path)).unwrap_or_default()
    }

    pub fn parse(asked: &str) -> Self {
        let (path, query) = asked.split_once('?').unwrap_or((asked, ""));
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        };
        Self { path: path.to_owned(), query: query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect() }
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The same page with `name` set to `value`, whatever it was.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self = self.without(name);
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    /// The same page without `name`.
    pub fn without(mut self, name: &str) -> Self {
        self.query.retain(|(key, _)| key != name);
        self
    }

    /// The same page without one value of `name`; its other values stay.
    pub fn without_value(mut self, name: &str, value: &str) -> Self {
        self.query.retain(|(key, held)| key != name || held != value);
        self
    }

    /// A link to the first page with one filter lifted. What came under another spelling, as one's own id as `me`, goes by its name.
    pub fn lifting(&self, name: &str, value: &str) -> String {
        let here = self.clone();
        let without = match self.query.iter().any(|(key, held)| key == name && held == value) {
            true => here.without_value(name, value),
            false => here.without(name),
        };
        without.without("page").href()
    }

    /// A form sends its empty fields too; what people share is the short address. `None` where it is short already.
    pub fn short(&self) -> Option<String> {
        let (filled, empty): (Vec<_>, Vec<_>) = self.query.iter().cloned().partition(|(_, value)| !value.is_empty());
        (!empty.is_empty()).then(|| Self { path: self.path.clone(), query: filled }.href())
    }

    /// As a link holds it.
    pub fn href(&self) -> String {
        let encoded = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
        let pairs: Vec<_> = self.query.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        if pairs.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, pairs.join("&")) }
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_link_keeps_the_rest_of_the_query() {
        let here = Here::parse("/p/ARAS/backlog?label=a%26b&label=%D9%81+x&page=3");
        assert_eq!(here.clone().with("page", 4).href(), "/p/ARAS/backlog?label=a%26b&label=%D9%81%20x&page=4");
        assert_eq!(here.clone().without("page").without_value("label", "a&b").href(), "/p/ARAS/backlog?label=%D9%81%20x");
        assert_eq!(here.get("label"), Some("a&b"));
    }

    #[test]
    fn a_filter_is_lifted_by_its_value_or_where_it_was_spelt_otherwise_by_its_name() {
        let here = Here::parse("/p/ARAS/queue?priority=p1&priority=p2&worker=me&page=2");
        assert_eq!(here.lifting("priority", "p1"), "/p/ARAS/queue?priority=p2&worker=me");
        assert_eq!(here.lifting("worker", "018f0000-0000-7000-8000-000000000000"), "/p/ARAS/queue?priority=p1&priority=p2");
    }

    #[test]
    fn empty_fields_of_a_form_are_left_out_of_the_address() {
        assert_eq!(Here::parse("/p/ARAS/queue?text=&priority=p1&worker=").short().as_deref(), Some("/p/ARAS/queue?priority=p1"));
        assert_eq!(Here::parse("/p/ARAS/queue?text=").short().as_deref(), Some("/p/ARAS/queue"));
        assert_eq!(Here::parse("/p/ARAS/queue?priority=p1").short(), None);
    }

    #[test]
    fn a_bare_path_stays_bare() {
        assert_eq!(Here::parse("/projects").href(), "/projects");
        assert_eq!(Here::parse("/projects?").with("sort", "-key").href(), "/projects?sort=-key");
    }
}
