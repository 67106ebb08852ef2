//! What a mail is about, without what mail programs put before it.

use golive_domain::text::Title;

use super::{clean::one_line, thread::untagged};

/// What stands before the subject of an answer, in lower case.
const ANSWER: [&str; 14] =
    ["re", "aw", "antw", "antwort", "odp", "sv", "відп", "відповідь", "на", "отв", "ответ", "پاسخ", "پاسخ به", "جواب"];
/// What stands before the subject of what was sent on.
const SENT_ON: [&str; 15] = [
    "fwd",
    "fw",
    "wg",
    "weitergeleitet",
    "pd",
    "przekazano",
    "пересл",
    "переслано",
    "пересилання",
    "перенаправлено",
    "пер",
    "ارجاع",
    "هدایت",
    "بازارسال",
    "ارسال مجدد",
];
/// What gateways put before the subject of whatever comes from outside.
const GATEWAY: [&str; 4] = ["[external]", "[ext]", "[extern]", "[зовнішній]"];
/// Longest of these words with its count (`RE[12]`), in bytes.
const LONGEST: usize = 40;

/// A subject, ready to be a ticket's title.
pub(super) struct Subject {
    /// `None` where nothing is left.
    pub title: Option<Title>,
    /// Its writer sent on what another wrote, so that what is below is what is asked about.
    pub is_sent_on: bool,
}

/// One line without tags and prefixes, at most as long as a title may be.
pub(super) fn read(subject: &str) -> Subject {
    let line = one_line(&untagged(subject).0, subject.len());
    let (mut rest, mut is_sent_on) = (line.as_str(), None);
    loop {
        if let Some(behind) = GATEWAY.iter().find_map(|mark| behind(rest, mark)) {
            rest = behind.trim_start();
            continue;
        }
        let Some((word, behind)) = prefix(rest) else { break };
        let sends_on = SENT_ON.contains(&word.as_str());
        if !sends_on && !ANSWER.contains(&word.as_str()) {
            break;
        }
        is_sent_on.get_or_insert(sends_on);
        rest = behind.trim_start();
    }
    Subject { title: Title::parse(&one_line(rest, Title::MAX)).ok(), is_sent_on: is_sent_on.unwrap_or_default() }
}

fn behind<'t>(text: &'t str, mark: &str) -> Option<&'t str> {
    // In lower case a letter may have another length: only what is as long as the mark is compared.
    let (head, behind) = text.split_at_checked(mark.len())?;
    (head.to_lowercase() == mark).then_some(behind)
}

/// `re` of `RE[2]: x`, and what is behind it.
fn prefix(text: &str) -> Option<(String, &str)> {
    let colon = text.char_indices().take_while(|(at, _)| *at <= LONGEST).find(|(_, c)| matches!(c, ':' | '：'))?;
    let behind = &text[colon.0 + colon.1.len_utf8()..];
    let word = text[..colon.0].trim_end_matches(|c: char| c.is_numeric() || c.is_whitespace() || "[]()^.".contains(c));
    Some((word.to_lowercase(), behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(subject: &str) -> String {
        read(subject).title.map(Title::into_string).unwrap_or_default()
    }

    #[test]
    fn what_mail_programs_put_before_it_goes() {
        for subject in [
            "Re: Printer",
            "RE: FW: Re[2]: Printer",
            "AW: WG: Printer",
            "Odp.: PD: Printer",
            "Відп: Re: Printer",
            "НА: Отв.: Printer",
            "پاسخ: Printer",
            "Re : Printer",
            "re(3): [#0123456789abcdef] Printer",
            "[EXTERNAL] Re: [EXT] Printer",
            "Re：\tPrinter\r\n",
        ] {
            assert_eq!(title(subject), "Printer", "{subject}");
        }
    }

    #[test]
    fn words_of_the_subject_stay() {
        for subject in ["Error: no access", "Report: Re: sales", "12: 30", "گزارش: خطا"] {
            assert_eq!(title(subject), subject);
        }
        assert_eq!(title("Re:"), "");
        assert_eq!(title(&"s".repeat(300)).chars().count(), Title::MAX);
    }

    #[test]
    fn the_outermost_prefix_tells_whether_it_was_sent_on() {
        assert!(read("Fwd: Re: Printer").is_sent_on);
        assert!(read("[EXT] WG: Printer").is_sent_on);
        assert!(!read("Re: Fwd: Printer").is_sent_on);
        assert!(!read("Printer").is_sent_on);
    }
}
