//! Mail that a program sent: it is not answered by another program, or the two would write to each other for ever.

use golive_domain::{Say, text::Email};
use serde::{Deserialize, Serialize};

use super::{header::Fields, thread::without_plus};

/// Why a mail is taken for a program's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Automatic {
    /// This desk sent it, by the field it puts on all its mail.
    OwnLoop,
    /// It comes from an address of this desk.
    OwnAddress,
    /// A report of a mail server or a receipt: something was not delivered, or was read.
    Report,
    /// `Auto-Submitted` says so (RFC 3834).
    AutoSubmitted,
    /// An absence note or another automatic answer, by the fields mail programs put on those.
    AutoReply,
    /// It has an empty return path, as only mail has that nobody may answer.
    EmptyReturnPath,
    /// From `mailer-daemon`, `postmaster`, `noreply` and the like.
    Machine,
    /// `Precedence: bulk`, `list` or `junk`.
    Precedence,
    /// It came by a mailing list.
    List,
    /// Its writer asks not to be answered by programs.
    NoAnswers,
}

impl Automatic {
    /// Whether no person wrote it. Otherwise a person may have, say by a list that the desk reads: such a mail can be a ticket, it
    /// only gets no automatic answer.
    pub fn is_by_machine(self) -> bool {
        !matches!(self, Self::Precedence | Self::List | Self::NoAnswers)
    }

    /// What the page of the quarantine says.
    pub fn say(self) -> Say {
        match self {
            Self::OwnLoop => Say::new("error-mail-own-loop"),
            Self::OwnAddress => Say::new("error-mail-own-address"),
            Self::Report => Say::new("error-mail-report"),
            Self::AutoSubmitted => Say::new("error-mail-auto-submitted"),
            Self::AutoReply => Say::new("error-mail-auto-reply"),
            Self::EmptyReturnPath => Say::new("error-mail-empty-return-path"),
            Self::Machine => Say::new("error-mail-machine"),
            Self::Precedence => Say::new("error-mail-precedence"),
            Self::List => Say::new("error-mail-list"),
            Self::NoAnswers => Say::new("error-mail-no-answers"),
        }
    }
}

/// Fields that only automatic answers have.
const AUTO_REPLY: [&str; 5] = ["x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from", "x-mail-autoreply"];
/// Fields of mailing lists.
const LIST: [&str; 4] = ["list-id", "list-unsubscribe", "list-post", "list-help"];

/// The strongest reason to take a mail for a program's; `None` where a person seems to have written it.
pub(super) fn automatic(fields: &Fields, from: &Email, own: &[Email], host: &str) -> Option<Automatic> {
    let says = |field: &str, words: &[&str]| fields.raw(field).is_some_and(|value| words.contains(&word(&value).as_str()));
    let has = |names: &[&str]| names.iter().any(|name| fields.has(name));
    let is_own = || own.iter().any(|own| without_plus(own.as_str()) == without_plus(from.as_str()));
    let asks = || fields.raw("x-auto-response-suppress").is_some_and(|value| wants_no_answers(&value));
    let submitted = || fields.raw("auto-submitted").map(|value| word(&value)).is_some_and(|word| !word.is_empty() && word != "no");
    let checks: [(Automatic, &dyn Fn() -> bool); 10] = [
        (Automatic::OwnLoop, &|| !host.is_empty() && fields.raw(LOOP_HEADER_LOWER).is_some_and(|value| value.eq_ignore_ascii_case(host))),
        (Automatic::OwnAddress, &is_own),
        (Automatic::Report, &|| fields.content("content-type").is_some_and(|content| content.is == "multipart/report")),
        (Automatic::AutoSubmitted, &submitted),
        (Automatic::AutoReply, &|| has(&AUTO_REPLY) || says("precedence", &["auto_reply", "auto-reply"])),
        (Automatic::EmptyReturnPath, &|| fields.raw("return-path").is_some_and(|path| path == "<>")),
        (Automatic::Machine, &|| is_machine(from)),
        (Automatic::Precedence, &|| says("precedence", &["bulk", "list", "junk"])),
        (Automatic::List, &|| has(&LIST)),
        (Automatic::NoAnswers, &asks),
    ];
    checks.into_iter().find(|(_, holds)| holds()).map(|(why, _)| why)
}

/// [`LOOP_HEADER`](super::LOOP_HEADER) as fields are kept.
const LOOP_HEADER_LOWER: &str = "x-golive-loop";

