//! HTML, as steps and requirements are written in other tools, to Markdown.
//!
//! The tokens of HTML are written one after the other, without a tree between: a file that nests a hundred thousand tags
//! costs no more than one that has them in a row. What only looks like a tag (`<user name>`) stays text, and so does
//! whatever has a meaning in Markdown and had none in HTML.

use std::cell::RefCell;

use golive_domain::text::LONG_TEXT;
use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, EndTag, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::{Rawtext, ScriptData},
    },
};

use super::{
    escape::{unescaped, untagged},
    markdown::{Mark, Markdown},
};

/// Elements that open or close a block of their own.
const BLOCKS: [&str; 22] = [
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "blockquote",
    "address",
    "center",
    "dl",
    "dt",
    "dd",
    "fieldset",
    "figure",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
];
/// Elements of which nothing is shown.
const HIDDEN: [&str; 10] = ["script", "style", "head", "title", "template", "iframe", "noscript", "svg", "math", "select"];
/// Elements that are parts of lists and tables, or hold a whole document.
const PARTS: [&str; 17] =
    ["ul", "ol", "li", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "pre", "html", "body", "object"];
/// Elements within a line.
const WORDS: [&str; 34] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "del", "em", "font", "i", "img", "input", "ins", "kbd", "label",
    "mark", "q", "s", "samp", "small", "span", "strong", "strike", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// Longest text that is looked at, in bytes: a longer one has more characters than any text of a project may have, so that
/// it is refused as it is.
const MAX_HTML: usize = 4 * LONG_TEXT;

/// Markdown that says what the HTML said: paragraphs, lists, tables, bold, italics, code and links. Text without a tag
/// keeps its lines.
pub fn markdown(html: &str) -> String {
    let html = html.trim();
    if html.len() > MAX_HTML {
        return html.to_owned();
    }
    if !html.contains(['<', '&']) {
        return plain(html);
    }
    let (shielded, markup) = shield(html);
    if markup == Markup::None {
        return untagged(&unescaped(&plain(html)));
    }
    written(&shielded, Markdown::new(markup == Markup::Inline))
}

/// The words of the first line that HTML shows.
pub fn first_line(html: &str) -> String {
    let words = written(&shield(html).0, Markdown::bare());
    words.lines().map(|line| line.trim_start_matches("- ").trim()).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

fn written(html: &str, markdown: Markdown) -> String {
    let sink = Sink(RefCell::new(Writer { markdown, text: String::new(), hidden: 0 }));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    // A sink that pauses for no script lets the tokenizer run to the end.
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut writer = tokenizer.sink.0.into_inner();
    writer.flush();
    writer.markdown.finish()
}

/// Text that is Markdown already: normal line ends, nothing trailing.
pub fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// The most that the tags of a text are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Markup {
    None,
    /// Within lines, and breaks between them.
    Inline,
    /// Paragraphs, lists, tables.
    Block,
}

/// The text with every `<` that begins no tag of HTML written as text, and what the tags are. A tag that goes on and on
/// loses its attributes: each of them is compared with all before it.
fn shield(html: &str) -> (String, Markup) {
    let mut shielded = String::with_capacity(html.len());
    let mut most = Markup::None;
    // Bytes that may be looked through in vain for the ends of tags.
    let mut patience = html.len().saturating_mul(8);
    let comments_end = html.rfind("-->").unwrap_or_default();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        shielded.push_str(before);
        let slash = usize::from(after.starts_with('/'));
        let named = after[slash..].find(|c: char| !c.is_ascii_alphanumeric()).map_or(after.len(), |end| slash + end);
        let tag = known(&after[slash..named]).filter(|_| patience > 0).and_then(|markup| {
            let end = tag_end(&after[named..]);
            if end.is_none() {
                patience = patience.saturating_sub(after.len());
            }
            Some((markup, end?))
        });
        rest = match tag {
            Some((markup, end)) => {
                most = most.max(markup);
                let (tag, behind) = after.split_at(named + end);
                shielded.push('<');
                shielded.push_str(if tag.len() <= LONGEST_TAG { tag } else { &after[..named] });
                behind
            }
            None => {
                let is_comment = after.starts_with("!--") && html.len() - after.len() < comments_end;
                most = most.max(if is_comment { Markup::Inline } else { Markup::None });
                shielded.push_str(if is_comment { "<" } else { "&lt;" });
                after
            }
        };
    }
    shielded.push_str(rest);
    (shielded, most)
}

