use super::*;

#[test]
fn the_first_elements_tell_suites_of_testlink_from_those_of_junit() {
    assert_eq!(guess("r.xml", b"<testsuite name='a' tests='1'><testcase name='b' classname='c'/></testsuite>"), Some(FileFormat::Junit));
    assert_eq!(guess("t.xml", b"<testsuite name='a'><details/></testsuite>"), Some(FileFormat::Testlink));
    assert_eq!(guess("e.xml", b"<?xml version='1.0'?>\n<!DOCTYPE r [<!ENTITY x 'y'>]><testsuites/>"), Some(FileFormat::Junit));
    assert_eq!(guess("x.xml", b"<html/>"), None);
}

#[test]
fn names_help_where_bytes_say_nothing() {
    assert_eq!(guess("a.feature", b"# only a comment"), Some(FileFormat::Gherkin));
    assert_eq!(guess("a.xlsx", b"PK\x03\x04 broken"), Some(FileFormat::Xlsx));
    assert_eq!(guess("a.reqifz", b"PK\x03\x04 broken"), Some(FileFormat::Reqif));
    assert_eq!(
        (guess("a.zip", b"PK\x03\x04 broken"), guess("a.csv", b""), guess("a.json", b"[1]"), guess("a.bin", b"\x01\x02\0\0")),
        (None, None, None, None)
    );
    assert_eq!(guess("a.json", b"{\n  \"cases\": []}"), Some(FileFormat::Json));
    assert_eq!(guess("a.csv", b"{title},steps\nx,y"), Some(FileFormat::Csv));
    assert_eq!(guess("a.txt", b"title,steps\nx,y"), Some(FileFormat::Csv));
}
