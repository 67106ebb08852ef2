//! ReqIF: requirements with the attributes of their types, in the order of their specifications, and their relations.
//!
//! Everything refers to everything by identifier, in whatever order, so all is gathered first and told apart then.

use std::collections::HashMap;

use golive_domain::import::FileFormat;

use super::{
    book::Book, declared::xml_text, node::Node, reqif_specs::Specs, reqif_told, reqif_zip::unpack, table::requirement_columns, xml::Xml,
};
use crate::Result;

/// What a file declares, by identifier.
#[derive(Debug, Default)]
pub struct Declared {
    /// Names of enumeration values and of types of relations.
    pub names: HashMap<String, String>,
    /// Identifier, name, and which of its type's attributes of that name it is: one type may have two of a name, and two
    /// types have most of theirs in common.
    pub attributes: Vec<(String, String, usize)>,
    pub objects: Vec<Object>,
    pub relations: Vec<Relation>,
    pub specifications: Vec<Branch>,
}

#[derive(Debug)]
pub struct Object {
    pub line: u32,
    pub id: String,
    pub name: String,
    pub about: String,
    /// Definition and value, HTML where it is XHTML; values of enumerations are identifiers yet.
    pub values: Vec<(String, Told)>,
}

/// The value of an attribute.
#[derive(Clone, Debug)]
pub enum Told {
    Text(String),
    Html(String),
    Choice(Vec<String>),
}

#[derive(Debug)]
pub struct Relation {
    pub line: u32,
    pub of_type: String,
    pub from: String,
    pub to: String,
}

/// A place in a specification: an object, or the specification itself.
#[derive(Debug, Default)]
pub struct Branch {
    pub line: u32,
    /// The object that stands here; the title where it is a specification.
    pub is: String,
    pub below: Vec<Branch>,
}

/// Reads the XML, or every ReqIF file of an archive, each attribute as what its name says.
pub fn reqif(bytes: &[u8]) -> Result<Book> {
    let specs = specs(bytes)?;
    let columns = requirement_columns(&specs.table(), &[]);
    Ok(reqif_told::tell(&specs, &columns))
}

/// The same as a table, whose columns somebody may name.
pub fn specs(bytes: &[u8]) -> Result<Specs> {
    let unpacked = unpack(bytes)?;
    let mut specs = Specs { attachments: unpacked.others, ..Specs::default() };
    for file in unpacked.files {
        specs.take(read(&xml_text(&file)?)?)?;
    }
    Ok(specs)
}

fn read(text: &str) -> Result<Declared> {
    let mut xml = Xml::new(text);
    let root = xml.root()?;
    if root.name != "REQ-IF" {
        return Err(root.is_not(FileFormat::Reqif));
    }
    let mut declared = Declared::default();
    section(&mut xml, &mut declared)?;
    xml.end()?;
    Ok(declared)
}

/// The elements that only hold others.
const HOLDERS: [&str; 7] =
    ["CORE-CONTENT", "REQ-IF-CONTENT", "DATATYPES", "SPEC-TYPES", "SPEC-OBJECTS", "SPEC-RELATIONS", "SPECIFICATIONS"];

fn section(xml: &mut Xml<'_>, declared: &mut Declared) -> Result<()> {
    while let Some(tag) = xml.child()? {
        match tag.name.as_str() {
            name if HOLDERS.contains(&name) => section(xml, declared)?,
            "SPEC-OBJECT" => declared.objects.push(object(&xml.node(tag, &[])?)),
            "SPEC-RELATION" => declared.relations.push(relation(&xml.node(tag, &[])?)),
            "SPECIFICATION" => {
                let node = xml.node(tag, &["VALUES"])?;
                declared.specifications.push(Branch { line: node.tag.line, is: name_of(&node), below: branches(&node) });
            }
            "DATATYPE-DEFINITION-ENUMERATION" | "SPEC-RELATION-TYPE" => declare(&xml.node(tag, &[])?, &mut declared.names),
            "SPEC-OBJECT-TYPE" => attributes(&xml.node(tag, &[])?, &mut declared.attributes),
            _ => xml.skip()?,
        }
    }
    Ok(())
}

/// Notes the names of an element and of all it holds.
fn declare(node: &Node, names: &mut HashMap<String, String>) {
    let id = node.tag.get("IDENTIFIER");
    if !id.is_empty() {
        names.insert(id.to_owned(), name_of(node));
    }
    node.children().for_each(|child| declare(child, names));
}

fn attributes(of_type: &Node, attributes: &mut Vec<(String, String, usize)>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for attribute in of_type.child(&["SPEC-ATTRIBUTES"]).into_iter().flat_map(Node::children) {
        let nth = seen.entry(name_of(attribute)).or_default();
        attributes.push((attribute.tag.get("IDENTIFIER").to_owned(), name_of(attribute), *nth));
        *nth += 1;
    }
}

fn name_of(node: &Node) -> String {
    let name = node.tag.get("LONG-NAME");
    if name.is_empty() { node.tag.get("DESC").to_owned() } else { name.to_owned() }
}

fn object(node: &Node) -> Object {
    let tag = &node.tag;
    let values = node.child(&["VALUES"]).into_iter().flat_map(Node::children).map(|value| (reference(value, "DEFINITION"), told(value)));
    Object {
        line: tag.line,
        id: tag.get("IDENTIFIER").to_owned(),
        name: tag.get("LONG-NAME").to_owned(),
        about: tag.get("DESC").to_owned(),
        values: values.collect(),
    }
}

fn told(value: &Node) -> Told {
    match value.name() {
        "ATTRIBUTE-VALUE-XHTML" => Told::Html(value.child(&["THE-VALUE"]).map(Node::html).unwrap_or_default()),
        "ATTRIBUTE-VALUE-ENUMERATION" => {
            Told::Choice(value.child(&["VALUES"]).into_iter().flat_map(Node::children).map(Node::text).collect())
        }
        _ => Told::Text(value.tag.get("THE-VALUE").to_owned()),
    }
}

/// The identifier within an element that refers: `<SOURCE><SPEC-OBJECT-REF>…</SPEC-OBJECT-REF></SOURCE>`.
fn reference(node: &Node, name: &str) -> String {
    node.text_of(&[name])
}

fn relation(node: &Node) -> Relation {
    let [of_type, from, to] = ["TYPE", "SOURCE", "TARGET"].map(|name| reference(node, name));
    Relation { line: node.tag.line, of_type, from, to }
}

fn branches(node: &Node) -> Vec<Branch> {
    let hierarchy = node.child(&["CHILDREN"]).into_iter().flat_map(|children| children.all("SPEC-HIERARCHY"));
    hierarchy.map(|child| Branch { line: child.tag.line, is: reference(child, "OBJECT"), below: branches(child) }).collect()
}

#[cfg(test)]
#[path = "reqif_tests.rs"]
mod tests;
