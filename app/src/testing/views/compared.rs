//! An edition of a case beside the one before it: what went, what came.

use golive_domain::testing::{CaseContent, CaseStep};
use golive_store::testing::{CaseEdition, CaseRow};
use leptos::prelude::*;

use super::case_path;
use crate::{
    i18n::{number, t},
    ui::{Head, LinkButton, Notice, Table, When},
};

#[component]
pub fn Compared(row: CaseRow, edition: CaseEdition, before: Option<CaseEdition>) -> impl IntoView {
    let title = t!("case-edition-title", "code" = row.code.clone(), "number" = edition.number);
    let path = case_path(row.number);
    let older = before.as_ref().map(|before| before.number).map(|number| {
        let href = format!("{path}/editions/{number}");
        view! { <LinkButton href>{t!("case-edition", "number" = number)}</LinkButton> }
    });
    let frozen = match edition.frozen_at {
        Some(at) => view! { <p class="soft">{t("case-frozen-since")}" "<When at/></p> }.into_any(),
        None => view! { <p class="soft">{t("case-not-executed")}</p> }.into_any(),
    };
    let none = before.is_none().then(|| view! { <Notice><p>{t("case-first-edition")}</p></Notice> });
    let old = before.map(|before| before.content).unwrap_or_else(|| edition.content.clone());
    let lines = lines(&old, &edition.content);
    let rows = lines.into_iter().map(|line| {
        let changed = line.changed();
        let place = line.place.map(|at| number(i64::try_from(at).unwrap_or(i64::MAX)));
        view! {
            <tr data-changed=changed>
                <th scope="row" class="num">{place}</th>
                <td><Text old=line.old.action new=line.new.action/></td>
                <td><Text old=line.old.expected new=line.new.expected/></td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let conditions = edition.content.preconditions.clone();
    view! {
        <Head title note=row.title>{older}<LinkButton href=path>{t("case-back")}</LinkButton></Head>
        {frozen}
        {none}
        <section><h2>{t("field-preconditions")}</h2><Text old=old.preconditions new=conditions/></section>
        <div class="card">
            <Table caption=t("case-steps") id="compared" class="compared">
                <thead><tr><th scope="col" class="num">{t("case-step")}</th><th scope="col">{t("case-action")}</th><th scope="col">{t("case-expected")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </Table>
        </div>
    }
}

/// What went is struck out, what came stands behind it; what stayed stands once.
#[component]
fn Text(old: String, new: String) -> impl IntoView {
    if old == new {
        return view! { <p class="excerpt" dir="auto">{new}</p> }.into_any();
    }
    let went = (!old.is_empty()).then(|| view! { <del dir="auto">{old}</del> });
    let came = (!new.is_empty()).then(|| view! { <ins dir="auto">{new}</ins> });
    view! { <p class="excerpt change">{went}{came}</p> }.into_any()
}

/// A step of either edition, or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    /// Its place in the later edition, from 1.
    place: Option<usize>,
    old: CaseStep,
    new: CaseStep,
}

impl Line {
    fn changed(&self) -> &'static str {
        match (self.place, self.old == self.new, self.old == CaseStep::default()) {
            (None, ..) => "removed",
            (_, true, _) => "",
            (_, false, true) => "added",
            (_, false, false) => "edited",
        }
    }
}

/// The steps of both laid beside each other: the longest row of equal ones stays, and what lies between is edited in pairs,
/// then removed or added.
fn lines(old: &CaseContent, new: &CaseContent) -> Vec<Line> {
    let (old, new) = (&old.steps, &new.steps);
    let mut lines = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    for (same_old, same_new) in common(old, new).into_iter().chain([(old.len(), new.len())]) {
        while at_old < same_old || at_new < same_new {
            let (gone, came) = ((at_old < same_old).then(|| old[at_old].clone()), (at_new < same_new).then(|| new[at_new].clone()));
            let place = came.as_ref().map(|_| at_new + 1);
            at_old += usize::from(gone.is_some());
            at_new += usize::from(came.is_some());
            lines.push(Line { place, old: gone.unwrap_or_default(), new: came.unwrap_or_default() });
        }
        if let (Some(old), Some(new)) = (old.get(same_old), new.get(same_new)) {
            lines.push(Line { place: Some(same_new + 1), old: old.clone(), new: new.clone() });
            (at_old, at_new) = (same_old + 1, same_new + 1);
        }
    }
    lines
}

/// The longest row of steps that both have, as pairs of places.
fn common(old: &[CaseStep], new: &[CaseStep]) -> Vec<(usize, usize)> {
    let mut lengths = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            lengths[a][b] = if old[a] == new[b] { lengths[a + 1][b + 1] + 1 } else { lengths[a + 1][b].max(lengths[a][b + 1]) };
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        if old[a] == new[b] {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if lengths[a + 1][b] >= lengths[a][b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(actions: &[&str]) -> CaseContent {
        CaseContent { steps: actions.iter().map(|action| CaseStep::new(*action, "")).collect(), ..CaseContent::default() }
    }

    fn told(old: &[&str], new: &[&str]) -> Vec<(&'static str, Option<usize>)> {
        lines(&content(old), &content(new)).iter().map(|line| (line.changed(), line.place)).collect()
    }

    #[test]
    fn a_step_in_between_moves_none_of_its_neighbours() {
        assert_eq!(told(&["a", "b"], &["a", "x", "b"]), [("", Some(1)), ("added", Some(2)), ("", Some(3))]);
        assert_eq!(told(&["a", "x", "b"], &["a", "b"]), [("", Some(1)), ("removed", None), ("", Some(2))]);
        assert_eq!(told(&["a", "b"], &["a", "c"]), [("", Some(1)), ("edited", Some(2))]);
        assert_eq!(told(&[], &["a"]), [("added", Some(1))]);
        assert_eq!(told(&["a"], &["a"]), [("", Some(1))]);
    }
}
