//! What of a mail is new: without the history below it and the signature.
//!
//! Only what stands at the end is ever cut, so that what is left is the beginning of the text. Where somebody answered line by line
//! within the quotes, everything stays; and so it does where nothing would be left.

use super::{
    clean::SIGNATURE,
    introduced::{begins_attribution, ends_attribution, folded, is_original, is_rule, is_sent_from, label, looks_like_attribution},
    phrases::Label,
};

/// Lines of a signature whose mark lost its space.
const SIGNATURE_LINES: usize = 10;
/// Lines the fields of a quoted mail may take; long lists of people are wrapped.
const FIELD_LINES: usize = 14;
/// Lines a mail program may wrap the line above a quote into.
const WRAPPED: usize = 3;

/// The beginning of the text that its writer added. Below `marker`, a line of our own mails, nothing is new.
pub(super) fn fresh<'t>(text: &'t str, marker: &str) -> &'t str {
    let all = lines(text);
    let mut lines = all.as_slice();
    let marker = folded(marker).unwrap_or_default();
    let cuts: [&Cut; 4] = [&signature, &|lines| history(lines, &marker), &loose_signature, &sent_from];
    for cut in cuts {
        if let Some(end) = cut(lines)
            && lines[..end].iter().any(|line| line.kind == Kind::Own)
        {
            lines = &lines[..end];
        }
    }
    let end = lines.last().map_or(0, |line| line.at + line.text.len());
    text[..end].trim_end()
}

/// Where lines are to be cut.
type Cut<'c> = dyn Fn(&[Line<'_>]) -> Option<usize> + 'c;

struct Line<'t> {
    /// Where it begins, in bytes.
    at: usize,
    text: &'t str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    /// It begins with `>`.
    Quoted,
    Own,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let line = |text: &str| match text.trim_start() {
        "" => Kind::Blank,
        quoted if quoted.starts_with('>') => Kind::Quoted,
        _ => Kind::Own,
    };
    text.split('\n')
        .map(|text| {
            let begin = at;
            at += text.len() + 1;
            Line { at: begin, text, kind: line(text) }
        })
        .collect()
}

/// Where the signature begins by the mark of the standard.
fn signature(lines: &[Line<'_>]) -> Option<usize> {
    lines.iter().position(|line| line.text == SIGNATURE)
}

/// Where it begins by a mark without its space: only a few lines can be one.
fn loose_signature(lines: &[Line<'_>]) -> Option<usize> {
    let at = lines.iter().rposition(|line| matches!(line.text.trim(), "--" | "—"))?;
    let below = lines[at + 1..].iter().filter(|line| line.kind != Kind::Blank).count();
    (below <= SIGNATURE_LINES).then_some(at)
}

/// Where the last line is a telephone's.
fn sent_from(lines: &[Line<'_>]) -> Option<usize> {
    let at = lines.iter().rposition(|line| line.kind != Kind::Blank)?;
    folded(lines[at].text).filter(|line| is_sent_from(line)).map(|_| at)
}

/// Where the mail begins that is answered.
fn history(lines: &[Line<'_>], marker: &str) -> Option<usize> {
    let last_own = lines.iter().rposition(|line| line.kind == Kind::Own);
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.kind == Kind::Own) {
        if is_marker(lines, at, marker) || begins_original(lines, at, line) {
            return Some(above(lines, at));
        }
        if let Some(begin) = attribution(lines, at)
            && introduces_the_rest(lines, at, last_own)
        {
            return Some(above(lines, begin));
        }
    }
    let tail = last_own.map_or(0, |at| at + 1);
    let (before, after) = lines.split_at(tail);
    let holds_quotes = |lines: &[Line<'_>]| lines.iter().any(|line| line.kind == Kind::Quoted);
    (holds_quotes(after) && !holds_quotes(before)).then(|| above(lines, tail))
}

/// Our own line, also where it was wrapped.
fn is_marker(lines: &[Line<'_>], at: usize, marker: &str) -> bool {
    let Some(line) = folded(lines[at].text).filter(|line| !marker.is_empty() && !line.is_empty()) else { return false };
    if line.contains(marker) {
        return true;
    }
    let is_begun = marker.starts_with(&line) && line.len() >= 8;
    is_begun && lines.get(at + 1).and_then(|next| folded(next.text)).is_some_and(|next| format!("{line} {next}").starts_with(marker))
}

/// A row of dashes with words, or the fields of the mail as Outlook writes them: who, when and what about.
fn begins_original(lines: &[Line<'_>], at: usize, line: &Line<'_>) -> bool {
    let Some(folded_line) = folded(line.text) else { return false };
    if is_original(&folded_line) {
        return true;
    }
    if label(&folded_line) != Some(Label::From) {
        return false;
    }
    let below = lines[at + 1..].iter().take(FIELD_LINES).take_while(|line| line.kind != Kind::Quoted);
    let labels: Vec<Label> = below.filter_map(|line| label(&folded(line.text)?)).take_while(|label| *label != Label::From).collect();
    labels.contains(&Label::Sent) && labels.contains(&Label::Subject)
}

/// Where the line above a quote begins that ends here, `On Monday, Jane wrote:`.
fn attribution(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let last = folded(lines[at].text).filter(|line| ends_attribution(line))?;
    let from = at.saturating_sub(WRAPPED - 1);
    let from = lines[from..at].iter().rposition(|line| line.kind != Kind::Own).map_or(from, |gap| from + gap + 1);
    let has_number = |begin: usize| lines[begin..=at].iter().any(|line| line.text.contains(char::is_numeric));
    let begins = |begin: &usize| folded(lines[*begin].text).is_some_and(|line| begins_attribution(&line)) && has_number(*begin);
    (from..=at).rev().find(begins).or_else(|| (last.contains(char::is_numeric) || last.contains('@')).then_some(at))
}

/// Whether all below the line is what it introduces. An answer below a quote means that the quote belongs to the answer.
fn introduces_the_rest(lines: &[Line<'_>], at: usize, last_own: Option<usize>) -> bool {
    match lines[at + 1..].iter().find(|line| line.kind != Kind::Blank) {
        Some(next) if next.kind == Kind::Quoted => last_own.is_none_or(|last| last <= at),
        _ => true,
    }
}

/// Goes up over what belongs to the history: empty lines, rows of signs, the line that introduces it.
fn above(lines: &[Line<'_>], at: usize) -> usize {
    let mut at = at;
    loop {
        let Some(last) = lines[..at].iter().rposition(|line| line.kind != Kind::Blank) else { return 0 };
        let Some(line) = folded(lines[last].text).filter(|_| lines[last].kind == Kind::Own) else { return last + 1 };
        at = match attribution(lines, last) {
            Some(begin) => begin,
            None if is_rule(&line) || looks_like_attribution(&line) => last,
            None => return last + 1,
        };
    }
}

#[cfg(test)]
#[path = "quoted_tests.rs"]
mod tests;
