//! The filter of articles as it stands in an address, and as the API takes it.

use golive_domain::{FieldError, Say};

use super::{ArticleFilter, ArticleShow};
use crate::pairs::{self, known, unknown, unnamed};

impl ArticleShow {
    fn word(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Drafts => "drafts",
            Self::Retired => "retired",
            Self::Due => "due",
            Self::All => "all",
        }
    }

    fn parse(word: &str) -> Result<Self, Say> {
        let all = [Self::Published, Self::Drafts, Self::Retired, Self::Due, Self::All];
        all.into_iter().find(|show| show.word() == word).ok_or_else(|| unknown(word))
    }
}

impl ArticleFilter {
    /// Reads the pairs of a query. What is understood is applied, the rest is reported by its name.
    pub fn from_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> (Self, Vec<FieldError>) {
        let mut filter = Self { page: 1, ..Self::default() };
        let refused = pairs::read(pairs, |name, value| filter.read(name, value));
        (filter, refused)
    }

    fn read(&mut self, name: &str, value: &str) -> Result<(), Say> {
        match name {
            "show" => self.show = ArticleShow::parse(value)?,
            "text" => self.text = Some(value.to_owned()),
            "language" => self.language = Some(known(value)?),
            "topic" => self.topic = Some(value.to_owned()),
            "readers" => self.readers = Some(known(value)?),
            "page" => self.page = known(value)?,
            _ => return Err(unnamed(name)),
        }
        Ok(())
    }

    /// The pairs that [`Self::from_pairs`] reads back as this filter; what is as it is by default is left out.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.show != ArticleShow::default() {
            pairs.push(("show", self.show.word().to_owned()));
        }
        pairs.extend(self.text.clone().map(|text| ("text", text)));
        pairs.extend(self.language.map(|language| ("language", language.to_string())));
        pairs.extend(self.topic.clone().map(|topic| ("topic", topic)));
        pairs.extend(self.readers.map(|readers| ("readers", readers.to_string())));
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        pairs
    }

    /// Whether it shows fewer than all that stand where it looks.
    pub fn narrows(&self) -> bool {
        self.to_pairs().iter().any(|(name, _)| !matches!(*name, "show" | "page"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_is_read_back() {
        let asked = [("show", "due"), ("text", "رمز"), ("language", "fa"), ("topic", "Orders"), ("readers", "desk")];
        let (filter, refused) = ArticleFilter::from_pairs(asked);
        assert_eq!(refused, []);
        assert_eq!(ArticleFilter::from_pairs(filter.to_pairs()), (filter.clone(), Vec::new()));
        assert!(filter.narrows());
        let (_, refused) = ArticleFilter::from_pairs([("language", "xx"), ("colour", "red")]);
        assert_eq!(refused.len(), 2);
    }
}
