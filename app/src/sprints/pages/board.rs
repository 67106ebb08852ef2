//! The board of a sprint: columns by state, lanes by assignee, what each said today, what changed in scope.

use golive_domain::{
    access::Permission,
    backlog::{HalfPoints, ItemState},
    id::PersonId,
    sprints::SprintState,
    words::Word,
};
use golive_store::sprints::{Board, Card as Item, Column, DailyLine, Named, ScopeLine};
use leptos::prelude::*;

use super::{
    card,
    parts::{Assignee, Follows, Grip, Head, Leaf, Movable, item_path, may, path, sent},
};
use crate::{
    i18n::{points, t, word},
    islands::{Peek, PeekLabels},
    ui::{
        Avatar, Blocked, Button, ButtonGroup, Card, Field, Form, Key, KindIcon, LinkButton, Look, MoscowBadge, PointsOf, StateOf, When,
        Who, chart::signed, query::Here,
    },
};

#[component]
pub fn TheBoard(board: Board, by_assignee: bool) -> impl IntoView {
    let sprint = board.sprint.clone();
    let number = sprint.number;
    let active = sprint.state == SprintState::Active;
    let moves = active && may(Permission::BoardMove);
    let closes = active && may(Permission::SprintRun);
    let progress = t!("board-progress", "done" = points(board.done), "points" = board.points.as_f64());
    let planned = (sprint.state == SprintState::Planned).then(|| view! { <p class="notice">{t("board-not-started")}</p> });
    let opened = board.opened.map(|(card, detail)| view! { <card::Opened card detail number moves/> });
    let columns = board.columns.clone();
    let cards = if by_assignee { lanes(columns, moves).into_any() } else { whole(columns, moves).into_any() };
    view! {
        <Head sprint title=t!("sprint-board-title", "number" = number) current=Some(Leaf::Board)>
            <span class="num soft" data-region="board">{progress}</span>
            <ButtonGroup label=t("board-view")>
                <LinkButton href=path(number, "board") current=!by_assignee>{t("board-columns")}</LinkButton>
                <LinkButton href=format!("{}?lanes=assignee", path(number, "board")) current=by_assignee>{t("board-lanes")}</LinkButton>
            </ButtonGroup>
            {closes.then(|| view! { <LinkButton href=path(number, "close") look=Look::Primary>{t("sprint-close")}</LinkButton> })}
        </Head>
        {planned}
        <Movable sprint=number action="/rpc/sprints/move" region="board" on=moves><div data-region="board">{cards}</div></Movable>
        <Follows region="board"/>
        // Apart from the cards, so that these go on moving while somebody reads.
        <Peek region="board".to_owned() labels=PeekLabels::said()><div class="opened" data-region="board">{opened}</div></Peek>
        <div class="opened" data-region="board"><Dropped cards=board.dropped/></div>
        <div class="two">
            <Daily lines=board.daily mine=board.my_line number writes=active && may(Permission::DailyWrite)/>
            <Scope lines=board.scope/>
        </div>
    }
}

fn whole(columns: Vec<Column>, moves: bool) -> impl IntoView {
    let columns = columns
        .into_iter()
        .map(|column| {
            let head = head_of(&column);
            let id = format!("column-{}", column.state);
            view! {
                <section class="column" data-state=column.state.as_str() aria-labelledby=id>
                    {head}
                    {tiles(column.state, column.cards, moves)}
                </section>
            }
        })
        .collect_view();
    view! { <div class="board" tabindex="0" role="region" aria-label=t("sprint-tab-board")>{columns}</div> }
}

/// The same cards, a lane for each assignee and one for what nobody has.
fn lanes(columns: Vec<Column>, moves: bool) -> impl IntoView {
    let heads = columns
        .iter()
        .map(|column| view! { <section class="column" data-state=column.state.as_str()>{head_of(column)}</section> })
        .collect_view();
    let mut people: Vec<Option<Named>> = Vec::new();
    for card in columns.iter().flat_map(|column| &column.cards) {
        if !people.contains(&card.assignee) {
            people.push(card.assignee.clone());
        }
    }
    people.sort_by_key(|person| (person.is_none(), person.as_ref().map(|person| person.name.clone())));
    let lane = |person: Option<Named>| {
        let own = |column: &Column| -> Vec<Item> { column.cards.iter().filter(|card| card.assignee == person).cloned().collect() };
        let sum = columns.iter().flat_map(own).filter_map(|card| card.points).sum();
        let cells = columns
            .iter()
            .map(|column| view! { <section class="column" data-state=column.state.as_str()>{tiles(column.state, own(column), moves)}</section> })
            .collect_view();
        view! { <section class="lane"><h2>{lane_name(person.as_ref())}<small class="num">{t!("board-lane-points", "points" = HalfPoints::as_f64(sum))}</small></h2><div class="board">{cells}</div></section> }
    };
    let lanes = people.into_iter().map(lane).collect_view();
    view! { <div class="lanes" tabindex="0" role="region" aria-label=t("sprint-tab-board")><div class="board board-head">{heads}</div>{lanes}</div> }
}

fn lane_name(person: Option<&Named>) -> AnyView {
    match person {
        Some(Named { id, name }) => view! { <Who name=name.clone() id=Some(*id)/> }.into_any(),
        None => t("nobody").into_any(),
    }
}

