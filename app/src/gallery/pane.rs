//! One of the panes a part is shown in.

use golive_domain::people::{Locale, Theme};

#[derive(Clone, Copy, Debug)]
pub struct Pane {
    pub part: &'static str,
    pub locale: Locale,
    pub theme: Theme,
}

impl Pane {
    /// Sample text in the pane's language.
    pub fn text(&self, english: &str, persian: &str, ukrainian: &str) -> String {
        match self.locale {
            Locale::Fa => persian,
            Locale::Uk => ukrainian,
            Locale::En => english,
        }
        .to_owned()
    }

    /// A name that stands once on the page, for landmarks.
    pub fn name(&self, english: &str, persian: &str, ukrainian: &str) -> String {
        format!("{} ({} {})", self.text(english, persian, ukrainian), self.part, self.theme)
    }

    /// An id that stands once on the page.
    pub fn id(&self, name: &str) -> String {
        format!("{}-{name}-{}-{}", self.part.to_lowercase().replace(' ', "-"), self.locale, self.theme)
    }
}
