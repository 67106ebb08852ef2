//! What came in by mail, and what is done with what is held.

use golive_domain::{service::MailOutcome, words::Word as _};
use golive_store::service::{MailRow, MailView, MailboxRow};
use leptos::prelude::*;

use super::{
    path,
    queue::{Actions, Leaf},
};
use crate::{
    i18n::{bytes, say, t, word},
    service::ticket_path,
    ui::{Badge, EmptyState, Key, LinkButton, Look, Pager, PostButton, Tab, Table, Tabs, Tone, When},
    web::frame,
};

#[component]
pub fn MailPage(
    view: MailView,
    /// `None` shows all.
    shown: Option<MailOutcome>,
) -> impl IntoView {
    let MailView { page, held, mailboxes } = view;
    let (number, size, total) = (page.page, page.size, page.total);
    let body = match total {
        0 => view! { <Nothing shown/> }.into_any(),
        _ => view! { <div class="card"><Rows rows=page.rows/><Pager page=number size total/></div> }.into_any(),
    };
    view! {
        <div class="head">
            <div>
                <h1>{t("mail-page")}</h1>
                <p class="soft">{t!("mail-held-count", "count" = held)}" · "{t("mail-note")}</p>
            </div>
            <div class="actions"><Actions current=Leaf::Mail/></div>
        </div>
        <Kinds shown held/>
        {body}
        {(!mailboxes.is_empty()).then(|| view! { <Mailboxes mailboxes/> })}
    }
}

#[component]
fn Kinds(shown: Option<MailOutcome>, held: u64) -> impl IntoView {
    let here = path("mail");
    let mut tabs: Vec<Tab> = MailOutcome::ALL
        .iter()
        .map(|outcome| {
            let tab = Tab::new(format!("{here}?show={outcome}"), word("mail-outcome", *outcome), shown == Some(*outcome));
            if *outcome == MailOutcome::Held { tab.counting(held) } else { tab }
        })
        .collect();
    tabs.sort_by_key(|tab| !tab.href.ends_with("=held"));
    tabs.push(Tab::new(format!("{here}?show=all"), t("mail-all"), shown.is_none()));
    view! { <Tabs label=t("mail-shown") tabs/> }
}

#[component]
fn Nothing(shown: Option<MailOutcome>) -> impl IntoView {
    let (title, text) = match shown {
        Some(MailOutcome::Held) => ("mail-none-title", "mail-none-text"),
        _ => ("mail-none-of-it-title", "mail-none-of-it-text"),
    };
    view! { <EmptyState icon="check" title=t(title) text=t(text)/> }
}

#[component]
fn Rows(rows: Vec<MailRow>) -> impl IntoView {
    let head = |key: &'static str| view! { <th scope="col">{t(key)}</th> };
    let rows = rows.into_iter().map(|row| view! { <Line row/> }).collect_view();
    view! {
        <Table caption=t("mail-page") quiet_caption=true folds=true class="mails">
            <thead>
                <tr>{head("mail-from")}{head("mail-about")}{head("mail-came")}{head("mail-why")}{head("mail-size")}<td></td></tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

#[component]
fn Line(row: MailRow) -> impl IntoView {
    let key = frame().key.to_string();
    let sender = if row.sender.is_empty() { t("mail-nobody") } else { row.sender.clone() };
    let about = match row.subject.trim() {
        "" => view! { <span class="soft">{t("mail-no-subject")}</span> }.into_any(),
        _ => view! { <span dir="auto">{row.subject.clone()}</span> }.into_any(),
    };
    let outcome =
        (row.outcome != MailOutcome::Held).then(|| view! { <Badge tone=Tone::Plain>{word("mail-outcome", row.outcome)}</Badge>" " });
    let ticket = row.ticket.clone().map(|(number, code)| view! { <Key of=code href=ticket_path(&frame().key, number)/>" " });
    let why = row.reason.as_ref().map(say);
    let raw = row.is_kept.then(|| {
        let label = t!("mail-raw-of", "sender" = sender.clone());
        view! { <LinkButton href=path(&format!("mail/{}", row.id)) small=true label>{t("mail-raw")}</LinkButton> }
    });
    let settle = (row.outcome == MailOutcome::Held).then(|| {
        let hidden = || vec![("project", key.clone()), ("mail", row.id.to_string())];
        view! {
            <PostButton action="/rpc/service/mail/let-in" hidden=hidden() label=t("mail-let-in") small=true/>
            <PostButton action="/rpc/service/mail/discard" hidden=hidden() label=t("mail-discard") small=true look=Look::Danger/>
        }
    });
    view! {
        <tr>
            <th scope="row" data-label=t("mail-from")><bdi>{sender.clone()}</bdi></th>
            <td data-label=t("mail-about")>{about}</td>
            <td data-label=t("mail-came")><When at=row.at/></td>
            <td data-label=t("mail-why")>{outcome}{ticket}{why}</td>
            <td data-label=t("mail-size") class="num">{bytes(row.bytes)}</td>
            <td><div class="cluster">{raw}{settle}</div></td>
        </tr>
    }
}

#[component]
fn Mailboxes(mailboxes: Vec<MailboxRow>) -> impl IntoView {
    let line = |mailbox: MailboxRow| {
        let told = match (mailbox.error, mailbox.polled_at) {
            (Some(error), _) => view! { <Badge tone=Tone::Bad>{t!("mail-box-failing", "error" = error)}</Badge> }.into_any(),
            (None, Some(at)) => view! { <small class="soft">{t("mail-box-polled")}" "<When at/></small> }.into_any(),
            (None, None) => view! { <small class="soft">{t("mail-box-never")}</small> }.into_any(),
        };
        view! { <li class="cluster"><bdi>{mailbox.address.to_string()}</bdi>{told}</li> }
    };
    view! {
        <section>
            <h2>{t("mail-boxes")}</h2>
            <ul class="rows">{mailboxes.into_iter().map(line).collect_view()}</ul>
        </section>
    }
}
