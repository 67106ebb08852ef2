//! A filter as conditions of either database.

use golive_domain::{
    backlog::{AssigneePick, Direction, Filter, ItemKind, ItemState, Moscow, Sort, SprintPick},
    id::ItemId,
    words::Word,
};
use sea_orm::{
    ColumnTrait, Condition, IntoSimpleExpr, Order, QueryFilter, QueryOrder, Select,
    sea_query::{CaseStatement, Expr, ExprTrait, NullOrdering, Query, SimpleExpr},
};

use super::{code, rows};
use crate::{
    Backend,
    desk::{Door, ProjectScope},
    entity::{item, item_label, person},
    found::bears,
};

/// The items a filter shows, in no order yet.
pub(crate) fn filtered(door: &impl Door<Scope = ProjectScope>, filter: &Filter) -> Select<item::Entity> {
    rows::of_project(door).filter(condition(door, filter))
}

fn condition(door: &impl Door<Scope = ProjectScope>, filter: &Filter) -> Condition {
    let mut all = Condition::all();
    all = all.add(if filter.archived { item::COLUMN.archived_at.is_not_null() } else { item::COLUMN.archived_at.is_null() });
    if let Some(text) = &filter.text {
        all = all.add(found_by(door, text));
    }
    if !filter.kinds.is_empty() {
        all = all.add(item::COLUMN.kind.is_in(filter.kinds.clone()));
    }
    let states = filter.shown_states();
    if !states.is_empty() {
        all = all.add(item::COLUMN.state.is_in(states));
    }
    if !filter.moscow.is_empty() {
        all = all.add(item::COLUMN.moscow.is_in(filter.moscow.clone()));
    }
    if let Some(department) = filter.department {
        all = all.add(item::COLUMN.department_id.eq(department));
    }
    if !filter.labels.is_empty() {
        let labelled = Query::select()
            .column(item_label::Column::ItemId)
            .from(item_label::Entity)
            .and_where(item_label::COLUMN.label.is_in(filter.labels.clone()))
            .to_owned();
        all = all.add(item::COLUMN.id.in_subquery(labelled));
    }
    match (filter.assignee, door.actor().person()) {
        (Some(AssigneePick::Person(id)), _) | (Some(AssigneePick::Me), Some(id)) => all = all.add(item::COLUMN.assignee_id.eq(id)),
        (Some(AssigneePick::Me | AssigneePick::Nobody), _) => all = all.add(item::COLUMN.assignee_id.is_null()),
        (None, _) => {}
    }
    match filter.sprint {
        Some(SprintPick::Backlog) => all = all.add(item::COLUMN.sprint_id.is_null()),
        Some(SprintPick::Sprint(id)) => all = all.add(item::COLUMN.sprint_id.eq(id)),
        None => {}
    }
    if let Some(parent) = filter.parent {
        all = all.add(item::COLUMN.parent_id.eq(parent));
    }
    match filter.blocked {
        Some(true) => all = all.add(item::COLUMN.blocked_reason.is_not_null()),
        Some(false) => all = all.add(item::COLUMN.blocked_reason.is_null()),
        None => {}
    }
    for (field, value) in &filter.custom {
        all = all.add(custom(door.backend(), &field.to_string(), value));
    }
    all
}

/// Items that bear every word of a text.
pub(super) fn found_by(door: &impl Door, text: &str) -> SimpleExpr {
    bears(door, "item", text)
}

/// Compares the plain spelling of a custom value.
fn custom(backend: Backend, field: &str, value: &str) -> SimpleExpr {
    match backend {
        Backend::Sqlite => {
            Expr::cust_with_values(r#"json_extract("item"."custom", ?) = ?"#, [format!("$.\"{field}\".value"), value.to_owned()])
        }
        Backend::Postgres => Expr::cust_with_values(r#""item"."custom" -> $1 ->> 'value' = $2"#, [field.to_owned(), value.to_owned()]),
    }
}

/// Puts a selection in the filter's order; equals stand as they are ranked. What is not known comes last.
pub(crate) fn ordered(items: Select<item::Entity>, filter: &Filter) -> Select<item::Entity> {
    let order = match filter.direction {
        Direction::Ascending => Order::Asc,
        Direction::Descending => Order::Desc,
    };
    let by: SimpleExpr = match filter.sort {
        Sort::Rank => return items.order_by(item::COLUMN.rank, order.clone()).order_by(item::COLUMN.id, order),
        Sort::Code => item::Column::Number.into_simple_expr(),
        Sort::Title => item::Column::Title.into_simple_expr(),
        Sort::Kind => position::<ItemKind>(item::Column::Kind),
        Sort::State => position::<ItemState>(item::Column::State),
        Sort::Moscow => position::<Moscow>(item::Column::Moscow),
        Sort::Points => item::Column::Points.into_simple_expr(),
        Sort::Hours => Expr::SubQuery(None, Box::new(rows::minutes().into())),
        Sort::Price => item::Column::PriceMinor.into_simple_expr(),
        Sort::Assignee => person::Column::Name.into_simple_expr(),
        Sort::Created => item::Column::CreatedAt.into_simple_expr(),
        Sort::Changed => item::Column::UpdatedAt.into_simple_expr(),
    };
    items.order_by_with_nulls(by, order, NullOrdering::Last).order_by_asc(item::COLUMN.rank).order_by_asc(item::COLUMN.id)
}

/// A word's place in its vocabulary: must before should, not by the alphabet.
fn position<W: Word>(column: item::Column) -> SimpleExpr {
    let case = W::ALL
        .iter()
        .zip(0..)
        .fold(CaseStatement::new(), |case, (word, at)| case.case(Expr::expr(column.into_simple_expr()).eq(word.as_str()), at));
    case.into()
}

/// Items whose key or text a person means. The one with exactly this key comes first, be it ours or the one it was
/// imported under, before those that only mention it.
pub(super) fn meant(door: &impl Door<Scope = ProjectScope>, text: &str) -> Select<item::Entity> {
    let items = rows::of_project(door).filter(item::COLUMN.archived_at.is_null());
    let mut either = Condition::any().add(found_by(door, text));
    if !code::is_like_a_key(text) {
        return items.filter(either).order_by_asc(item::COLUMN.rank);
    }
    let foreign = item::COLUMN.external_key.is_in(code::spellings(text));
    either = either.add(foreign.clone());
    let mut nearness = CaseStatement::new();
    if let Some(number) = code::number_of(&door.project().key, text) {
        let ends_so = item::COLUMN.external_key.like(format!("%-{number}"));
        either = either.add(item::COLUMN.number.eq(number));
        nearness = nearness.case(item::COLUMN.number.eq(number), 0).case(foreign, 1).case(ends_so, 2);
    } else {
        nearness = nearness.case(foreign, 1);
    }
    let nearness: SimpleExpr = nearness.finally(3).into();
    items.filter(either).order_by(nearness, Order::Asc).order_by_asc(item::COLUMN.rank)
}

/// Another item than this one.
pub(super) fn other_than(items: Select<item::Entity>, id: Option<ItemId>) -> Select<item::Entity> {
    match id {
        Some(id) => items.filter(item::COLUMN.id.ne(id)),
        None => items,
    }
}
