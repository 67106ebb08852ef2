use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::{prelude::*, sample::select};

use super::*;
use crate::{
    testing::acceptance::{Decision, Signature, Signed},
    words::Word as _,
};

fn at(minutes: i64) -> DateTime<Utc> {
    "2026-11-18T09:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(minutes)
}

fn day(number: u64) -> NaiveDate {
    "2026-11-18".parse::<NaiveDate>().unwrap() + chrono::Days::new(number)
}

/// A session of two points, as a person would read it.
fn sales() -> Statement {
    Statement {
        project: "ARAS".into(),
        session: "ARAS-A1".into(),
        title: "Sales works a day with the pipeline".into(),
        department: "Sales".into(),
        day: day(0),
        place: "Meeting room 4".into(),
        environment: "Test · Chrome".into(),
        build: "0.7.0".into(),
        process_owner: "Farhad Ebrahimi".into(),
        users: vec![UserSaid { name: "Golnaz Amini".into(), planned: Minutes::hours(4), logged: vec![(day(0), Minutes(90))] }],
        points: vec![PointSaid {
            number: 1,
            text: "A deal keeps its stage".into(),
            requirement: "RQ-02.1".into(),
            case: String::new(),
            item: String::new(),
            standing: PointStanding::Rejected,
            said: vec![Said { at: at(5), opinion: Opinion::Rejected, by: "Golnaz Amini".into(), remark: "It falls back\nto Offer".into() }],
            defects: vec![("ARAS-D17".into(), DefectState::New)],
        }],
    }
}

#[test]
fn the_text_is_read_by_people() {
    let expected = "Golive acceptance, form 1
project: ARAS
session: ARAS-A1
title: Sales works a day with the pipeline
department: Sales
day: 2026-11-18
place: Meeting room 4
environment: Test · Chrome
build: 0.7.0
process owner: Farhad Ebrahimi
test user: Golnaz Amini
  planned: 4:00
  logged: 2026-11-18 1:30
point: 1
  text: A deal keeps its stage
  requirement: RQ-02.1
  case: 
  item: 
  stands: rejected
  said: rejected
    at: 2026-11-18T09:05:00.000000Z
    by: Golnaz Amini
    remark: It falls back\\nto Offer
  defect: ARAS-D17
    state: new
";
    assert_eq!(sales().text(), expected);
}

#[test]
fn words_cannot_pass_for_another_line() {
    let mut forged = sales();
    forged.points[0].said[0].remark = "Fine\n  defect: ARAS-D17\n    state: verified".into();
    assert_eq!(Statement::read(&forged.text()), Some(forged));
    assert_eq!(Statement::read("Golive acceptance, form 2\n"), None);
    assert_eq!(Statement::read(&format!("{}more: x\n", sales().text())), None);
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[a-zA-Zآ-ی \\\\\n\r:]{0,12}", Just("  defect: D1\n    state: new".to_owned()), Just("\\n".to_owned())]
}

fn said() -> impl Strategy<Value = Said> {
    (0..600_i64, select(Opinion::ALL), words(), words()).prop_map(|(minutes, opinion, by, remark)| Said {
        at: at(minutes),
        opinion,
        by,
        remark,
    })
}

fn point() -> impl Strategy<Value = PointSaid> {
    let codes = (words(), words(), words());
    let defects = prop::collection::vec((words(), select(DefectState::ALL)), 0..3);
    (1..40_u32, words(), codes, select(PointStanding::ALL), prop::collection::vec(said(), 0..3), defects).prop_map(
        |(number, text, (requirement, case, item), standing, said, defects)| PointSaid {
            number,
            text,
            requirement,
            case,
            item,
            standing,
            said,
            defects,
        },
    )
}

fn user() -> impl Strategy<Value = UserSaid> {
    let logged = prop::collection::vec((0..40_u64, 1..600_i32).prop_map(|(days, minutes)| (day(days), Minutes(minutes))), 0..4);
    (words(), 0..600_i32, logged).prop_map(|(name, planned, logged)| UserSaid { name, planned: Minutes(planned), logged })
}

fn statement() -> impl Strategy<Value = Statement> {
    let head = ((words(), words(), words(), words()), 0..60_u64, (words(), words(), words(), words()));
    (head, prop::collection::vec(user(), 0..4), prop::collection::vec(point(), 0..5)).prop_map(
        |(((project, session, title, department), days, (place, environment, build, process_owner)), users, points)| Statement {
            project,
            session,
            title,
            department,
            day: day(days),
            place,
            environment,
            build,
            process_owner,
            users,
            points,
        },
    )
}

fn signature() -> impl Strategy<Value = Signature> {
    let named = prop::collection::btree_set(1..40_u32, 0..4);
    (select(Decision::ALL), words(), named, words(), 0..600_i64).prop_map(|(decision, reason, reservations, name, minutes)| Signature {
        decision,
        reason,
        reservations,
        name,
        at: at(minutes),
    })
}

proptest! {
    /// What can be read back cannot be said twice by different things.
    #[test]
    fn what_was_written_is_read_back(statement in statement()) {
        prop_assert_eq!(Statement::read(&statement.text()), Some(statement.ordered()));
    }

    #[test]
    fn what_was_signed_is_read_back(statement in statement(), signature in signature()) {
        let signed = Signed { statement: statement.ordered(), signature };
        prop_assert_eq!(Signed::read(&signed.text()), Some(signed));
    }

    #[test]
    fn the_order_of_rows_says_nothing(
        (statement, mixed) in statement().prop_flat_map(|statement| {
            let parts = (Just(statement.users.clone()).prop_shuffle(), Just(statement.points.clone()).prop_shuffle());
            let mixed = parts.prop_map({
                let statement = statement.clone();
                move |(users, mut points)| {
                    for point in &mut points {
                        point.said.reverse();
                        point.defects.reverse();
                    }
                    Statement { users, points, ..statement.clone() }
                }
            });
            (Just(statement), mixed)
        }),
    ) {
        prop_assert_eq!(statement.text(), mixed.text());
    }

    #[test]
    fn another_opinion_is_another_text(statement in statement(), at_point in 0..5_usize, at_said in 0..3_usize, other in select(Opinion::ALL)) {
        let mut changed = statement.clone();
        let said = changed.points.get_mut(at_point).and_then(|point| point.said.get_mut(at_said));
        if let Some(said) = said {
            let differs = said.opinion != other;
            said.opinion = other;
            prop_assert_eq!(statement.text() != changed.text(), differs);
        }
    }

    #[test]
    fn any_change_of_the_signature_is_another_text(statement in statement(), one in signature(), other in signature()) {
        let text = |signature: &Signature| Signed { statement: statement.clone(), signature: signature.clone() }.text();
        prop_assert_eq!(text(&one) == text(&other), one == other);
    }
}

#[test]
fn a_signature_names_what_it_leaves_open() {
    let signature = Signature {
        decision: Decision::WithReservations,
        reason: "Until the end of December".into(),
        reservations: BTreeSet::from([1]),
        name: "Farhad Ebrahimi".into(),
        at: at(60),
    };
    let text = Signed { statement: sales(), signature }.text();
    let end = "decision: with_reservations\n  reason: Until the end of December\n  reservation: 1\nsigned by: Farhad Ebrahimi\nsigned at: 2026-11-18T10:00:00.000000Z\n";
    assert!(text.ends_with(end), "{text}");
}
