use std::io::{Cursor, Write as _};

use golive_domain::{backlog::Moscow, import::RequirementColumn as Column, words::Word as _};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    super::{columns::Columns, tests::why},
    *,
};

const FILE: &[u8] = include_bytes!("fixtures/requirements.reqif");
/// Two types, chapters, and values of every kind, as tools for requirements export them.
const TOOL: &[u8] = include_bytes!("fixtures/tool.reqif");

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn requirements_stand_in_the_order_of_their_specification() {
    let book = reqif(FILE).expect("a good file").checked();
    let [chapter, sent, loose] = book.requirements.as_slice() else { panic!("three, not {:?}", book.requirements) };
    assert_eq!((chapter.code.as_str(), chapter.title.as_str(), chapter.path.join("/")), ("SAL-1", "Quotes", "Sales".into()));
    assert_eq!((sent.code.as_str(), sent.path.join("/"), sent.parent.as_deref()), ("SAL-2", "Sales/Quotes".into(), Some("SAL-1")));
    assert_eq!(sent.text, "Quotes are **sent** & kept.\n\n- by mail\n- as PDF");
    assert_eq!(
        (sent.title.as_str(), sent.moscow, sent.department.as_deref()),
        ("Quotes are sent & kept.", Some(Moscow::Must), Some("Sales"))
    );
    assert_eq!((loose.code.as_str(), loose.title.as_str(), loose.path.len()), ("so-loose", "In no specification", 0));
}

#[test]
fn relations_name_both_ends_or_are_refused() {
    let book = reqif(FILE).expect("a good file").checked();
    let relation = &book.relations[0];
    assert_eq!((relation.from.as_str(), relation.to.as_str(), relation.kind.as_str()), ("SAL-2", "SAL-1", "refines"));
    assert_eq!(book.refused.len(), 1);
    assert_eq!((book.refused[0].line, book.refused[0].say.key.as_str()), (59, "error-file-reqif-object"));
}

#[test]
fn an_archive_is_read_like_its_file() {
    let zip = archive(&[("files/picture.png", b"png"), ("CRM.reqif", FILE)]);
    let (zipped, bare) = (reqif(&zip).unwrap(), reqif(FILE).unwrap());
    assert_eq!((&zipped.requirements, &zipped.relations), (&bare.requirements, &bare.relations));
    assert_eq!((zipped.told[0].key.as_str(), zipped.told[0].args[0].1.as_str()), ("import-told-attachments", "1"));
    assert_eq!(why(reqif(&archive(&[("readme.txt", b"x")]))).0, "error-file-zip-empty");
    assert_eq!(why(reqif(b"PK\x03\x04 nothing")).0, "error-file-zip-broken");
}

#[test]
fn a_bomb_is_refused_by_what_it_says_and_by_what_comes_out() {
    let zeros = vec![b' '; 60 * 1024 * 1024];
    let mut bomb = archive(&[("a.reqif", &zeros)]);
    assert_eq!(why(reqif(&bomb)).0, "error-file-zip-large");
    // The same with a size that is a lie, in the central directory and in front of the file.
    let size = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    for at in 0..bomb.len() - 4 {
        if bomb[at..at + 4] == size {
            bomb[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
        }
    }
    let told = why(reqif(&bomb)).0;
    assert!(["error-file-zip-large", "error-file-zip-broken", "error-file-xml-empty"].contains(&told.as_str()), "{told}");
}

#[test]
fn attributes_are_columns_under_their_names() {
    let table = specs(TOOL).expect("a good file").table();
    let attributes = ["ReqIF.ForeignID", "ReqIF.ChapterName", "ReqIF.Text", "Release", "Effort", "Contractual", "Due"];
    assert_eq!(table.header[..3], ["IDENTIFIER", "LONG-NAME", "DESC"]);
    assert_eq!(table.header[3..], attributes, "what two types have in common is one column");
    let samples = |name: &str| table.samples(table.header.iter().position(|own| own == name).unwrap(), 3).join("|");
    assert_eq!(samples("ReqIF.Text"), "Leads come from the web form, at once.|A lead is kept for two years.");
    assert_eq!(samples("Release"), "First, Second|Second");
    assert_eq!([samples("Effort"), samples("Contractual"), samples("Due")], ["5", "true", "2026-09-30T00:00:00Z"].map(str::to_owned));
}

#[test]
fn chapters_give_order_and_category_and_are_no_requirements() {
    let book = reqif(TOOL).expect("a good file").checked();
    let told: Vec<_> = book.requirements.iter().map(|one| (one.code.as_str(), one.category.as_deref(), one.path.join("/"))).collect();
    assert_eq!(
        told,
        [("17", Some("Marketing"), "CRM/Marketing/Leads".to_owned()), ("12", Some("Marketing"), "CRM/Marketing/Leads".to_owned())]
    );
    assert_eq!(
        book.requirements[0].text,
        "Leads come from the [web form](https://crm.example/form), *at once*.\n\n1. by mail\n2. by phone"
    );
    assert_eq!((book.told[0].key.as_str(), book.told[0].args[0].1.as_str()), ("import-told-chapters", "2"));
    assert_eq!(book.refused, []);
}

#[test]
fn columns_may_be_named_by_hand() {
    let specs = specs(TOOL).expect("a good file");
    let word = |name: &str| match name {
        "IDENTIFIER" => Column::parse("code"),
        "ReqIF.Text" => Column::parse("text"),
        "Release" => Column::parse("department"),
        _ => None,
    };
    let book = reqif_told::tell(&specs, &Columns::named(specs.table().header.iter().map(|name| word(name)))).checked();
    let [first, ..] = book.requirements.as_slice() else { panic!("requirements, not {:?}", book.requirements) };
    assert_eq!((first.code.as_str(), first.title.as_str()), ("_so-17", "Leads come from the web form, at once."));
    assert_eq!(first.department.as_deref(), Some("First, Second"));
}

#[test]
fn hostile_files_are_refused_with_their_reason() {
    let text = std::str::from_utf8(TOOL).unwrap();
    let laughing = text.replacen("<REQ-IF ", "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<REQ-IF ", 1);
    assert_eq!(why(reqif(laughing.as_bytes())).0, "error-file-xml-doctype");
    let reaching = text.replacen("CRM for Aras", "&passwd;", 1);
    assert_eq!(why(reqif(reaching.as_bytes())).0, "error-file-xml-entity");
    assert_eq!(why(reqif(&TOOL[..text.find("<SPECIFICATIONS>").unwrap()])).0, "error-file-xml-cut");
    let deep = text.replacen("<xhtml:div>", &"<xhtml:div>".repeat(200), 1);
    assert_eq!(why(reqif(deep.as_bytes())).0, "error-file-xml-deep");
    let wrong = text.replacen("UTF-8", "utf-7", 1);
    assert_eq!(why(reqif(wrong.as_bytes())).0, "error-file-xml-encoding");
    let latin: Vec<u8> =
        text.replacen("CRM for Aras", "CRM f\u{fc}r Aras", 1).chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(why(reqif(&latin)).0, "error-file-xml-bytes");
}

#[test]
fn an_archive_of_two_hundred_megabytes_of_zeros_is_refused() {
    let bomb = archive(&[("a.reqif", &vec![0; 200 * 1024 * 1024])]);
    assert!(bomb.len() < 1024 * 1024, "it looks small: {}", bomb.len());
    assert_eq!(why(reqif(&bomb)).0, "error-file-zip-large");
}
