use std::io::{Cursor, Write as _};

use golive_domain::backlog::Moscow;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{super::tests::why, *};

const FILE: &[u8] = include_bytes!("fixtures/requirements.reqif");

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
    assert_eq!(reqif(&zip).unwrap(), reqif(FILE).unwrap());
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
