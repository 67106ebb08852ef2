//! Who wrote, and to whom.

use golive_domain::text::Email;

use super::{
    clean::{is_unseen, one_line, turns},
    header::Fields,
    unreadable::Unreadable,
};

/// Longest name of a person, in characters.
const NAME: usize = 120;
/// Addresses of one kind that are kept.
const MAX: usize = 100;

/// An address, and the name that stood beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    pub address: Email,
    /// As its writer gave it: anybody may call themselves anything.
    pub name: Option<String>,
}

/// Who wrote it: the first address of `From`, or else of `Sender`.
pub(super) fn sender(fields: &Fields) -> Result<Mailbox, Unreadable> {
    let mut refused = None;
    for (name, address) in ["from", "sender"].into_iter().flat_map(|field| fields.addresses(field)) {
        match mailbox(name.clone(), address.as_deref()) {
            Some(found) => return Ok(found),
            None => refused = refused.or(address).or(name),
        }
    }
    Err(match refused {
        Some(address) => Unreadable::BadAddress { address: one_line(&address, NAME) },
        None => Unreadable::NoSender,
    })
}

/// The addresses of these fields, none twice. Those that are no addresses are left out.
pub(super) fn mailboxes(fields: &Fields, names: &[&str]) -> Vec<Mailbox> {
    let mut found: Vec<Mailbox> = Vec::new();
    let all = names.iter().flat_map(|field| fields.addresses(field));
    for one in all.filter_map(|(name, address)| mailbox(name, address.as_deref())) {
        if found.len() < MAX && found.iter().all(|known| known.address != one.address) {
            found.push(one);
        }
    }
    found
}

fn mailbox(name: Option<String>, address: Option<&str>) -> Option<Mailbox> {
    // `Jane Doe jane@example.org`, without brackets, is all taken for a name or all for an address.
    let written = address.or(name.as_deref())?;
    let (address, is_whole) = match email(written) {
        Some(address) => (address, true),
        None => (written.split_whitespace().rev().find_map(email)?, false),
    };
    let name = if is_whole {
        name.unwrap_or_default()
    } else {
        written.split_whitespace().filter(|word| !word.contains('@')).collect::<Vec<_>>().join(" ")
    };
    let name = one_line(name.trim().trim_matches(['\'', '"']), NAME);
    let says_more = !name.is_empty() && !name.eq_ignore_ascii_case(address.as_str());
    Some(Mailbox { address, name: says_more.then_some(name) })
}

/// An address an answer can be sent to.
fn email(text: &str) -> Option<Email> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || "<>\"'(),;".contains(c));
    let is_odd = |c: char| turns(c) || is_unseen(c) || "<>()[],;:\\\"".contains(c);
    let host_is_whole = text.rsplit_once('@').is_some_and(|(_, host)| !host.starts_with(['.', '-']) && !host.ends_with(['.', '-']));
    if text.contains(is_odd) || !host_is_whole { None } else { Email::parse(text).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(field: &str) -> Result<Mailbox, Unreadable> {
        sender(&Fields::split(format!("From: {field}\n\n").as_bytes()).0)
    }

    fn read(field: &str) -> (String, Option<String>) {
        from(field).map(|one| (one.address.to_string(), one.name)).unwrap()
    }

    #[test]
    fn names_come_in_every_spelling() {
        let jane = |name: &str| ("jane@example.org".to_owned(), Some(name.to_owned()));
        assert_eq!(read("Jane Doe <Jane@Example.org>"), jane("Jane Doe"));
        assert_eq!(read("\"Doe, Jane\" <jane@example.org>"), jane("Doe, Jane"));
        assert_eq!(read("Doe, Jane <jane@example.org>"), jane("Jane"));
        assert_eq!(read("jane@example.org (Jane Doe)"), jane("Jane Doe"));
        assert_eq!(read("Jane Doe jane@example.org"), jane("Jane Doe"));
        assert_eq!(read("'Jane' <jane@example.org>"), jane("Jane"));
        assert_eq!(read("=?UTF-8?B?2YXYsduM2YU=?= <jane@example.org>"), jane("مریم"));
        assert_eq!(read("=?windows-1251?Q?=CE=EB=E5=ED=E0?= <jane@example.org>"), jane("Олена"));
        assert_eq!(read("jane@example.org").1, None);
        assert_eq!(read("\"jane@example.org\" <jane@example.org>").1, None);
    }

    #[test]
    fn the_sender_stands_in_for_who_wrote() {
        let (fields, _) = Fields::split(b"From: undisclosed\nSender: desk@example.org\n\n");
        assert_eq!(sender(&fields).unwrap().address.as_str(), "desk@example.org");
    }

    #[test]
    fn a_mail_without_an_address_to_answer_is_refused() {
        assert_eq!(from("").unwrap_err(), Unreadable::NoSender);
        assert_eq!(from("<>").unwrap_err(), Unreadable::NoSender);
        for bad in ["jane", "<jane@>", "<@example.org>", "<a@b@c>", "<a@example.org.>", "<a\u{202e}b@example.org>"] {
            assert!(matches!(from(bad), Err(Unreadable::BadAddress { .. })), "{bad} {:?}", from(bad));
        }
    }

    #[test]
    fn nobody_is_written_to_twice() {
        let (fields, _) = Fields::split(b"To: a@example.org, A <A@example.org>\nTo: team: b@example.org, nobody;\n\n");
        let to: Vec<String> = mailboxes(&fields, &["to", "cc"]).into_iter().map(|one| one.address.to_string()).collect();
        assert_eq!(to, ["a@example.org", "b@example.org"]);
    }
}
