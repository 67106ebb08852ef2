//! How an answer finds its ticket: a token in the address it goes to, in the ids it answers, or in its subject.

use golive_domain::text::Email;

use super::clean::{is_unseen, turns};

/// The field by which a desk knows its own mail; its value is the desk's host. Every mail that is sent carries it.
pub const LOOP_HEADER: &str = "X-Golive-Loop";

/// Digits and letters that are not taken for one another, in lower case: mail servers change the case of addresses.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 16;

/// What stands for a ticket's thread in addresses, ids and subjects: sixteen letters and digits. Whoever knows it can write to the
/// ticket, so that it is made of chance and cannot be guessed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Token(String);

impl Token {
    /// Eighty bits of chance, five a letter.
    pub fn of(chance: [u8; 10]) -> Self {
        let bits = chance.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
        let letter = |at: usize| char::from(LETTERS[(bits >> (5 * (LENGTH - 1 - at))) as usize % 32]);
        Self((0..LENGTH).map(letter).collect())
    }

    /// A token in either case; `None` for whatever has another length or other letters.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_token = text.len() == LENGTH && text.bytes().all(|b| LETTERS.contains(&b.to_ascii_lowercase()));
        is_token.then(|| Self(text.to_ascii_lowercase()))
    }

    /// In lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The id of a mail, kept without the angle brackets that [`Display`](std::fmt::Display) writes around it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(String);

impl MessageId {
    /// Longest id, in bytes.
    pub const MAX: usize = 500;

    /// With brackets or without. White space in it comes from folded lines and is taken out.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 2 * Self::MAX {
            return None;
        }
        let is_kept = |c: &char| !c.is_whitespace() && !c.is_control() && !turns(*c) && !is_unseen(*c) && !matches!(c, '<' | '>');
        let id: String = text.chars().filter(is_kept).collect();
        (1..=Self::MAX).contains(&id.len()).then_some(Self(id))
    }

    /// Without the brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The token of one of our own ids, `t.TOKEN.n@host`, whichever host it was made at.
    pub fn token(&self) -> Option<Token> {
        let mut parts = self.0.split_once('@')?.0.split('.');
        let is_ours = parts.next()?.eq_ignore_ascii_case("t");
        let token = parts.next().filter(|_| is_ours)?;
        let n = parts.next().filter(|_| parts.next().is_none())?;
        if n.bytes().all(|b| b.is_ascii_digit()) { Token::parse(token) } else { None }
    }
}

impl std::fmt::Display for MessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

/// The id of a mail of the thread from here, by a number that no other has. No mail has the number 0: it stands for the thread
/// itself.
pub fn thread_id(token: &Token, n: u128, host: &str) -> MessageId {
    MessageId(format!("t.{}.{n}@{host}", token.0))
}

/// Ids in a list that is sent.
const MAX_REFERENCES: usize = 20;

/// What the references of an answer are: the thread itself, what the answered mail refers to, that mail. Some mail servers give
/// what they send another id; by the thread's own, which goes first, an answer is still found. Of a long list the last ones stay.
pub fn references(token: &Token, host: &str, referred: &[MessageId], answered: Option<&MessageId>) -> Vec<MessageId> {
    let thread = thread_id(token, 0, host);
    let mut list: Vec<MessageId> = Vec::new();
    for id in answered.into_iter().chain(referred.iter().rev()) {
        if list.len() + 1 < MAX_REFERENCES && *id != thread && !list.contains(id) {
            list.push(id.clone());
        }
    }
    list.push(thread);
    list.reverse();
    list
}

/// Ids as a `References` field has them.
pub fn listed(ids: &[MessageId]) -> String {
    ids.iter().map(MessageId::to_string).collect::<Vec<_>>().join(" ")
}

/// The address answers are to go to: `support+TOKEN@example.org`. Where that is too long for an address, the plain one.
pub fn reply_to(address: &Email, token: &Token) -> Email {
    let plus = address.as_str().rsplit_once('@').filter(|(name, _)| name.len() + 1 + LENGTH <= 64);
    plus.and_then(|(name, host)| Email::parse(&format!("{name}+{}@{host}", token.0)).ok()).unwrap_or_else(|| address.clone())
}

/// The token behind a plus of an address.
pub(super) fn plus_token(address: &Email) -> Option<Token> {
    address.as_str().rsplit_once('@')?.0.split('+').skip(1).find_map(Token::parse)
}

/// An address without what stands behind its plus.
pub(super) fn without_plus(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((name, host)) => format!("{}@{host}", name.split('+').next().unwrap_or(name)),
        None => address.to_owned(),
    }
}

/// A subject with its token: `Printer is on fire [#TOKEN]`.
pub fn tagged(subject: &str, token: &Token) -> String {
    let (subject, _) = untagged(subject);
    format!("{} [#{}]", subject.trim(), token.0).trim_start().to_owned()
}

/// A subject without its tags, and the tokens they held.
pub(super) fn untagged(subject: &str) -> (String, Vec<Token>) {
    let (mut plain, mut tokens, mut rest) = (String::with_capacity(subject.len()), Vec::new(), subject);
    while let Some((before, after)) = rest.split_once("[#") {
        plain.push_str(before);
        match after.bytes().take(LENGTH + 3).position(|b| b == b']').and_then(|end| Some((Token::parse(&after[..end])?, end))) {
            Some((token, end)) => {
                tokens.push(token);
                rest = &after[end + 1..];
            }
            None => {
                plain.push_str("[#");
                rest = after;
            }
        }
    }
    (plain + rest, tokens)
}

#[cfg(test)]
#[path = "thread_tests.rs"]
mod tests;
