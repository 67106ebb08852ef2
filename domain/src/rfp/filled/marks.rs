//! What a sheet says of itself: whose request it answers, and what stood in a row when it was handed out. By the mark of a row it is told
//! whether its bidder changed it, and whether a colleague did meanwhile.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What stood in a row: the version of the line, and a fingerprint of what it said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetMark {
    pub version: i32,
    pub print: String,
}

impl SheetMark {
    /// Nothing where somebody wrote into it.
    pub fn parse(text: &str) -> Option<Self> {
        let (version, print) = text.trim().split_once(':')?;
        let version = version.parse().ok().filter(|version| *version >= 0)?;
        (!print.is_empty()).then(|| Self { version, print: print.to_owned() })
    }
}

impl fmt::Display for SheetMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.version, self.print)
    }
}

/// What stands over the marks: the request, and on the sheet of further prices the mark of them all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetTie {
    /// `ARAS/1`
    pub request: String,
    pub whole: Option<SheetMark>,
}

impl SheetTie {
    pub fn parse(head: &str) -> Option<Self> {
        let mut words = head.trim().strip_prefix("golive ")?.split_whitespace();
        let request = words.next().filter(|request| request.contains('/'))?.to_owned();
        Some(Self { request, whole: words.next().and_then(SheetMark::parse) })
    }
}

impl fmt::Display for SheetTie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "golive {}", self.request)?;
        self.whole.as_ref().map_or(Ok(()), |mark| write!(f, " {mark}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sheet_says_of_itself_is_read_back() {
        let mark = SheetMark { version: 3, print: "q-7_Z".into() };
        assert_eq!(SheetMark::parse(" 3:q-7_Z "), Some(mark.clone()));
        for tie in [SheetTie { request: "ARAS/1".into(), whole: None }, SheetTie { request: "ARAS/12".into(), whole: Some(mark) }] {
            assert_eq!(SheetTie::parse(&tie.to_string()), Some(tie));
        }
        for none in ["", "3", "3:", "x:y", "-1:y"] {
            assert_eq!(SheetMark::parse(none), None, "{none}");
        }
        assert_eq!((SheetTie::parse("Golive"), SheetTie::parse("golive ARAS")), (None, None));
    }
}
