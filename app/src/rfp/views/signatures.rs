//! Who signs a request, who did, and the viewer's own line.

use golive_store::rfp::{RfpView, Signature};
use leptos::prelude::*;

use super::about;
use crate::{
    i18n::{list, t, word},
    ui::{Badge, Card, Look, PostButton, Tone, When, Who},
};

#[component]
pub fn Signatures(view: RfpView) -> impl IntoView {
    let hash = view.hash.clone().unwrap_or_default();
    let lines = view.signatures.iter().cloned().map(|of| view! { <Line of number=view.row.number hash=hash.clone()/> }).collect_view();
    view! {
        <Card title=t!("rfp-signatures", "edition" = view.signed_edition) flush=true>
            <p class="soft pad">{t("rfp-signatures-text")}" "<code class="hash" dir="ltr">{hash}</code></p>
            <ul class="rows">{lines}</ul>
        </Card>
    }
}

#[component]
fn Line(of: Signature, number: i32, hash: String) -> impl IntoView {
    let part = match &of.department {
        Some((_, name)) => view! { <b><bdi>{name.clone()}</bdi></b> }.into_any(),
        None => view! { <b>{word("rfp-signer", of.part)}</b> }.into_any(),
    };
    let standing = match &of.signed {
        Some((who, at)) => view! { <span class="cluster"><Who name=who.name.clone() id=Some(who.id)/><When at=*at/><Badge tone=Tone::Good>{t("rfp-signed-mark")}</Badge></span> }.into_any(),
        None if of.signers.is_empty() => view! { <Badge tone=Tone::Warn>{t("rfp-nobody-signs")}</Badge> }.into_any(),
        None => {
            let names = list(of.signers.iter().map(|one| one.name.clone()));
            view! { <span class="soft">{t!("rfp-waits-for", "names" = names)}</span> }.into_any()
        }
    };
    let own = of.own.then(|| {
        let mut hidden = about(number);
        hidden.extend([("part", of.part.to_string()), ("hash", hash)]);
        hidden.extend(of.department.as_ref().map(|(id, _)| ("department", id.to_string())));
        view! { <PostButton action="/rpc/rfp/sign" hidden label=t("rfp-sign") look=Look::Primary small=true icon="check"/> }
    });
    view! { <li><span class="grow">{part}</span>{standing}{own}</li> }
}
