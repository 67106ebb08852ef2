//! States of a request for proposals, what a bidder answers, and how scoring treats what is not there.

use crate::words;

words! {
    /// Where a request for proposals stands.
    pub enum RfpState {
        Draft = "draft",
        /// Departments, IT and the sponsor sign.
        InApproval = "in_approval",
        /// Bidders read it, ask and answer; a change is an addendum.
        Published = "published",
        /// The deadline has passed: no bid changes any more.
        Closed = "closed",
        /// Scores are locked and prices open.
        Evaluated = "evaluated",
        Awarded = "awarded",
        Cancelled = "cancelled",
    }
}

words! {
    /// How a bidder says that a requirement will be met.
    pub enum AnswerCode {
        /// Out of the box.
        Full = "full",
        /// By settings, without programming.
        Configuration = "configuration",
        /// By programming.
        Customisation = "customisation",
        /// By a product of somebody else.
        ThirdParty = "third_party",
        /// Not at all.
        No = "no",
    }
}

impl AnswerCode {
    /// Whether a requirement that is met this way was met by less than the `other` way: out of the box is the most, then by settings, by
    /// programming, by somebody else's product, and not at all is the least. Nothing is less than itself.
    pub fn is_less_than(self, other: Self) -> bool {
        self.place() > other.place()
    }

    fn place(self) -> u8 {
        match self {
            Self::Full => 0,
            Self::Configuration => 1,
            Self::Customisation => 2,
            Self::ThirdParty => 3,
            Self::No => 4,
        }
    }
}

words! {
    /// What a bidder sent.
    pub enum SentKind {
        /// Answers and prices, under seal.
        Submitted = "submitted",
        /// That the bid stands as it is, after an addendum.
        Confirmed = "confirmed",
        Withdrawn = "withdrawn",
    }
}

words! {
    /// The two envelopes of a bid.
    pub enum Envelope {
        /// Opened after the deadline.
        Answers = "answers",
        /// Opened when the technical scores are locked.
        Prices = "prices",
    }
}

words! {
    /// Why an envelope is not open though its holders wrote their phrases. The other bids open all the same.
    pub enum Unopened {
        /// There is none.
        Missing = "missing",
        /// A share of its key does not open, or does not fit the others.
        Shares = "shares",
        /// What is in it is not what was committed to.
        Commitment = "commitment",
        /// What is in it cannot be read.
        Content = "content",
    }
}

words! {
    /// What a score that nobody gave counts as. Published with the criteria.
    pub enum Absent {
        /// Nothing is ranked before it is given.
        Block = "block",
        Zero = "zero",
        /// It is left out, and the weights of the rest are stretched to fill its place.
        Renormalise = "renormalise",
    }
}

words! {
    /// What decides between equal scores. Published with the criteria, in order.
    pub enum TieBreak {
        /// The higher technical score.
        Technical = "technical",
        /// The lower price.
        Price = "price",
        /// The earlier receipt.
        Earlier = "earlier",
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prelude::*, sample::select};

    use super::*;
    use crate::words::Word as _;

    proptest! {
        /// One way is always the lesser one of two, and the order has no circles.
        #[test]
        fn ways_stand_in_one_order(one in select(AnswerCode::ALL), two in select(AnswerCode::ALL), three in select(AnswerCode::ALL)) {
            prop_assert_eq!(one == two, !one.is_less_than(two) && !two.is_less_than(one));
            prop_assert!(!(one.is_less_than(two) && two.is_less_than(three)) || one.is_less_than(three));
        }
    }
}
