//! TestLink: the XML of test suites and of requirement specifications.

use golive_domain::import::FileFormat;

use super::{
    book::{Book, CaseIn, RelationIn, RequirementIn, StepIn, SuiteIn},
    cases::set_priority,
    declared::xml_text,
    duration::minutes,
    html::markdown,
    node::Node,
    xml::{Tag, Xml},
};
use crate::Result;

/// Reads suites with their cases, or requirements, whichever the file has.
pub fn testlink(bytes: &[u8]) -> Result<Book> {
    let text = xml_text(bytes)?;
    let mut xml = Xml::new(&text);
    let root = xml.root()?;
    let mut reader = Reader { xml: &mut xml, path: Vec::new(), book: Book::default() };
    match root.name.as_str() {
        "testsuite" => reader.suite(&root)?,
        "testcases" | "testsuites" => reader.cases()?,
        "requirement-specification" | "requirements" => reader.requirements()?,
        "req_spec" => reader.specification(&root)?,
        _ => return Err(root.is_not(FileFormat::Testlink)),
    }
    let book = reader.book;
    xml.end()?;
    Ok(book)
}

struct Reader<'r, 'a> {
    xml: &'r mut Xml<'a>,
    /// Names of the suites, or titles of the specifications, that are open.
    path: Vec<String>,
    book: Book,
}

impl Reader<'_, '_> {
    /// A suite. The one around a whole project has no name: it is none.
    fn suite(&mut self, own: &Tag) -> Result<()> {
        let name = own.get("name").split_whitespace().collect::<Vec<_>>().join(" ");
        let is_named = !name.is_empty();
        if is_named {
            self.path.push(name);
            self.book.suites.push(SuiteIn { line: own.line, path: self.path.clone(), details: String::new() });
        }
        let at = self.book.suites.len();
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "testsuite" => self.suite(&tag)?,
                "testcase" => self.case(tag)?,
                "details" => {
                    let details = markdown(&self.xml.node(tag, &[])?.html());
                    if let Some(suite) = at.checked_sub(1).filter(|_| is_named).and_then(|at| self.book.suites.get_mut(at)) {
                        suite.details = details;
                    }
                }
                _ => self.xml.skip()?,
            }
        }
        self.path.truncate(self.path.len() - usize::from(is_named));
        Ok(())
    }

    fn cases(&mut self) -> Result<()> {
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "testsuite" => self.suite(&tag)?,
                "testcase" => self.case(tag)?,
                _ => self.xml.skip()?,
            }
        }
        Ok(())
    }

    fn case(&mut self, tag: Tag) -> Result<()> {
        let node = self.xml.node(tag, &["custom_fields", "attachments"])?;
        let html = |name: &str| markdown(&node.child(&[name]).map(Node::html).unwrap_or_default());
        let keywords = node.child(&["keywords"]).into_iter().flat_map(|keywords| keywords.all("keyword"));
        let requirements = node.child(&["requirements"]).into_iter().flat_map(|requirements| requirements.all("requirement"));
        let mut case = CaseIn {
            line: node.tag.line,
            external_key: Some(node.text_of(&["fullexternalid", "externalid"])),
            title: node.tag.get("name").to_owned(),
            summary: html("summary"),
            suite: self.path.clone(),
            preconditions: html("preconditions"),
            steps: steps(&node),
            keywords: keywords.map(|keyword| keyword.tag.get("name").to_owned()).collect(),
            requirements: requirements.map(|requirement| requirement.text_of(&["doc_id", "docid"])).collect(),
            minutes: minutes(&node.text_of(&["estimated_exec_duration", "estimated_execution_duration"])),
            ..CaseIn::default()
        };
        match node.text_of(&["importance"]).as_str() {
            "3" => set_priority(&mut case, "high"),
            "2" => set_priority(&mut case, "medium"),
            "1" => set_priority(&mut case, "low"),
            other => set_priority(&mut case, other),
        }
        if node.text_of(&["execution_type"]) == "2" {
            case.keywords.push("automated".to_owned());
        }
        self.book.add_case(case);
        Ok(())
    }

    fn requirements(&mut self) -> Result<()> {
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "req_spec" => self.specification(&tag)?,
                "requirement" => self.requirement(tag)?,
                _ => self.xml.skip()?,
            }
        }
        Ok(())
    }

    fn specification(&mut self, own: &Tag) -> Result<()> {
        let title = [own.get("title"), own.get("doc_id")].into_iter().find(|title| !title.is_empty()).unwrap_or_default();
        self.path.push(title.to_owned());
        self.requirements()?;
        self.path.pop();
        Ok(())
    }

    fn requirement(&mut self, tag: Tag) -> Result<()> {
        let node = self.xml.node(tag, &["custom_fields"])?;
        let within = node.child(&["relations"]).into_iter().flat_map(Node::children);
        for relation in node.children().chain(within).filter(|child| child.name() == "relation") {
            self.book.relations.push(RelationIn {
                line: relation.tag.line,
                from: relation.text_of(&["source"]),
                to: relation.text_of(&["destination"]),
                kind: relation_kind(&relation.text_of(&["type"])).to_owned(),
            });
        }
        self.book.add_requirement(RequirementIn {
            line: node.tag.line,
            code: node.text_of(&["docid", "doc_id"]),
            title: node.text_of(&["title"]),
            text: markdown(&node.child(&["description"]).map(Node::html).unwrap_or_default()),
            category: kind(&node.text_of(&["type"])).map(str::to_owned),
            path: self.path.clone(),
            ..RequirementIn::default()
        });
        Ok(())
    }
}

/// Old versions have one text in place of steps, and what is expected beside it.
fn steps(node: &Node) -> Vec<StepIn> {
    let html = |node: &Node, name: &str| markdown(&node.child(&[name]).map(Node::html).unwrap_or_default());
    match node.child(&["steps"]) {
        Some(steps) if steps.all("step").next().is_some() => {
            let mut read: Vec<(u32, StepIn)> = (1..)
                .zip(steps.all("step"))
                .map(|(at, step)| {
                    let number = step.text_of(&["step_number"]).parse().unwrap_or(at);
                    (number, StepIn { action: html(step, "actions"), expected: html(step, "expectedresults") })
                })
                .collect();
            read.sort_by_key(|(number, _)| *number);
            read.into_iter().map(|(_, step)| step).collect()
        }
        _ => vec![StepIn { action: html(node, "steps"), expected: html(node, "expectedresults") }],
    }
}

/// TestLink numbers the kinds of requirements.
fn kind(number: &str) -> Option<&str> {
    match number {
        "1" => Some("Informational"),
        "2" => Some("Feature"),
        "3" => Some("Use case"),
        "4" => Some("User interface"),
        "5" => Some("Non-functional"),
        "6" => Some("Constraint"),
        "7" => Some("System function"),
        other => Some(other).filter(|other| !other.is_empty()),
    }
}

fn relation_kind(number: &str) -> &str {
    match number {
        "1" => "parent",
        "2" => "blocks",
        "3" => "related",
        other => other,
    }
}

#[cfg(test)]
#[path = "testlink_tests.rs"]
mod tests;
