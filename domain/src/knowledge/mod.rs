//! Knowledge: what the service desk wrote down once so that nobody has to ask it twice, and the words it is written in.
//!
//! An article is one thing to know and has a text for each language. Each text stands by itself: the Persian one may be
//! published while the English one is a draft still. Who writes a ticket is shown what may answer it before it is sent.

mod alphabet;
mod code;
mod fit;
mod personal;
mod spoken;
mod starter;

pub use alphabet::alphabetical;
pub use code::{article_code, article_number};
pub use fit::{MAX_STEMS, Question};
pub use personal::personal;
pub use spoken::spoken;
pub use starter::{TermStarter, starter};

use crate::words;

words! {
    /// Where the text of an article in one language stands.
    pub enum ArticleState {
        /// Being written: whoever writes articles reads it.
        Draft = "draft",
        Published = "published",
        /// It was true once: kept, and shown to nobody but those who write.
        Retired = "retired",
    }
}

words! {
    /// Whom an article is for.
    pub enum Readers {
        /// Whoever comes into the project, requesters too.
        Everyone = "everyone",
        /// The help desk, and the vendor's people who answer tickets.
        Desk = "desk",
        /// The help desk of the customer: it never leaves their side.
        Inside = "inside",
    }
}

impl Readers {
    /// Whether somebody is among them who reads tickets or not, and sees what the vendor is not shown or not.
    pub fn include(self, reads_tickets: bool, inside: bool) -> bool {
        match self {
            Self::Everyone => true,
            Self::Desk => reads_tickets,
            Self::Inside => reads_tickets && inside,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_the_customers_desk_is_not_for_the_vendor() {
        assert!(Readers::Desk.include(true, false) && !Readers::Inside.include(true, false));
        assert!(Readers::Inside.include(true, true) && !Readers::Inside.include(false, true), "a requester is inside, but at no desk");
        assert!(Readers::Everyone.include(false, false) && !Readers::Desk.include(false, true));
    }
}
