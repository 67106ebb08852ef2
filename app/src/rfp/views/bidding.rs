//! What goes on while a request is out: who was invited, what they ask, what is changed, and the opening.

use golive_domain::{
    access::Permission,
    rfp::{BidStanding, Envelope, RfpState},
};
use golive_store::{
    bids::{BidderRow, Invitable, Opened, Opening, Question},
    rfp::RfpView,
};
use leptos::prelude::*;

use super::{about, path};
use crate::{
    i18n::{exact, list, t, word},
    ui::{
        Badge, Button, Card, Choice, DateField, EmptyState, Field, Form, FormActions, FormRow, Head, Key, LinkButton, Look, Notice, Prose,
        Select, Table, TextArea, Tone, Unfold, When,
    },
    web::frame,
};

/// Everything the page tells.
#[derive(Clone)]
pub struct Told {
    pub view: RfpView,
    pub bidders: Vec<BidderRow>,
    pub invitable: Vec<Invitable>,
    pub questions: Vec<Question>,
    pub opening: Opening,
}

#[component]
pub fn Bidding(told: Told) -> impl IntoView {
    let row = told.view.row.clone();
    let out = row.state == RfpState::Published && !told.opening.due;
    let writes = frame().may(Permission::RfpWrite);
    let amends = out && frame().may(Permission::RfpPublish);
    let deadline =
        row.deadline.map(|at| view! { <p class="soft">{t("rfp-deadline")}" "<b>{exact(at)}</b>" ("{frame().time_zone.clone()}")"</p> });
    view! {
        <p class="item-over"><Key of=row.code.clone() href=path(&row.number.to_string())/><bdi>{row.title.clone()}</bdi></p>
        <Head title=t("rfp-bidding") note=t("rfp-bidding-text")/>
        {deadline}
        {(!row.state.is_out()).then(|| view! { <Notice><p>{t("rfp-not-out")}</p></Notice> })}
        <div class="stack">
            <Bidders number=row.number rows=told.bidders invitable=told.invitable invites={out && writes} opened={told.opening.answers.opened > 0}/>
            <Questions number=row.number all=told.questions writes/>
            {amends.then(|| view! { <Amend view=told.view.clone()/> })}
            <OpeningCard view=told.view.clone() opening=told.opening/>
        </div>
    }
}

