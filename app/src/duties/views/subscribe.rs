//! The box by which one's own calendar subscribes to the duties.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Card, Look, Notice, PostButton, Tone, When},
    web::frame,
};

/// `address` is shown this once; later there is only word of it.
#[component]
pub fn Subscribe(since: Option<DateTime<Utc>>, address: Option<String>) -> impl IntoView {
    let hidden = || vec![("project", frame().key.to_string())];
    let fresh = address.map(|address| {
        view! {
            <Notice tone=Tone::Good>
                <div class="stack tight"><p>{t("duties-feed-fresh")}</p><output class="secret" dir="ltr">{address}</output></div>
            </Notice>
        }
    });
    let ways = match since {
        Some(at) => view! {
            <p class="soft">{t("duties-feed-since")}" "<When at/></p>
            <div class="cluster">
                <PostButton action="/rpc/duties/subscribe" hidden=hidden() label=t("duties-feed-renew") small=true/>
                <PostButton action="/rpc/duties/unsubscribe" hidden=hidden() label=t("duties-feed-end") small=true look=Look::Danger/>
            </div>
        }
        .into_any(),
        None => view! {
            <div class="cluster"><PostButton action="/rpc/duties/subscribe" hidden=hidden() label=t("duties-feed-begin") icon="calendar" small=true/></div>
        }
        .into_any(),
    };
    view! { <Card title=t("duties-feed")><div class="stack tight"><p>{t("duties-feed-text")}</p>{fresh}{ways}</div></Card> }
}
