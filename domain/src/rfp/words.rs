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
