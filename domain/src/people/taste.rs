//! Language, calendar and theme: a person's own choices.

use crate::words;

words! {
    /// A language Golive is complete in.
    pub enum Locale {
        En = "en",
        Fa = "fa",
    }
}

words! {
    /// Which calendar dates are shown in. Stored dates are always Gregorian civil dates.
    pub enum CalendarKind {
        Gregorian = "gregorian",
        Jalali = "jalali",
    }
}

words! {
    /// Light, dark, or as the device says.
    pub enum Theme {
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

/// The way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Locale {
    pub fn direction(self) -> Direction {
        match self {
            Self::En => Direction::LeftToRight,
            Self::Fa => Direction::RightToLeft,
        }
    }

    /// The calendar people of this language expect.
    pub fn calendar(self) -> CalendarKind {
        match self {
            Self::En => CalendarKind::Gregorian,
            Self::Fa => CalendarKind::Jalali,
        }
    }

    /// The language's own name for itself.
    pub fn endonym(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fa => "فارسی",
        }
    }
}

impl Direction {
    /// The value of the HTML `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}
