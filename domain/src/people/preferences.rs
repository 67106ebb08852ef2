//! How a person reads: language, direction, calendar, theme.

use crate::{numerals, words, words::Word as _};

words! {
    /// A language of the interface.
    pub enum Locale {
        En = "en",
        Fa = "fa",
        Uk = "uk",
    }
}

words! {
    /// Where lines begin, as HTML's `dir` says it.
    pub enum LineDirection {
        LeftToRight = "ltr",
        RightToLeft = "rtl",
    }
}

words! {
    /// The calendar dates are shown in. They are stored in neither.
    pub enum CalendarKind {
        Gregorian = "gregorian",
        Jalali = "jalali",
    }
}

words! {
    /// Light or dark.
    pub enum Theme {
        /// As the device says.
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

impl Locale {
    /// Where its lines begin.
    pub fn direction(self) -> LineDirection {
        match self {
            Self::En | Self::Uk => LineDirection::LeftToRight,
            Self::Fa => LineDirection::RightToLeft,
        }
    }

    /// The calendar a reader of the language expects until they choose.
    pub fn calendar(self) -> CalendarKind {
        match self {
            Self::En | Self::Uk => CalendarKind::Gregorian,
            Self::Fa => CalendarKind::Jalali,
        }
    }

    /// The language's own name, as a choice of languages shows it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fa => "فارسی",
            Self::Uk => "Українська",
        }
    }

    /// The best language of an `Accept-Language` header (RFC 9110, 12.5.4); English when none of them is spoken here.
    pub fn accepted(header: &str) -> Self {
        let ranges = header.split(',').filter_map(|range| {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let weight = match parameters.trim().strip_prefix("q=") {
                Some(weight) => numerals::scaled(weight, 3).ok().filter(|weight| (1..=1_000).contains(weight))?,
                None => 1_000,
            };
            Some((Self::of_tag(tag.trim())?, weight))
        });
        // max_by_key gives the last of equals; the header means the first.
        ranges.rev().max_by_key(|(_, weight)| *weight).map_or(Self::En, |(locale, _)| locale)
    }

    /// `fa-IR` is Persian, `*` is nobody's language.
    fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split('-').next()?.to_ascii_lowercase();
        Self::parse(&language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_browser_says_which_language_its_reader_prefers() {
        assert_eq!(Locale::accepted("fa-IR,fa;q=0.9,en;q=0.8"), Locale::Fa);
        assert_eq!(Locale::accepted("en;q=0.4, fa;q=0.7"), Locale::Fa);
        assert_eq!(Locale::accepted("pl, en, fa"), Locale::En);
        assert_eq!(Locale::accepted("uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7"), Locale::Uk);
        assert_eq!(Locale::accepted("fa;q=0, uk"), Locale::Uk);
        assert_eq!(Locale::accepted("fa;q=0, pl"), Locale::En);
        assert_eq!(Locale::accepted(""), Locale::En);
    }

    #[test]
    fn persian_runs_from_the_right_by_the_jalali_calendar() {
        assert_eq!(Locale::Fa.direction(), LineDirection::RightToLeft);
        assert_eq!(Locale::Fa.calendar(), CalendarKind::Jalali);
        assert_eq!(Locale::En.direction().to_string(), "ltr");
    }

    #[test]
    fn ukrainian_runs_from_the_left_by_the_gregorian_calendar() {
        assert_eq!(Locale::Uk.direction(), LineDirection::LeftToRight);
        assert_eq!(Locale::Uk.calendar(), CalendarKind::Gregorian);
        assert_eq!(Locale::Uk.own_name(), "Українська");
    }

    proptest! {
        #[test]
        fn no_header_panics(header in "[a-z;=q0-9.,* -]{0,40}") {
            let _ = Locale::accepted(&header);
        }
    }
}
