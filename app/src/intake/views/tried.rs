//! A file of old tickets, before it is carried out: what it would make, what in it has to be said first.

use golive_domain::{
    Error,
    id::ImportId,
    import::TicketColumn,
    service::{Priority, RequestType, TicketState},
};
use golive_store::service::{BroughtTickets, ForeignWord, PlannedLine, Stranger, TicketOutcome, TriedTickets};
use leptos::prelude::*;

use super::path;
use crate::{
    i18n::{number, say, t, word},
    import::mapping::{self, Mapped, Mapping},
    ui::{
        Button, Card, Choice, Fact, Facts, Form, FormActions, Head, LinkButton, Look, Notice, PostButton, ProblemBox, Select, StateOf,
        Table, Tone, Unfold,
    },
    web::frame,
};

/// Refusals and names a page shows; more of them say the same of the file.
const SHOWN: usize = 100;
/// Lines that are shown as they would be written.
const FIRST: usize = 20;

#[component]
pub fn Tried(id: ImportId, tried: TriedTickets) -> impl IntoView {
    let TriedTickets { kept, columns, people, brought } = tried;
    let stand_in = kept.naming.stand_in.map(|person| person.to_string()).unwrap_or_default();
    let people: Vec<Choice> = people.into_iter().map(|person| Choice::new(person.id.to_string(), person.name)).collect();
    let understood = brought.is_ok() && kept.naming.columns.is_empty();
    let body = (!mapping::is_refused()).then(|| match brought {
        Err(error) => view! { <ProblemBox error={Error::from(error)}/> }.into_any(),
        Ok(brought) => {
            let asks = !brought.words.is_empty() || !brought.requesters.is_empty();
            let words = asks.then(|| view! { <Words id brought=brought.clone() people stand_in/> });
            view! { <Counts brought=brought.clone()/><Refused lines=brought.lines.clone()/>{words}<Carry id brought=brought.clone()/><First lines=brought.lines/> }.into_any()
        }
    });
    let hidden = vec![("project", frame().key.to_string()), ("import", id.to_string())];
    let lines = columns.into_iter().map(|column| Mapped { name: column.name, holds: column.holds, samples: column.samples }).collect();
    let choices = Choice::words::<TicketColumn>("ticket-column");
    let mapping = view! { <Mapping action="/rpc/intake/columns" hidden lines choices/> };
    let columns = match understood {
        // Few look at this where the header was understood.
        true => view! { <Unfold summary=t("import-columns")>{mapping}</Unfold> }.into_any(),
        false => mapping.into_any(),
    };
    view! {
        <Head title=kept.name note=t("ticket-import-tried")><LinkButton href=path("import")>{t("tests-import-another")}</LinkButton></Head>
        <div class="stack">{body}{columns}</div>
    }
}

#[component]
fn Counts(brought: BroughtTickets) -> impl IntoView {
    let totals = brought.totals;
    let counts = [
        ("created", totals.created),
        ("updated", totals.updated),
        ("unchanged", totals.unchanged),
        ("worked", totals.worked),
        ("refused", totals.refused),
    ];
    let facts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(name, count)| {
        view! { <Fact label=t(&format!("ticket-import-{name}"))>{number(i64::try_from(count).unwrap_or(i64::MAX))}</Fact> }
    });
    let facts = facts.collect_view();
    let nobody = (!brought.assignees.is_empty()).then(|| {
        let names = called(&brought.assignees);
        view! { <p class="soft">{t!("ticket-import-assignees", "names" = names)}</p> }
    });
    view! { <Card title=t("tests-import-would")><Facts inline=true>{facts}</Facts>{nobody}</Card> }
}

#[component]
fn Refused(lines: Vec<PlannedLine>) -> impl IntoView {
    let refused: Vec<_> = lines.into_iter().filter(|line| matches!(line.outcome, TicketOutcome::Refused(_))).collect();
    (!refused.is_empty()).then(|| {
        let count = refused.len();
        let lines = refused.into_iter().take(SHOWN).flat_map(|line| {
            let TicketOutcome::Refused(reasons) = line.outcome else { return Vec::new() };
            let told = |reason: &golive_domain::FieldError| {
                let column = t(&format!("ticket-column-{}", reason.field));
                view! { <li>{t!("tests-import-line", "line" = line.line)}" "<b>{column}</b>": "{say(&reason.say)}</li> }
            };
            reasons.iter().map(told).collect::<Vec<_>>()
        });
        let lines = lines.collect_view();
        view! {
            <Notice tone=Tone::Bad><p>{t!("tests-import-refused", "count" = count)}</p></Notice>
            <Card title=t("made-refused")><ul class="list">{lines}</ul></Card>
        }
    })
}