#[component]
fn Bidders(number: i32, rows: Vec<BidderRow>, invitable: Vec<Invitable>, invites: bool, opened: bool) -> impl IntoView {
    let none = rows.is_empty();
    let lines = rows.into_iter().map(|row| view! { <Bidder row number opened/> }).collect_view();
    let table = match none {
        true => view! { <EmptyState icon="users" title=t("rfp-bidders-none") text=t("rfp-bidders-none-text")/> }.into_any(),
        false => view! {
            <Table caption=t("rfp-bidders") quiet_caption=true folds=true>
                <thead>
                    <tr>
                        <th scope="col">{t("bid-vendor")}</th><th scope="col">{t("bid-people")}</th><th scope="col">{t("rfp-invited-at")}</th>
                        <th scope="col">{t("rfp-joined")}</th><th scope="col">{t("rfp-bid")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        }
        .into_any(),
    };
    let options: Vec<Choice> = invitable
        .into_iter()
        .map(|one| {
            let whom = [one.contact, one.email].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
            let label = if whom.is_empty() { one.name } else { format!("{} ({whom})", one.name) };
            Choice::new(one.number.to_string(), label)
        })
        .collect();
    let invite = invites.then(|| {
        // Made where it stands: what folds it away learns there whether it was refused.
        let form = move || match options.is_empty() {
            true => {
                let href = format!("/p/{}/vendors/new", frame().key);
                view! { <p>{t("rfp-invite-nobody")}" "<a href=href>{t("rfp-invite-add")}</a></p> }.into_any()
            }
            false => view! {
                <Form id="invite" action="/rpc/rfp/invite" hidden=about(number)>
                    <Select name="vendor" label=t("bid-vendor") options blank=t("choose-none")/>
                    <FormRow>
                        <Field name="name" label=t("field-name") maxlength=250/>
                        <Field name="email" label=t("field-email") kind="email" dir="ltr"/>
                    </FormRow>
                    <p class="soft">{t("rfp-invite-text")}</p>
                    <FormActions><Button look=Look::Primary>{t("rfp-invite")}</Button></FormActions>
                </Form>
            }
            .into_any(),
        };
        view! { <div class="pad"><Unfold summary=t("rfp-invite") button=true>{form()}</Unfold></div> }
    });
    view! { <Card title=t("rfp-bidders") flush=true>{table}{invite}</Card> }
}

#[component]
fn Bidder(row: BidderRow, number: i32, opened: bool) -> impl IntoView {
    let href = format!("/p/{}/vendors/{}", frame().key, row.vendor);
    let people = list(row.people.into_iter().map(|who| who.name));
    let joined = match (row.declined_at, row.joined_at) {
        (Some(at), _) => view! { <Badge tone=Tone::Bad>{t("rfp-declined")}</Badge>" "<When at/> }.into_any(),
        (None, Some(at)) => view! { <When at/> }.into_any(),
        (None, None) => view! { <span class="soft">{t("rfp-joined-not")}</span> }.into_any(),
    };
    let standing = match row.standing {
        BidStanding::None => view! { <span class="soft">{t("rfp-bid-none")}</span> }.into_any(),
        BidStanding::Counts if opened => {
            let href = path(&format!("{number}/bids/{}", row.number));
            view! { <a href=href>{t("rfp-opened-read")}</a> }.into_any()
        }
        BidStanding::Counts => view! { <Badge tone=Tone::Good>{t("rfp-bid-there")}</Badge> }.into_any(),
        BidStanding::Unconfirmed(_) => view! { <Badge tone=Tone::Warn>{t("rfp-bid-unconfirmed")}</Badge> }.into_any(),
        BidStanding::Lapsed => view! { <Badge tone=Tone::Bad>{t("rfp-bid-lapsed")}</Badge> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row"><a class="title" dir="auto" href=href>{row.name}</a></th>
            <td data-label=t("bid-people") dir="auto">{people}</td>
            <td data-label=t("rfp-invited-at")><When at=row.invited_at/></td>
            <td data-label=t("rfp-joined")>{joined}</td>
            <td data-label=t("rfp-bid")>{standing}</td>
        </tr>
    }
}

#[component]
fn Questions(number: i32, all: Vec<Question>, writes: bool) -> impl IntoView {
    let none = all.is_empty().then(|| view! { <p class="soft pad">{t("rfp-questions-none")}</p> });
    let one = |of: Question| {
        let mut hidden = about(number);
        hidden.push(("question", of.number.to_string()));
        let waits = of.answer.is_none().then(|| view! { <Badge tone=Tone::Warn>{t("rfp-question-waits")}</Badge> });
        let told = of.answer.clone().map(|answer| view! { <Prose text=answer/> });
        let summary = if of.answer.is_some() { t("rfp-answer-again") } else { t("rfp-answer") };
        let form = writes.then(|| {
            view! {
                <Unfold summary button=true>
                    <Form id=format!("answer-{}", of.number) action="/rpc/rfp/answer" hidden>
                        <TextArea name="answer" label=t("rfp-answer") value=of.answer.unwrap_or_default() hint=t("rfp-answer-hint") rows=4/>
                        <FormActions><Button look=Look::Primary>{t("rfp-answer-send")}</Button></FormActions>
                    </Form>
                </Unfold>
            }
        });
        view! {
            <li><div class="grow stack tight">
                <p class="cluster"><b>{t!("bid-question", "number" = of.number)}</b>{waits}<When at=of.asked_at/></p>
                <p dir="auto">{of.body}</p>
                {told}{form}
            </div></li>
        }
    };
    let lines = all.into_iter().map(one).collect_view();
    view! { <Card title=t("bid-questions") flush=true>{none}<ul class="rows">{lines}</ul></Card> }
}

#[component]
fn Amend(view: RfpView) -> impl IntoView {
    let mut hidden = about(view.row.number);
    hidden.push(("version", view.row.version.to_string()));
    view! {
        <Card title=t("rfp-amend")>
            <Unfold summary=t("rfp-amend") button=true>
                <Form id="amend" action="/rpc/rfp/amend" hidden>
                    <TextArea name="body" label=t("rfp-amend-body") hint=t("rfp-amend-hint") rows=6/>
                    <FormRow>
                        <DateField name="deadline" label=t("rfp-amend-deadline") value=None hint=t!("rfp-amend-notice", "days" = view.row.notice_days) optional=true/>
                        <Field name="time" label=t("rfp-deadline-time") value="17:00" class="narrow" dir="ltr" hint=t!("rfp-zone-hint", "zone" = frame().time_zone.clone())/>
                    </FormRow>
                    <FormActions><Button look=Look::Primary>{t("rfp-amend-send")}</Button></FormActions>
                </Form>
            </Unfold>
        </Card>
    }
}

#[component]
fn OpeningCard(view: RfpView, opening: Opening) -> impl IntoView {
    let row = view.row.clone();
    let holds = view.holders.iter().any(|holder| holder.own);
    let answers_due = opening.due && matches!(row.state, RfpState::Published | RfpState::Closed);
    let prices_due = row.state == RfpState::Evaluated;
    let all = opening.bids;
    let told = match (opening.due, all) {
        (false, _) => Some(t("rfp-sealed-text")),
        (true, 0) => Some(t("rfp-opening-none")),
        _ if prices_due && opening.prices.opened == opening.passed => None,
        _ if opening.answers.opened == all && !prices_due => Some(t("rfp-prices-later")),
        _ => Some(t!("rfp-opening-text", "count" = all, "threshold" = opening.threshold)),
    };
    let told = told.map(|told| view! { <Notice><p>{told}</p></Notice> });
    let base = path(&row.number.to_string());
    let rates = (!view.judging.foreign(row.currency).is_empty())
        .then(|| view! { <LinkButton href=format!("{base}/rates") icon="edit" small=true>{t("rfp-rates")}</LinkButton> });
    let published = opening
        .due
        .then(|| view! { <LinkButton href=format!("{base}/commitments") icon="check" small=true>{t("bid-commitments")}</LinkButton> });
    let part = move |part: Envelope, opened: Opened, due: bool| {
        let by = opened.by.iter().map(|who| who.name.clone()).collect::<Vec<_>>();
        let by = (!by.is_empty()).then(|| view! { <p class="soft">{t!("rfp-opened-by", "names" = list(by))}</p> });
        let whole = all > 0 && opened.opened == all;
        let when = opened.at.map(|at| view! { " "<When at/> });
        let mark = whole.then(|| view! { <Badge tone=Tone::Good>{t("rfp-opened-whole")}</Badge>{when} });
        let mut hidden = about(row.number);
        hidden.push(("part", part.to_string()));
        let form = (holds && due && !whole && all > 0).then(|| {
            view! {
                <Form id=format!("open-{part}") action="/rpc/rfp/open" hidden>
                    <Field name="secret" label=t("rfp-phrase") kind="password" autocomplete="off"/>
                    <FormActions><Button look=Look::Primary>{t("rfp-open")}</Button></FormActions>
                </Form>
            }
        });
        view! { <section class="stack tight"><h3 class="cluster">{word("bid-envelope", part)}" "{mark}</h3>{by}{form}</section> }
    };
    view! {
        <Card title=t("rfp-opening")>
            <div class="stack">
                {told}
                {part(Envelope::Answers, opening.answers, answers_due)}
                {part(Envelope::Prices, opening.prices, prices_due)}
                <div class="cluster">{rates}{published}</div>
            </div>
        </Card>
    }
}
