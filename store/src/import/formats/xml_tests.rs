use golive_domain::Error as Refusal;
use proptest::prelude::*;

use super::*;
use crate::Error;

fn read_all(text: &str) -> Result<super::super::node::Node> {
    let mut xml = Xml::new(text);
    let root = xml.root()?;
    let node = xml.node(root, &[])?;
    xml.end()?;
    Ok(node)
}

/// Key and line of the refusal.
fn why(text: &str) -> (String, String) {
    match read_all(text) {
        Err(Error::Refused(Refusal::Invalid { fields })) => {
            let line = fields[0].say.args.iter().find(|(name, _)| name == "line").map(|(_, line)| line.clone());
            (fields[0].say.key.clone(), line.unwrap_or_default())
        }
        other => panic!("refused, not {other:?}"),
    }
}

fn refusal(key: &str, line: u32) -> (String, String) {
    (key.to_owned(), line.to_string())
}

#[test]
fn texts_sections_and_references_are_one_text() {
    let node =
        read_all("<?xml version=\"1.0\"?>\n<!-- c --><x:a b=\" 1 &lt; 2 \" x:c='é'>one <![CDATA[<two>]]> &amp; &#x644;<b/>\r\nend</x:a>\n")
            .unwrap();
    assert_eq!((node.name(), node.tag.get("b"), node.tag.get("c"), node.tag.get("none")), ("a", "1 < 2", "é", ""));
    assert_eq!(node.text(), "one <two> & ل\nend");
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let node = read_all("<a>\n <b/>\n\n <b\n x='1'/>text\n<b>x\n</b></a>").unwrap();
    assert_eq!(node.children().map(|child| child.tag.line).collect::<Vec<_>>(), [2, 4, 6]);
}

#[test]
fn no_document_type_is_read_and_nothing_leaks() {
    let outside = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>";
    assert_eq!(why(outside), refusal("error-file-xml-doctype", 2));
    let laughs: String = (1..50).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    assert_eq!(why(&format!("<!DOCTYPE a [<!ENTITY l0 \"lol\">{laughs}]><a>&l49;</a>")), refusal("error-file-xml-doctype", 1));
    assert_eq!(why("<!DOCTYPE html>\n<a/>").0, "error-file-xml-doctype");
}

#[test]
fn a_name_nobody_declared_is_refused_where_it_stands() {
    assert_eq!(why("<a>\n&nbsp;</a>"), refusal("error-file-xml-entity", 2));
    assert_eq!(why("<a>\n<b c='&secret;'/></a>"), refusal("error-file-xml-entity", 2));
    assert_eq!(why("<a>&#0;</a>"), refusal("error-file-xml-entity", 1));
    assert_eq!(why("<a>R & D</a>").0, "error-file-xml-ampersand");
}

#[test]
fn a_malformed_file_names_its_line() {
    assert_eq!(why("<a>\n<b>\n</c></a>"), refusal("error-file-xml-crossed", 3));
    assert_eq!(why("<a>\n</a>\n</b>"), refusal("error-file-xml-not-open", 3));
    assert_eq!(why("<a>\n<b>"), refusal("error-file-xml-cut", 2));
    assert_eq!(why("<a>\n<b"), refusal("error-file-xml-unclosed", 2));
    assert_eq!(why("<a>\n<![CDATA[never"), refusal("error-file-xml-unclosed", 2));
    assert_eq!(why("<a>\n<b c=1/></a>"), refusal("error-file-xml-attribute", 2));
    assert_eq!(why("<a>\n<b c='1' c='2'/></a>"), refusal("error-file-xml-attribute", 2));
    assert_eq!(why("<a/>\n<b/>"), refusal("error-file-xml-outside", 2));
    assert_eq!(why("text\n<a/>"), refusal("error-file-xml-outside", 1));
    assert_eq!(why(" \n").0, "error-file-xml-empty");
}

#[test]
fn depth_number_and_length_are_bounded() {
    assert_eq!(why(&"<a>".repeat(1_000_000)).0, "error-file-xml-deep");
    assert!(read_all(&("<a>".repeat(MAX_DEPTH) + &"</a>".repeat(MAX_DEPTH))).is_ok());
    assert_eq!(why(&format!("<a>{}</a>", "<b/>".repeat(MAX_ELEMENTS))).0, "error-file-xml-many");
    assert_eq!(why(&format!("<a>{}</a>", "x".repeat(MAX_TEXT + 1))).0, "error-file-xml-text");
    let attributes: String = (0..=MAX_ATTRIBUTES).map(|n| format!(" a{n}=''")).collect();
    assert_eq!(why(&format!("<a{attributes}/>")).0, "error-file-xml-attributes");
}

#[test]
fn control_characters_of_logs_are_left_out() {
    assert_eq!(read_all("<a>\u{1b}[31mred&#27;[0m\u{8}</a>").unwrap().text(), "[31mred[0m");
}

#[test]
fn markup_within_becomes_html_again() {
    let node = read_all("<a><x:p>one &lt; <x:b>two</x:b><x:br/><x:a href='h\"'>l</x:a></x:p></a>").unwrap();
    assert_eq!(node.html(), "<p>one &lt; <b>two</b><br><a href=\"h&quot;\">l</a></p>");
    assert_eq!(read_all("<a><![CDATA[<p>as it is</p>]]></a>").unwrap().html(), "<p>as it is</p>");
}

proptest! {
    #[test]
    fn no_text_panics(text in ".{0,200}") {
        let _ = read_all(&text);
    }

    #[test]
    fn no_markup_panics(parts in prop::collection::vec(prop::sample::select(vec![
        "<a>", "</a>", "<b c='1'>", "</b>", "<c/>", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "?>", "&amp;", "&#1", ";", "&", "<", ">", "'", "\"",
        "=", " ", "\n", "text", "<!DOCTYPE", "[", "]", "é",
    ]), 0..30)) {
        let _ = read_all(&parts.concat());
        let _ = read_all(&format!("<a>{}</a>", parts.concat()));
    }
}
