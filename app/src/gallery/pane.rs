//! One of the four panes a part is shown in.

use golive_domain::{
    people::{Locale, Theme},
    words::Word as _,
};

#[derive(Clone, Copy, Debug)]
pub struct Pane {
    pub part: &'static str,
    pub locale: Locale,
    pub theme: Theme,
}

impl Pane {
    /// Sample text in the pane's language.
    pub fn text(&self, english: &str, persian: &str) -> String {
        match self.locale {
            Locale::Fa => persian,
            Locale::En => english,
        }
        .to_owned()
    }

    /// An id that stands once on the page.
    pub fn id(&self, name: &str) -> String {
        format!("{}-{name}-{}-{}", self.part.to_lowercase().replace(' ', "-"), self.locale, self.theme.as_str())
    }
}
