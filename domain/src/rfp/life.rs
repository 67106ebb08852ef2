//! Which way a request for proposals goes.

use super::RfpState;
use crate::{Say, words};

words! {
    /// What is done with a request for proposals.
    pub enum RfpDeed {
        /// It is given to those who sign.
        Offer = "offer",
        /// It is taken back to be changed: signatures are of what was signed.
        TakeBack = "take_back",
        Publish = "publish",
        /// The deadline has passed.
        Close = "close",
        /// Technical scores are locked and prices opened.
        Evaluate = "evaluate",
        Award = "award",
        /// The award counts no more: the next one can be chosen.
        Annul = "annul",
        /// Without an award, for a reason that all bidders are told.
        Cancel = "cancel",
    }
}

impl RfpState {
    /// Where it stands after the deed, or why that cannot be.
    pub fn after(self, deed: RfpDeed) -> Result<Self, Say> {
        match (self, deed) {
            (Self::Draft, RfpDeed::Offer) => Ok(Self::InApproval),
            (Self::InApproval, RfpDeed::TakeBack) => Ok(Self::Draft),
            (Self::InApproval, RfpDeed::Publish) => Ok(Self::Published),
            (Self::Published, RfpDeed::Close) => Ok(Self::Closed),
            (Self::Closed, RfpDeed::Evaluate) => Ok(Self::Evaluated),
            (Self::Evaluated, RfpDeed::Award) => Ok(Self::Awarded),
            (Self::Awarded, RfpDeed::Annul) => Ok(Self::Evaluated),
            (state, RfpDeed::Cancel) if !state.is_over() => Ok(Self::Cancelled),
            (state, deed) => Err(Say::new("error-rfp-deed").with("state", state).with("deed", deed)),
        }
    }

    pub fn is_over(self) -> bool {
        matches!(self, Self::Awarded | Self::Cancelled)
    }

    /// Its text is changed freely. Later a change is an addendum.
    pub fn is_written(self) -> bool {
        self == Self::Draft
    }

    /// Bidders have read it.
    pub fn is_out(self) -> bool {
        matches!(self, Self::Published | Self::Closed | Self::Evaluated | Self::Awarded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word as _;

    #[test]
    fn from_draft_to_award() {
        let way = [RfpDeed::Offer, RfpDeed::TakeBack, RfpDeed::Offer, RfpDeed::Publish, RfpDeed::Close, RfpDeed::Evaluate, RfpDeed::Award];
        let end = way.into_iter().try_fold(RfpState::Draft, RfpState::after);
        assert_eq!(end, Ok(RfpState::Awarded));
    }

    #[test]
    fn nothing_leads_back_from_what_bidders_have_read() {
        for state in RfpState::ALL.iter().filter(|state| state.is_out()) {
            for deed in RfpDeed::ALL {
                assert!(state.after(*deed).is_ok_and(|next| next.is_out() || next == RfpState::Cancelled) || state.after(*deed).is_err());
            }
        }
    }

    #[test]
    fn what_is_over_stays_over() {
        assert!(RfpDeed::ALL.iter().all(|deed| RfpState::Cancelled.after(*deed).is_err()));
        let of_award = RfpDeed::ALL.iter().filter(|deed| RfpState::Awarded.after(**deed).is_ok());
        assert!(of_award.eq(&[RfpDeed::Annul]), "an award is annulled, and nothing else");
        assert_eq!(RfpState::Awarded.after(RfpDeed::Annul), Ok(RfpState::Evaluated), "the next one can be chosen");
        assert_eq!(RfpState::Closed.after(RfpDeed::Cancel), Ok(RfpState::Cancelled));
    }
}