/// Longest tag whose attributes are read, in bytes: an address may be long.
const LONGEST_TAG: usize = 2000;

/// Where the bracket stands that ends a tag, behind its name.
fn tag_end(attributes: &str) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    if !attributes.starts_with(|c: char| c.is_whitespace() || matches!(c, '>' | '/')) {
        return None;
    }
    for (at, byte) in attributes.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => (),
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            _ => (),
        }
        after_equals = quote.is_none() && (byte == b'=' || (after_equals && byte.is_ascii_whitespace()));
    }
    None
}

fn known(name: &str) -> Option<Markup> {
    let holds = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    match () {
        () if holds(&BLOCKS) || holds(&PARTS) => Some(Markup::Block),
        () if holds(&WORDS) || holds(&HIDDEN) => Some(Markup::Inline),
        () => None,
    }
}

struct Sink(RefCell<Writer>);

struct Writer {
    markdown: Markdown,
    /// Text since the last tag, which comes in pieces.
    text: String,
    /// How many hidden elements are open.
    hidden: u32,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut writer = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) if writer.hidden == 0 => writer.text.push_str(&text),
            TagToken(tag) => return writer.tag(&tag),
            _ => (),
        }
        TokenSinkResult::Continue
    }
}

impl Writer {
    fn flush(&mut self) {
        self.markdown.text(&std::mem::take(&mut self.text));
    }

    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        self.flush();
        let (name, opens) = (&*tag.name, tag.kind == StartTag);
        if HIDDEN.contains(&name) {
            match tag.kind {
                StartTag if tag.self_closing => (),
                StartTag => self.hidden += 1,
                EndTag => self.hidden = self.hidden.saturating_sub(1),
            }
            return match name {
                "script" if opens => TokenSinkResult::RawData(ScriptData),
                "style" | "title" | "iframe" | "noscript" if opens => TokenSinkResult::RawData(Rawtext),
                _ => TokenSinkResult::Continue,
            };
        }
        if self.hidden == 0 {
            self.shown(name, opens, tag);
        }
        TokenSinkResult::Continue
    }

    fn shown(&mut self, name: &str, opens: bool, tag: &Tag) {
        let markdown = &mut self.markdown;
        match name {
            "b" | "strong" => markdown.mark(Mark::Bold, opens),
            "i" | "em" | "cite" | "var" => markdown.mark(Mark::Italic, opens),
            "s" | "del" | "strike" => markdown.mark(Mark::Struck, opens),
            "code" | "kbd" | "samp" | "tt" => markdown.mark(Mark::Code, opens),
            "pre" => markdown.preformatted(opens),
            "a" if opens => markdown.open_link(&attribute(tag, "href")),
            "a" => markdown.close_link(),
            "img" if opens => markdown.image(&attribute(tag, "src"), &attribute(tag, "alt")),
            "br" => markdown.line(),
            "ul" | "ol" if opens => markdown.open_list(name == "ol"),
            "ul" | "ol" => markdown.close_list(),
            "li" if opens => markdown.item(),
            "li" => markdown.end_item(),
            "table" => markdown.table(),
            "tr" if opens => markdown.row(),
            "tr" => markdown.end_row(),
            "td" | "th" => markdown.cell(opens),
            "hr" if opens => markdown.rule(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if opens => markdown.heading(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => markdown.close_heading(),
            _ if BLOCKS.contains(&name) => markdown.block(),
            _ => (),
        }
    }
}

fn attribute(tag: &Tag, name: &str) -> String {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map_or(String::new(), |found| found.value.trim().to_owned())
}

#[cfg(test)]
#[path = "html_tests.rs"]
mod tests;
