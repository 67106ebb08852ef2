//! One record of an XML file as a small tree: a case, a requirement, a result.

use super::xml::{Piece, Tag, Xml};
use crate::Result;

/// An element with all it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    pub tag: Tag,
    content: Vec<Content>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    Text(String),
    Node(Node),
}

impl Node {
    pub fn name(&self) -> &str {
        &self.tag.name
    }

    pub fn children(&self) -> impl Iterator<Item = &Node> {
        self.content.iter().filter_map(|part| match part {
            Content::Node(node) => Some(node),
            Content::Text(_) => None,
        })
    }

    /// The children of one name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Node> {
        self.children().filter(move |child| child.name() == name)
    }

    /// The first child of one of these names; the names are in the order of preference.
    pub fn child(&self, names: &[&str]) -> Option<&Node> {
        names.iter().find_map(|name| self.children().find(|child| child.name() == *name))
    }

    /// The text of the first child of one of these names; empty where there is none.
    pub fn text_of(&self, names: &[&str]) -> String {
        self.child(names).map(Node::text).unwrap_or_default()
    }

    /// The text of the first child of one of these names, or else all text within.
    pub fn text_of_or_own(&self, names: &[&str]) -> String {
        self.child(names).unwrap_or(self).text()
    }

    /// All text within, without markup, trimmed.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather(&mut text);
        text.trim().to_owned()
    }

    fn gather(&self, text: &mut String) {
        for part in &self.content {
            match part {
                Content::Text(own) => text.push_str(own),
                Content::Node(node) => node.gather(text),
            }
        }
    }

    /// What stands within as HTML: the text itself where it is HTML already, as in a CDATA section; else elements with
    /// their tags and what they hold.
    pub fn html(&self) -> String {
        if self.children().next().is_none() {
            return self.text();
        }
        let mut html = String::new();
        self.write_within(&mut html);
        html
    }

    fn write_within(&self, html: &mut String) {
        for part in &self.content {
            match part {
                Content::Text(text) => push_escaped(html, text),
                Content::Node(node) => {
                    html.push('<');
                    html.push_str(node.name());
                    for name in ["href", "src", "alt", "data"].iter().filter(|name| !node.tag.get(name).is_empty()) {
                        html.push_str(&format!(" {name}=\""));
                        push_escaped(html, node.tag.get(name));
                        html.push('"');
                    }
                    html.push('>');
                    node.write_within(html);
                    if node.name() != "br" {
                        html.push_str(&format!("</{}>", node.name()));
                    }
                }
            }
        }
    }
}

fn push_escaped(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

impl Xml<'_> {
    /// The whole of an element whose start was read. Elements of the names in `without` are passed over, however large.
    pub fn node(&mut self, tag: Tag, without: &[&str]) -> Result<Node> {
        let mut length = 0;
        self.grow(Node { tag, content: Vec::new() }, without, &mut length)
    }

    /// As deep as the reader lets elements be.
    fn grow(&mut self, mut node: Node, without: &[&str], length: &mut usize) -> Result<Node> {
        loop {
            match self.inside()? {
                Piece::Open(tag) if without.contains(&tag.name.as_str()) => self.skip()?,
                Piece::Open(tag) => {
                    let child = Node { tag, content: Vec::new() };
                    node.content.push(Content::Node(self.grow(child, without, length)?));
                }
                Piece::Text(text) => {
                    *length += text.len();
                    self.bounded(*length)?;
                    match node.content.last_mut() {
                        Some(Content::Text(own)) => own.push_str(&text),
                        _ => node.content.push(Content::Text(text.into_owned())),
                    }
                }
                Piece::Close => return Ok(node),
            }
        }
    }
}
