//! Locking the scores where not every bid is open: by saying yes to how many are left out.

use golive_store::scores::LeftOut;
use leptos::prelude::*;

use crate::{
    i18n::{t, word},
    rfp::about,
    ui::{Button, Card, Checkbox, Form, FormActions, Look, Notice, Tone},
};

#[component]
pub fn Locking(number: i32, left: Vec<LeftOut>) -> impl IntoView {
    let count = left.len();
    let line = |bid: LeftOut| {
        let why = bid.why.map_or_else(|| t("rfp-left-sealed"), |why| word("rfp-unopened", why));
        view! { <li><b dir="auto">{bid.name}</b>": "{why}</li> }
    };
    let lines = left.into_iter().map(line).collect_view();
    view! {
        <Card title=t("rfp-lock")>
            <div class="stack">
                <Notice tone=Tone::Bad><p>{t("rfp-left-out")}</p><ul>{lines}</ul></Notice>
                <Form id="lock" action="/rpc/rfp/lock" hidden=about(number)>
                    <Checkbox name="unopened" label=t!("rfp-lock-without", "count" = count) value=count.to_string()/>
                    <FormActions><Button look=Look::Primary icon="check">{t("rfp-lock")}</Button></FormActions>
                </Form>
            </div>
        </Card>
    }
}
