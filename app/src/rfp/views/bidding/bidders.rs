//! Who was invited, and whether a bid lies there.

use golive_domain::rfp::BidStanding;
use golive_store::bids::{BidderRow, Invitable};
use leptos::prelude::*;

use super::super::path;
use crate::{
    i18n::{list, t},
    rfp::about,
    ui::{Badge, Button, Card, Choice, EmptyState, Field, Form, FormActions, FormRow, Look, Select, Table, Tone, Unfold, When},
    web::frame,
};

#[component]
pub fn Bidders(number: i32, rows: Vec<BidderRow>, invitable: Vec<Invitable>, invites: bool, opened: bool) -> impl IntoView {
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
            <td data-label=t("bid-people")><span dir="auto">{people}</span></td>
            <td data-label=t("rfp-invited-at")><When at=row.invited_at/></td>
            <td data-label=t("rfp-joined")>{joined}</td>
            <td data-label=t("rfp-bid")>{standing}</td>
        </tr>
    }
}