fn head_of(column: &Column) -> impl IntoView + use<> {
    let cards = column.cards.len();
    let (class, text) = match (column.limit, column.over()) {
        (None, _) => ("wip num", t!("board-cards", "cards" = cards)),
        (Some(limit), Some(over)) => ("wip over num", t!("board-wip-over", "cards" = cards, "limit" = limit, "over" = over)),
        (Some(limit), None) if cards >= usize::from(limit) => ("wip full num", t!("board-wip", "cards" = cards, "limit" = limit)),
        (Some(limit), None) => ("wip num", t!("board-wip", "cards" = cards, "limit" = limit)),
    };
    view! { <header><h2 id=format!("column-{}", column.state)>{word("item-state", column.state)}</h2><span class=class>{text}</span></header> }
}

fn tiles(state: ItemState, cards: Vec<Item>, moves: bool) -> impl IntoView {
    let cards = cards.into_iter().map(|card| view! { <Tile card moves/> }).collect_view();
    view! { <ol class="tiles" data-list=state.as_str() data-name=word("item-state", state)>{cards}</ol> }
}

#[component]
fn Tile(card: Item, moves: bool) -> impl IntoView {
    let accepted = (card.state == ItemState::Accepted).then(|| view! { <StateOf of=ItemState::Accepted/> });
    let (id, code) = (card.id.to_string(), card.code.clone());
    let grip = (moves && card.state != ItemState::Accepted).then(|| view! { <Grip code=code.clone()/> });
    let reason = card.blocked.clone().map(|reason| view! { <p class="reason" dir="auto">{reason}</p> });
    let stuck = reason.is_some();
    // Without a script the page comes anew: the fragment leads to the card that stands open in it.
    let (dialog, item) = (card::id(&card.code), item_path(&card.code));
    let open = format!("{}#{dialog}", Here::current().with("dialog", &dialog).href());
    view! {
        <li class="tile" class:stuck=stuck data-item=id data-name=code>
            <div class="tile-top">
                {grip}
                <KindIcon of=card.kind/>
                <Key of=card.code.clone() href=item.clone()/>
                <LinkButton href=open look=Look::Quiet small=true icon="more" label=t!("board-card-open", "code" = card.code.clone())/>
                <Assignee of=card.assignee.clone()/>
            </div>
            <a class="title" dir="auto" href=item>{card.title.clone()}</a>
            <div class="tile-foot">
                <MoscowBadge of=card.moscow/>
                {stuck.then(|| view! { <Blocked/> })}
                {accepted}
                <PointsOf of=card.points/>
            </div>
            {reason}
        </li>
    }
}

/// What was given up stands below the board, so that it is not forgotten.
#[component]
fn Dropped(cards: Vec<Item>) -> impl IntoView {
    (!cards.is_empty()).then(|| {
        let lines = cards.into_iter().map(|card| view! { <li><Key of=card.code.clone() href=item_path(&card.code)/><span class="grow" dir="auto">{card.title}</span><PointsOf of=card.points/></li> });
        view! { <Card title=t("board-dropped") flush=true><ul class="rows">{lines.collect_view()}</ul></Card> }
    })
}

#[component]
fn Daily(lines: Vec<DailyLine>, mine: Option<String>, number: i32, writes: bool) -> impl IntoView {
    let empty = lines.is_empty().then(|| view! { <p class="pad soft">{t("daily-empty")}</p> });
    let form = writes.then(|| {
        view! {
            <Form id="daily" class="pad stack tight" action="/rpc/sprints/daily" hidden=sent(number)>
                <Field name="line" label=t("daily-mine") hint=t("daily-hint") value=mine.unwrap_or_default() dir="auto" maxlength=250/>
                <div class="form-actions"><Button small=true>{t("action-save")}</Button></div>
            </Form>
        }
    });
    view! {
        <Card title=t("daily-today") flush=true>
            <ol class="daily" data-region="board">{lines.into_iter().map(daily_line).collect_view()}</ol>
            <div data-region="board">{empty}</div>
            {form}
        </Card>
    }
}

/// One person's line of a day.
pub fn daily_line(line: DailyLine) -> impl IntoView {
    let person: Option<PersonId> = Some(line.person.id);
    view! { <li><Who name=line.person.name id=person/><p dir="auto">{line.line}</p><When at=line.at/></li> }
}

/// Changes of scope since the start, the newest first.
#[component]
pub fn Scope(lines: Vec<ScopeLine>) -> impl IntoView {
    let empty = lines.is_empty().then(|| view! { <p class="pad soft">{t("scope-empty")}</p> });
    let line = |line: ScopeLine| {
        let change = signed(line.by.as_f64());
        let (who, id) = line.person.map_or_else(|| (t("history-system"), None), |person| (person.name, Some(person.id)));
        view! {
            <li class="scope">
                <Avatar name=who.clone() id beside=true/>
                <p>
                    <b dir="auto">{who}</b>{t("after-who")}{word("scope-change", line.change)}" "
                    <Key of=line.code.clone() href=item_path(&line.code)/>" "<span dir="auto">{line.title}</span>" "
                    <span class="num strong nowrap">{t!("scope-points", "change" = change, "points" = line.by.as_f64().abs())}</span>
                </p>
                <When at=line.at/>
            </li>
        }
    };
    view! {
        <Card title=t("scope-title") flush=true>
            <ol class="history pad" data-region="board">{lines.into_iter().map(line).collect_view()}</ol>
            <div data-region="board">{empty}</div>
        </Card>
    }
}
