use super::*;
use proptest::prelude::*;

fn cell(text: &str) -> Cell {
    text.parse().expect("letters")
}

#[test]
fn a_cell_is_a_set_of_letters() {
    assert_eq!(cell("a/r").to_string(), "RA");
    assert_eq!(cell("R, R"), Cell::of([Letter::Responsible]));
    assert_eq!(cell(""), Cell::EMPTY);
    assert_eq!("X".parse::<Cell>(), Err(NotRasci("X".into())));
}

#[test]
fn a_deliverable_has_exactly_one_a() {
    let both = [(Role::Sponsor, cell("A")), (Role::ProjectManager, cell("RA"))];
    assert_eq!(check_row(&both), Err(vec![RasciRefusal::ManyAccountable(vec![Role::Sponsor, Role::ProjectManager])]));
    assert_eq!(check_row(&[(Role::Sponsor, cell("A")), (Role::ProjectManager, cell("R"))]), Ok(()));
    assert_eq!(check_row(&[]), Err(vec![RasciRefusal::NobodyAccountable, RasciRefusal::NobodyResponsible]));
}

#[test]
fn a_refusal_names_the_roles() {
    let say = RasciRefusal::ManyAccountable(vec![Role::Sponsor, Role::ProjectManager]).say();
    assert_eq!(say, Say::new("error-rasci-many-accountable").with("count", 2).with("roles", "sponsor,project_manager"));
}

#[test]
fn the_default_table_keeps_its_own_rule() {
    for deliverable in Deliverable::ALL {
        let row: Vec<_> = Role::ALL.iter().map(|role| (*role, default_cell(*deliverable, *role))).collect();
        assert_eq!(check_row(&row), Ok(()), "{deliverable}");
    }
}

#[test]
fn those_outside_have_no_part_by_default() {
    for deliverable in Deliverable::ALL {
        assert!(default_cell(*deliverable, Role::Bidder).is_empty() && default_cell(*deliverable, Role::Auditor).is_empty());
    }
}

#[test]
fn every_role_that_works_has_a_part_somewhere() {
    let idle: Vec<_> = Role::ALL.iter().filter(|role| Deliverable::ALL.iter().all(|d| default_cell(*d, **role).is_empty())).collect();
    assert_eq!(idle, [&Role::Requester, &Role::Bidder, &Role::Auditor]);
}

proptest! {
    #[test]
    fn a_cell_is_read_back_as_written(bits in 0_u8..32) {
        prop_assert_eq!(Cell(bits).to_string().parse(), Ok(Cell(bits)));
    }
}
