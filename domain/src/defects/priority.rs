//! What a defect's priority is until the business says otherwise.

use super::{Frequency, Priority, Severity};

/// The default of the matrix severity × frequency: what breaks much and often comes first, what looks wrong now and then
/// comes last. Whoever sets another one gives a reason.
pub fn default_priority(severity: Severity, frequency: Frequency) -> Priority {
    use Frequency as F;
    use Priority::{P1, P2, P3, P4};
    use Severity as S;
    match (severity, frequency) {
        (S::S1, F::Always | F::Often | F::Sometimes) | (S::S2, F::Always) => P1,
        (S::S1, F::Once) | (S::S2, F::Often | F::Sometimes) | (S::S3, F::Always) => P2,
        (S::S2, F::Once) | (S::S3, F::Often | F::Sometimes) | (S::S4, F::Always) => P3,
        (S::S3, F::Once) | (S::S4, F::Often | F::Sometimes | F::Once) => P4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Word;

    #[test]
    fn worse_or_more_often_is_never_later() {
        for severities in Severity::ALL.windows(2) {
            for frequency in Frequency::ALL {
                assert!(default_priority(severities[0], *frequency) <= default_priority(severities[1], *frequency));
            }
        }
        for severity in Severity::ALL {
            for frequencies in Frequency::ALL.windows(2) {
                assert!(default_priority(*severity, frequencies[0]) <= default_priority(*severity, frequencies[1]));
            }
        }
        assert_eq!(default_priority(Severity::S1, Frequency::Always), Priority::P1);
        assert_eq!(default_priority(Severity::S4, Frequency::Once), Priority::P4);
    }
}
