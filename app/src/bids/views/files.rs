//! Files of the own bid: what goes with it when it is submitted.

use golive_store::{
    backlog::MAX_BYTES,
    bids::{BidFile, Tender},
    service::{MOST_BYTES, MOST_FILES},
};
use leptos::prelude::*;

use super::{Over, Parts, about, path};
use crate::{
    i18n::{bytes, t},
    ui::{Button, EmptyState, FileField, Form, FormActions, Head, Look, Notice, PostButton, Table, When, Who},
};

#[component]
pub fn Files(tender: Tender, files: Vec<BidFile>) -> impl IntoView {
    let shut = (!tender.open).then(|| view! { <Notice><p>{t("bid-over")}</p></Notice> });
    // Of a field of this name no refused form keeps what the files are called.
    let add = (tender.open && files.len() < MOST_FILES).then(|| {
        let hint = t!("bid-files-hint", "most" = MOST_FILES, "each" = bytes(MAX_BYTES), "all" = bytes(MOST_BYTES));
        view! {
            <Form id="attach" action="/rpc/bids/attach" files=true hidden=about(&tender.line)>
                <FileField name="sealed_files" label=t("bid-files-choose") hint many=true/>
                <FormActions><Button look=Look::Primary icon="attach">{t("bid-files-add")}</Button></FormActions>
            </Form>
        }
    });
    let body = match files.is_empty() {
        true => view! { <EmptyState icon="attach" title=t("bid-files-none") text=t("bid-files-none-text")/> }.into_any(),
        false => view! { <All tender=tender.clone() files/> }.into_any(),
    };
    view! {
        <Over tender=tender.clone()/>
        <Head title=t("bid-files") note=t("bid-files-text")/>
        <Parts tender current="files"/>
        {shut}
        <div class="stack">{body}{add}</div>
    }
}

#[component]
fn All(tender: Tender, files: Vec<BidFile>) -> impl IntoView {
    let line = |file: BidFile| {
        let href = path(&tender.line, &format!("files/{}", file.id));
        let who = file.by.map(|who| view! { <Who name=who.name id=Some(who.id)/> });
        let remove = tender.open.then(|| {
            let mut hidden = about(&tender.line);
            hidden.push(("file", file.id.to_string()));
            let label = t!("bid-file-remove", "name" = file.name.clone());
            view! { <PostButton action="/rpc/bids/remove-file" hidden label look=Look::Quiet small=true icon="trash" icon_only=true/> }
        });
        view! {
            <tr>
                <th scope="row"><a class="title" dir="auto" href=href download>{file.name}</a></th>
                <td class="num" data-label=t("bid-file-size")>{bytes(file.bytes)}</td>
                <td data-label="SHA-256"><code class="hash" dir="ltr">{file.hash}</code></td>
                <td data-label=t("bid-file-by")><span class="cluster">{who}<When at=file.at/></span></td>
                <td>{remove}</td>
            </tr>
        }
    };
    let lines = files.into_iter().map(line).collect_view();
    view! {
        <div class="card">
            <Table caption=t("bid-files") quiet_caption=true folds=true>
                <thead>
                    <tr>
                        <th scope="col">{t("bid-file-name")}</th><th scope="col" class="num">{t("bid-file-size")}</th>
                        <th scope="col">"SHA-256"</th><th scope="col">{t("bid-file-by")}</th>
                        <th scope="col"><span class="visually-hidden">{t("bid-file-deeds")}</span></th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </Table>
        </div>
    }
}