/// What only a person can tell: what words mean here, and who stands in for whom nobody knows.
#[component]
fn Words(id: ImportId, brought: BroughtTickets, people: Vec<Choice>, stand_in: String) -> impl IntoView {
    let hidden = vec![("project", frame().key.to_string()), ("import", id.to_string())];
    let words = brought.words.into_iter().enumerate().map(|(at, of)| view! { <Meaning at of/> }).collect_view();
    let strangers = (!brought.requesters.is_empty()).then(|| {
        let lines: usize = brought.requesters.iter().map(|stranger| stranger.lines).sum();
        let names = called(&brought.requesters);
        view! {
            <p>{t!("ticket-import-strangers", "count" = brought.requesters.len(), "lines" = lines)}" "<small class="soft" dir="auto">{names}</small></p>
            <Select name="stand_in" label=t("ticket-import-stand-in") options=people value=stand_in blank=t("ticket-import-myself") hint=t("ticket-import-stand-in-hint") optional=true/>
        }
    });
    view! {
        <Card title=t("ticket-import-words")>
            <Form id="words" action="/rpc/intake/words" hidden wide=true>
                <span id="words-words" tabindex="-1"></span>
                {words}{strangers}
                <FormActions><Button>{t("action-save")}</Button></FormActions>
            </Form>
        </Card>
    }
}

#[component]
fn Meaning(at: usize, of: ForeignWord) -> impl IntoView {
    let field = |part: &str| format!("word[w{at}][{part}]");
    let options = match of.column {
        TicketColumn::Request => Choice::words::<RequestType>("request"),
        TicketColumn::Priority => Choice::words::<Priority>("ticket-priority"),
        // A file hands nothing over.
        _ => {
            let mut states = Choice::words::<TicketState>("ticket-state");
            states.retain(|choice| choice.value != TicketState::WaitingOnVendor.to_string());
            states
        }
    };
    let label = t!("ticket-import-word", "column" = word("ticket-column", of.column), "word" = of.word.clone(), "lines" = of.lines);
    let hint = match (&of.means, &of.suggestion) {
        (None, Some(_)) => t("ticket-import-suggested"),
        _ => String::new(),
    };
    let value = of.means.or(of.suggestion).unwrap_or_default();
    view! {
        <input type="hidden" name=field("column") value=of.column.to_string()/>
        <input type="hidden" name=field("word") value=of.word/>
        <Select name=field("means") label options value blank=t("ticket-import-choose") hint/>
    }
}

#[component]
fn Carry(id: ImportId, brought: BroughtTickets) -> impl IntoView {
    let writes = brought.totals.created + brought.totals.updated;
    (brought.is_good() && writes > 0).then(|| {
        let hidden = vec![("project", frame().key.to_string()), ("import", id.to_string())];
        let label = t!("ticket-import-carry", "count" = writes);
        view! { <div class="cluster"><PostButton action="/rpc/intake/carry" hidden label look=Look::Primary/><small class="soft">{t("ticket-import-quiet")}</small></div> }
    })
}

/// How the first lines would be written.
#[component]
fn First(lines: Vec<PlannedLine>) -> impl IntoView {
    let good = lines.into_iter().filter(|line| !matches!(line.outcome, TicketOutcome::Refused(_))).take(FIRST);
    let row = |line: PlannedLine| {
        let outcome = match line.outcome {
            TicketOutcome::Created => "created",
            TicketOutcome::Updated => "updated",
            TicketOutcome::Worked => "worked",
            TicketOutcome::Unchanged | TicketOutcome::Refused(_) => "unchanged",
        };
        let state = line.state.map(|state| view! { <StateOf of=state prefix="ticket-state"/> });
        view! {
            <tr>
                <td class="num">{number(line.line.into())}</td>
                <td dir="ltr">{line.key}</td>
                <th scope="row" dir="auto">{line.title}</th>
                <td>{state}</td>
                <td>{t(&format!("ticket-import-{outcome}"))}</td>
            </tr>
        }
    };
    let rows: Vec<_> = good.map(row).collect();
    (!rows.is_empty()).then(|| {
        let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
        view! {
            <div class="card">
                <Table caption=t("ticket-import-first") dense=true>
                    <thead><tr>{head("ticket-import-line")}{head("ticket-column-key")}{head("field-title")}{head("ticket-column-state")}{head("ticket-import-becomes")}</tr></thead>
                    <tbody>{rows}</tbody>
                </Table>
            </div>
        }
    })
}

fn called(strangers: &[Stranger]) -> String {
    let names: Vec<&str> = strangers.iter().take(SHOWN).map(|stranger| stranger.name.as_str()).collect();
    names.join(" · ")
}
