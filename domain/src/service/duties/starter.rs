//! The duties a project begins with.

use super::{DutyKind, Preset, Reminders};

/// A duty that is delivered with the program, to be given an owner and a first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Starter {
    /// Its place in the set, stable for ever.
    pub key: &'static str,
    pub kind: DutyKind,
    pub rhythm: Preset,
    days_before: &'static [u16],
}

impl Starter {
    /// The Fluent key of its title.
    pub fn title(&self) -> String {
        format!("duty-{}", self.key)
    }

    /// The Fluent key of what is to be done, a step a line.
    pub fn steps(&self) -> String {
        format!("duty-{}-steps", self.key)
    }

    /// A check is remembered the day before; a renewal early enough to get an invoice paid.
    pub fn reminders(&self) -> Reminders {
        Reminders::of(self.days_before)
    }
}

/// What a CRM asks of those who run it, the most frequent first.
pub fn starter() -> [Starter; 6] {
    let check = |key, rhythm| Starter { key, kind: DutyKind::Check, rhythm, days_before: &[1] };
    let renewal = |key| Starter { key, kind: DutyKind::Renewal, rhythm: Preset::Yearly, days_before: &[30, 14, 7, 1] };
    [
        check("resources", Preset::Weekly),
        check("form-and-mail", Preset::EveryTwoWeeks),
        check("backup-restore", Preset::Monthly),
        renewal("domain"),
        renewal("sms"),
        renewal("hosting"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_starter_is_said_in_every_language() {
        for language in [
            include_str!("../../../../locales/en/duties.ftl"),
            include_str!("../../../../locales/fa/duties.ftl"),
            include_str!("../../../../locales/uk/duties.ftl"),
        ] {
            for duty in starter() {
                for key in [duty.title(), duty.steps()] {
                    assert!(language.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
                }
            }
        }
    }

    #[test]
    fn forms_and_mail_are_checked_every_two_weeks_and_renewals_are_remembered_a_month_before() {
        let of = |key| starter().into_iter().find(|duty| duty.key == key).expect("a starter");
        assert_eq!(of("form-and-mail").rhythm, Preset::EveryTwoWeeks);
        let renewals = starter().into_iter().filter(|duty| duty.kind == DutyKind::Renewal);
        assert_eq!(
            renewals.map(|duty| (duty.key, duty.reminders().days().next())).collect::<Vec<_>>(),
            [("domain", Some(30)), ("sms", Some(30)), ("hosting", Some(30))]
        );
    }
}
