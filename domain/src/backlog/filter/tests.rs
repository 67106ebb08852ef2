use super::*;
use proptest::{prelude::*, sample::subsequence};
use uuid::Uuid;

fn read(query: &[(&str, &str)]) -> (Filter, Vec<(String, String)>) {
    let (filter, refused) = Filter::from_pairs(query.iter().copied());
    (filter, refused.into_iter().map(|error| (error.field, error.say.key)).collect())
}

#[test]
fn a_url_narrows_the_list() {
    let (filter, refused) = read(&[("state", "refined"), ("state", "new"), ("assignee", "me"), ("text", " گزارش "), ("page", "3")]);
    let expected = Filter {
        states: vec![ItemState::New, ItemState::Refined],
        assignee: Some(AssigneePick::Me),
        text: Some("گزارش".into()),
        page: 3,
        ..Filter::default()
    };
    assert_eq!((filter, refused), (expected, vec![]));
}

#[test]
fn an_unknown_key_or_value_is_reported_and_the_rest_applied() {
    let (filter, refused) = read(&[("stat", "new"), ("state", "finished"), ("page", "0"), ("custom[x]", "1"), ("blocked", "yes")]);
    let named: Vec<_> = refused.iter().map(|(field, key)| (field.as_str(), key.as_str())).collect();
    let expected = [
        ("stat", "error-filter-key"),
        ("state", "error-filter-value"),
        ("page", "error-filter-value"),
        ("custom[x]", "error-filter-value"),
    ];
    assert_eq!(named, expected);
    assert_eq!(filter.blocked, Some(true));
}

#[test]
fn an_untouched_form_narrows_nothing() {
    let (filter, refused) = read(&[("text", ""), ("state", ""), ("assignee", " ")]);
    assert_eq!((filter.narrows(), refused.len()), (false, 0));
}

#[test]
fn the_usual_is_left_out_of_the_url_and_the_rest_is_encoded() {
    assert_eq!(Filter::default().to_query(), "");
    let filter = Filter { text: Some("a&b ق".into()), sort: Sort::Points, direction: Direction::Descending, ..Filter::default() };
    assert_eq!(filter.to_query(), "text=a%26b%20%D9%82&sort=points&direction=desc");
}

#[test]
fn asking_for_the_present_order_turns_it_round() {
    let by_title = Filter { page: 4, ..Filter::default() }.sorted_by(Sort::Title);
    assert_eq!((by_title.sort, by_title.direction, by_title.page), (Sort::Title, Direction::Ascending, 1));
    assert_eq!(by_title.sorted_by(Sort::Title).direction, Direction::Descending);
}

#[test]
fn people_at_work_see_what_is_still_to_be_done() {
    let usual = Filter::default().at_work().shown_states();
    assert!(usual.contains(&ItemState::New) && usual.contains(&ItemState::InReview));
    assert!(!usual.iter().any(|state| state.is_finished()));
    let all = Filter { status: Some(Status::All), ..Filter::default() };
    assert_eq!((all.at_work().shown_states(), all.narrows()), (vec![], false));
    let finished = Filter { status: Some(Status::Finished), ..Filter::default() };
    assert_eq!(finished.at_work().shown_states(), [ItemState::Done, ItemState::Accepted, ItemState::Dropped]);
}

#[test]
fn a_state_that_is_asked_for_and_the_archive_are_shown_whole() {
    let done = Filter { states: vec![ItemState::Done], ..Filter::default() };
    assert_eq!(done.at_work(), done);
    let contradicting = Filter { status: Some(Status::Open), ..done };
    assert_eq!(contradicting.at_work().shown_states(), [ItemState::Done]);
    let archive = Filter { archived: true, ..Filter::default() };
    assert_eq!(archive.at_work(), archive);
}

#[test]
fn programs_get_every_state() {
    assert_eq!(Filter::default().shown_states(), []);
}

fn filters() -> impl Strategy<Value = Filter> {
    let uuid = || any::<u128>().prop_map(Uuid::from_u128);
    let word = || "[^ ].{0,10}[^ ]".prop_map(|text: String| text.trim().to_owned()).prop_filter("not blank", |text| !text.is_empty());
    let assignee =
        prop_oneof![Just(AssigneePick::Me), Just(AssigneePick::Nobody), uuid().prop_map(|id| AssigneePick::Person(PersonId(id)))];
    let sprint = prop_oneof![Just(SprintPick::Backlog), uuid().prop_map(|id| SprintPick::Sprint(SprintId(id)))];
    let picks = (
        subsequence(ItemKind::ALL, 0..=ItemKind::ALL.len()),
        subsequence(ItemState::ALL, 0..=ItemState::ALL.len()),
        subsequence(Moscow::ALL, 0..=Moscow::ALL.len()),
        prop::collection::btree_set(word(), 0..3),
        prop::option::of(word()),
        prop::option::of(prop::sample::select(Status::ALL)),
    );
    let ids = (
        prop::option::of(uuid().prop_map(DepartmentId)),
        prop::option::of(uuid().prop_map(ItemId)),
        prop::option::of(assignee),
        prop::option::of(sprint),
        prop::collection::btree_map(uuid().prop_map(FieldId), word(), 0..3),
    );
    let order =
        (prop::option::of(any::<bool>()), any::<bool>(), prop::sample::select(Sort::ALL), prop::sample::select(Direction::ALL), 1_u32..500);
    (picks, ids, order).prop_map(|(picks, ids, order)| Filter {
        kinds: picks.0,
        states: picks.1,
        moscow: picks.2,
        labels: picks.3.into_iter().collect(),
        text: picks.4,
        status: picks.5,
        department: ids.0,
        parent: ids.1,
        assignee: ids.2,
        sprint: ids.3,
        custom: ids.4,
        blocked: order.0,
        archived: order.1,
        sort: order.2,
        direction: order.3,
        page: order.4,
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(filter in filters()) {
        let (read, refused) = Filter::from_pairs(filter.to_pairs());
        prop_assert_eq!(read, filter);
        prop_assert_eq!(refused, vec![]);
    }

    #[test]
    fn no_query_panics(pairs in prop::collection::vec((".{0,12}", ".{0,12}"), 0..6)) {
        let _ = Filter::from_pairs(pairs);
    }
}