/// The first word of a field: `auto-replied` of `auto-replied (vacation); x=y`.
fn word(value: &str) -> String {
    value.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).next().unwrap_or_default().to_ascii_lowercase()
}

/// Most of what the field can hold is about receipts; those words say that automatic answers are unwelcome.
fn wants_no_answers(value: &str) -> bool {
    value.split([',', ' ', ';']).any(|word| ["all", "oof", "autoreply"].iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Whether a program uses that address: `no-reply`, `noreply-crm`, `crm-noreply`, `MAILER-DAEMON`.
fn is_machine(from: &Email) -> bool {
    let plain = without_plus(from.as_str());
    let name: String = plain.rsplit_once('@').map_or("", |(name, _)| name).chars().filter(|c| c.is_alphanumeric()).collect();
    let is_nobody = ["noreply", "donotreply", "dontreply", "nichtantworten"].iter().any(|no| name.starts_with(no) || name.ends_with(no));
    is_nobody || ["mailerdaemon", "postmaster", "bounce", "bounces", "autoreply", "autoresponder"].contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(head: &str) -> Option<Automatic> {
        why_from("jane@example.org", head)
    }

    fn why_from(from: &str, head: &str) -> Option<Automatic> {
        let (fields, _) = Fields::split(head.as_bytes());
        let own = [Email::parse("support@example.com").unwrap()];
        automatic(&fields, &Email::parse(from).unwrap(), &own, "desk.example.com")
    }

    #[test]
    fn the_field_is_found_under_its_own_name() {
        assert_eq!(super::super::LOOP_HEADER.to_ascii_lowercase(), LOOP_HEADER_LOWER);
    }

    #[test]
    fn a_person_is_no_program() {
        assert_eq!(why("Subject: Hello\nAuto-Submitted: no\nPrecedence: normal\nReturn-Path: <jane@example.org>\n\n"), None);
        assert_eq!(why("X-Auto-Response-Suppress: DR, RN, NRN\n\n"), None);
        assert_eq!(why("X-Golive-Loop: desk.example.net\n\n"), None);
        assert_eq!(why("Content-Type: multipart/mixed; boundary=x\n\n"), None);
        for person in ["bouncer@example.org", "replies@example.org", "jane+noreply@example.org"] {
            assert_eq!(why_from(person, "X: y\n\n"), None, "{person}");
        }
    }

    #[test]
    fn programs_are_known_by_their_fields() {
        for (head, reason) in [
            ("X-Golive-Loop: Desk.example.com\nAuto-Submitted: auto-replied", Automatic::OwnLoop),
            ("Content-Type: multipart/report; report-type=delivery-status; boundary=x", Automatic::Report),
            ("Auto-Submitted: auto-replied (vacation)", Automatic::AutoSubmitted),
            ("auto-submitted: Auto-Generated; owner-email=x", Automatic::AutoSubmitted),
            ("X-Autoreply: yes", Automatic::AutoReply),
            ("X-Autorespond: away", Automatic::AutoReply),
            ("Precedence: auto_reply", Automatic::AutoReply),
            ("Return-Path: <>", Automatic::EmptyReturnPath),
            ("Precedence: Bulk", Automatic::Precedence),
            ("Precedence: list", Automatic::Precedence),
            ("Precedence: junk", Automatic::Precedence),
            ("List-Id: Team <team.example.org>", Automatic::List),
            ("List-Unsubscribe: <https://example.org/u>", Automatic::List),
            ("X-Auto-Response-Suppress: OOF, AutoReply", Automatic::NoAnswers),
            ("X-Auto-Response-Suppress: All", Automatic::NoAnswers),
        ] {
            assert_eq!(why(&format!("{head}\n\n")), Some(reason), "{head}");
        }
    }

    #[test]
    fn programs_are_known_by_their_addresses() {
        for machine in ["mailer-daemon", "postmaster", "no-reply", "No_Reply", "noreply-crm", "crm.do-not-reply", "noreply+1"] {
            assert_eq!(why_from(&format!("{machine}@example.org"), "X: y\n\n"), Some(Automatic::Machine), "{machine}");
        }
        assert_eq!(why_from("support+abc@example.com", "X: y\n\n"), Some(Automatic::OwnAddress));
    }

    #[test]
    fn a_list_may_carry_what_a_person_wrote() {
        assert!(!Automatic::List.is_by_machine() && !Automatic::Precedence.is_by_machine() && !Automatic::NoAnswers.is_by_machine());
        assert!(Automatic::Report.is_by_machine() && Automatic::AutoSubmitted.is_by_machine());
    }
}
