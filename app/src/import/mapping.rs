//! The form that says what each column of a file holds, for backlogs and for tests alike.

use leptos::prelude::*;

use crate::{
    i18n::t,
    ui::{Button, Choice, Form, FormActions, Select, Table},
    web::FormFlash,
};

/// The form's id.
const COLUMNS: &str = "columns";

/// A column as the form shows it.
pub struct Mapped {
    /// As the header calls it.
    pub name: String,
    /// The word of what it is taken to hold; empty where it is left out.
    pub holds: String,
    pub samples: Vec<String>,
}

/// Whether the mapping was refused just now. It is put right first: what the kept one would do is no answer to it.
pub fn is_refused() -> bool {
    with_context::<FormFlash, _>(|flash| flash.form == COLUMNS).unwrap_or(false)
}

/// What each column holds, guessed and to be corrected.
#[component]
pub fn Mapping(
    #[prop(into)] action: String,
    hidden: Vec<(&'static str, String)>,
    lines: Vec<Mapped>,
    choices: Vec<Choice>,
) -> impl IntoView {
    let row = move |(at, column): (usize, Mapped)| {
        let label = column.name.clone();
        view! {
            <tr>
                <th scope="row" dir="auto">{column.name}</th>
                <td><Select name=format!("columns[{at}]") label options=choices.clone() value=column.holds blank=t("import-column-out") quiet_label=true/></td>
                <td class="sample" dir="auto">{column.samples.join(" · ")}</td>
            </tr>
        }
    };
    view! {
        <Form id=COLUMNS action wide=true hidden>
            // What is wrong with the columns together is said of the field `map`: its error leads here.
            <span id=format!("{COLUMNS}-map") tabindex="-1"></span>
            <Table caption=t("import-columns") id="columns-table" class="mapping">
                <thead><tr>
                    <th scope="col">{t("import-column")}</th>
                    <th scope="col">{t("import-column-holds")}</th>
                    <th scope="col">{t("import-column-samples")}</th>
                </tr></thead>
                <tbody>{lines.into_iter().enumerate().map(row).collect_view()}</tbody>
            </Table>
            <FormActions><Button>{t("import-columns-save")}</Button></FormActions>
        </Form>
    }
}
