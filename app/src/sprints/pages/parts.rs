//! What the pages of a sprint share: its head with the way to its other pages, names, rows of items.

use golive_domain::{
    access::Permission,
    backlog::ItemState,
    money::{Currency, Minor, Money},
    sprints::SprintState,
};
use golive_store::sprints::{Card, SprintHead};
use leptos::prelude::*;

use crate::{
    i18n::{date_range, list, t},
    islands::{DragLabels, Live, Sortable},
    ui::{Amount, Avatar, Blocked, Icon, Key, KindIcon, MoscowBadge, Nobody, PointsOf, StateOf, Tab, Tabs},
    web::frame,
};

/// One page of a sprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    Planning,
    Board,
    Review,
    Report,
}

impl Leaf {
    const ALL: [Self; 4] = [Self::Planning, Self::Board, Self::Review, Self::Report];

    fn path(self, sprint: i32) -> String {
        match self {
            Self::Planning => path(sprint, "planning"),
            Self::Board => path(sprint, "board"),
            Self::Review => path(sprint, "review"),
            Self::Report => path(sprint, ""),
        }
    }

    fn label(self) -> String {
        t(match self {
            Self::Planning => "sprint-tab-planning",
            Self::Board => "sprint-tab-board",
            Self::Review => "sprint-tab-review",
            Self::Report => "sprint-tab-report",
        })
    }
}

/// The address of a page of a sprint within the project being shown.
pub fn path(sprint: i32, leaf: &str) -> String {
    let frame = frame();
    let slash = if leaf.is_empty() { "" } else { "/" };
    format!("/p/{}/sprints/{sprint}{slash}{leaf}", frame.key)
}

/// The address of an item of the project being shown, by the number its code ends with.
pub fn item_path(code: &str) -> String {
    let number = code.rsplit('-').next().unwrap_or(code);
    format!("/p/{}/backlog/{number}", frame().key)
}

/// Whether the viewer may do it in the project being shown.
pub fn may(permission: Permission) -> bool {
    frame().may(permission)
}

/// The fields every form of a sprint sends along.
pub fn sent(sprint: i32) -> Vec<(&'static str, String)> {
    vec![("project", frame().key.to_string()), ("sprint", sprint.to_string())]
}

/// The currency of the project being shown.
pub fn currency() -> Currency {
    Currency::parse(&frame().currency).unwrap_or(Currency::EUR)
}

/// An amount in the project's currency.
pub fn money(amount: Minor) -> Money {
    amount.of(currency())
}

/// "Sprint 7", with its own name where it has one.
pub fn name(sprint: &SprintHead) -> String {
    let number = t!("sprint-number", "number" = sprint.number);
    if sprint.name.is_empty() { number } else { format!("{number} · {}", sprint.name) }
}

/// Title, goal, dates and the way to the sprint's other pages. Children are its actions, the primary one last.
#[component]
pub fn Head(sprint: SprintHead, #[prop(into)] title: String, current: Option<Leaf>, children: Children) -> impl IntoView {
    let tabs = Leaf::ALL.into_iter().map(|leaf| Tab::new(leaf.path(sprint.number), leaf.label(), Some(leaf) == current)).collect();
    let goal =
        (!sprint.goal.is_empty()).then(|| view! { <span dir="auto">{t!("sprint-goal-is", "goal" = sprint.goal.clone())}</span><br/> });
    view! {
        <div class="head">
            <div>
                <h1 dir="auto">{title}</h1>
                <p class="soft">
                    {goal}
                    <span class="num">{date_range(sprint.starts_on, sprint.ends_on)}</span>
                    " · "
                    <StateOf of=sprint.state prefix="sprint-state"/>
                </p>
            </div>
            <div class="actions">{children()}</div>
        </div>
        <Tabs label=name(&sprint) tabs/>
    }
}

/// Lists inside can be dragged between where `on`: a drop posts to `action`, and the page's `region` is read anew.
#[component]
pub fn Movable(sprint: i32, action: &'static str, region: &'static str, on: bool, children: Children) -> impl IntoView {
    if !on {
        return children();
    }
    let fields = sent(sprint).into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Vec<_>>();
    view! { <Sortable action=action.to_owned() fields region=region.to_owned() labels=DragLabels::said()>{children()}</Sortable> }
        .into_any()
}

/// What a row is held by.
#[component]
pub fn Grip(code: String) -> impl IntoView {
    view! {
        <button class="grip" type="button" aria-label=t!("drag-grip", "item" = code) aria-describedby="drag-help">
            <Icon name="grip"/>
        </button>
    }
}

/// Follows what others do: the page's `region` is read anew.
#[component]
pub fn Follows(region: &'static str) -> impl IntoView {
    let project = frame().key.to_string();
    view! { <Live project region=region.to_owned()/> }
}

/// Whether items may still be put in and taken out.
pub fn open(sprint: &SprintHead) -> bool {
    sprint.state != SprintState::Closed
}

/// What a row of an item shows after its box and handle.
#[component]
pub fn Row(card: Card) -> impl IntoView {
    let href = item_path(&card.code);
    // What is being worked on or done needs no refinement any more.
    let waits = matches!(card.state, ItemState::New | ItemState::Refined | ItemState::InSprint);
    let lacks = (waits && !card.lacks.is_empty()).then(|| {
        let what = list(card.lacks.iter().map(|lack| crate::i18n::say(&lack.say())));
        view! { <span class="badge warn" title=what>{t("sprint-item-unrefined")}</span> }
    });
    let carried = (card.carried > 0).then(|| view! { <span class="badge">{t!("sprint-item-carried", "count" = card.carried)}</span> });
    view! {
        <KindIcon of=card.kind/>
        <Key of=card.code.clone() href=href.clone()/>
        <a class="title" dir="auto" href=href>{card.title}</a>
        <span class="marks">
            <MoscowBadge of=card.moscow/>
            {lacks}
            {carried}
            {card.blocked.is_some().then(|| view! { <Blocked/> })}
        </span>
        <PointsOf of=card.points/>
        {card.price.map(|price| view! { <span class="price"><Amount of=money(price)/></span> })}
        <StateOf of=card.state/>
        <Assignee of=card.assignee/>
    }
}

#[component]
pub fn Assignee(of: Option<golive_store::sprints::Named>) -> impl IntoView {
    match of {
        Some(person) => view! { <Avatar name=person.name id=Some(person.id)/> }.into_any(),
        None => view! { <Nobody/> }.into_any(),
    }
}
