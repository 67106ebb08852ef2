use super::*;

fn token() -> Token {
    Token::of([7; 10])
}

fn id(text: &str) -> MessageId {
    MessageId::parse(text).unwrap()
}

#[test]
fn a_token_is_sixteen_letters_and_found_in_either_case() {
    assert_eq!(Token::of([0; 10]).as_str(), "0000000000000000");
    assert_eq!(Token::of([255; 10]).as_str(), "zzzzzzzzzzzzzzzz");
    assert_eq!(Token::parse(&token().as_str().to_uppercase()), Some(token()));
    assert_eq!(Token::parse("12345"), None);
    assert_eq!(Token::parse("iiiiiiiiiiiiiiii"), None);
}

#[test]
fn an_answer_leads_back_by_its_address() {
    let address = reply_to(&Email::parse("support@example.org").unwrap(), &token());
    assert_eq!(address.as_str(), format!("support+{}@example.org", token().as_str()));
    assert_eq!(plus_token(&address), Some(token()));
    let plus = Email::parse("support+crm@example.org").unwrap();
    assert_eq!(plus_token(&reply_to(&plus, &token())), Some(token()));
    assert_eq!(plus_token(&plus), None);
    let long = Email::parse(&format!("{}@example.org", "s".repeat(60))).unwrap();
    assert_eq!(reply_to(&long, &token()), long);
}

#[test]
fn an_answer_leads_back_by_its_ids() {
    let own = thread_id(&token(), 3, "desk.example.org");
    assert_eq!(own.to_string(), format!("<t.{}.3@desk.example.org>", token().as_str()));
    assert_eq!(id(&own.to_string()).token(), Some(token()));
    for other in ["t.x@example.org", "a@example.org", "t.0000000000000000.x@example.org", "t.0000000000000000.1.2@example.org"] {
        assert_eq!(id(other).token(), None, "{other}");
    }
}

#[test]
fn references_begin_with_the_thread_and_end_with_what_is_answered() {
    let host = "desk.example.org";
    let root = thread_id(&token(), 0, host);
    let referred = [root.clone(), id("a@x"), id("b@x")];
    assert_eq!(references(&token(), host, &referred, Some(&id("c@x"))), [root.clone(), id("a@x"), id("b@x"), id("c@x")]);
    assert_eq!(references(&token(), host, &[], None), std::slice::from_ref(&root));
    let many: Vec<MessageId> = (0..100).map(|n| id(&format!("{n}@x"))).collect();
    let kept = references(&token(), host, &many, Some(&id("c@x")));
    assert_eq!((kept.len(), &kept[0], &kept[1], kept.last()), (20, &root, &id("82@x"), Some(&id("c@x"))));
    assert_eq!(listed(&[id("a@x"), id("b@x")]), "<a@x> <b@x>");
}

#[test]
fn an_answer_leads_back_by_its_subject() {
    let subject = tagged("Printer is on fire", &token());
    assert_eq!(untagged(&format!("Re: {subject}")), ("Re: Printer is on fire ".to_owned(), vec![token()]));
    assert_eq!(tagged(&subject, &token()), subject);
    assert_eq!(untagged("[#12] [# [#یک").0, "[#12] [# [#یک");
}

#[test]
fn an_id_is_one_word() {
    assert_eq!(id("<a\t b@x>").as_str(), "ab@x");
    assert_eq!(MessageId::parse(" <> "), None);
    assert_eq!(MessageId::parse(&"a".repeat(501)), None);
}
