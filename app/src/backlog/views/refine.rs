//! Refining: what is missing at the left, one item's estimate at the right.

use golive_domain::{
    access::Permission,
    backlog::{EstimateLine, Minutes},
};
use golive_store::backlog::{ItemView, Options, RefineRow};
use leptos::prelude::*;

use super::{about, frame, money, people, side::PriceOf};
use crate::{
    i18n::{Formats, say, t},
    ui::{Button, Card, EmptyState, Fact, Facts, Field, Form, FormActions, Key, KindIcon, LinkButton, Look, Prose, Table},
};

/// Empty lines offered below those that are there.
const SPARE: usize = 2;

#[component]
pub fn RefineView(rows: Vec<RefineRow>, item: Option<ItemView>, options: Options) -> impl IntoView {
    let frame = frame();
    let current = item.as_ref().map(|item| item.row.id);
    let path = format!("/p/{}/backlog/refine", frame.key);
    let after = rows.iter().position(|row| Some(row.item.id) == current).and_then(|at| rows.get(at + 1)).or(rows.first());
    let next = after.filter(|row| Some(row.item.id) != current).map(|row| format!("{path}?item={}", row.item.number));
    let count = rows.len() as u64;
    let list = rows.into_iter().map(|row| {
        let href = format!("{path}?item={}", row.item.number);
        let here = (Some(row.item.id) == current).then_some("true");
        let lacks = row.lacks.iter().map(|lack| say(&lack.say())).collect::<Vec<_>>().join(" · ");
        view! {
            <li class="row" class:current=here.is_some() data-item=row.item.id.to_string()>
                <KindIcon of=row.item.kind/>
                <Key of=row.item.code/>
                <a class="title" dir="auto" href=href aria-current=here>{row.item.title}</a>
                <span class="soft">{lacks}</span>
            </li>
        }
    });
    let list: Vec<_> = list.collect();
    let body = match item {
        None => view! {
            <EmptyState icon="check" title=t("backlog-refined-title") text=t("backlog-refined-text")>
                <LinkButton href=format!("/p/{}/backlog", frame.key) look=Look::Primary>{t("room-backlog")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        Some(item) => view! {
            <div class="refine">
                <section class="card" aria-label=t("backlog-refine-title")><ol class="items">{list}</ol></section>
                <Estimating item options next=next.unwrap_or(path)/>
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="head"><div><h1>{t("backlog-refine-title")}</h1><p class="soft">{t!("backlog-refine-count", "count" = count)}</p></div></div>
        {body}
    }
}

#[component]
fn Estimating(item: ItemView, options: Options, next: String) -> impl IntoView {
    let frame = frame();
    let mut hidden = about(&frame.key, item.row.id);
    hidden.push(("version", item.row.version.to_string()));
    let priced = frame.may(Permission::PriceRead);
    let fixed = item.fixed.map(|amount| Formats::current().money_for_input(money(amount, &frame))).unwrap_or_default();
    let title = format!("{} {}", item.row.code, item.row.title);
    let points = item.row.points.map(|points| points.to_string()).unwrap_or_default();
    let may = frame.may(Permission::ItemEstimate);
    let form = may.then(|| {
        let (lines, skills) = (item.estimate.clone(), options.skills.clone());
        view! {
            <Form id="estimate" action="/rpc/backlog/estimate" hidden next=format!("/p/{}/backlog/refine?item={}", frame.key, item.row.number) wide=true>
                <Field name="points" label=t("field-points") value=points inputmode="decimal" class="narrow num" optional=true/>
                <Lines lines options=options.clone()/>
                <datalist id="skills">{skills.into_iter().map(|skill| view! { <option value=skill></option> }).collect_view()}</datalist>
                {priced.then(|| view! { <Field name="fixed" label=t("backlog-fixed") value=fixed hint=t("backlog-fixed-hint") inputmode="decimal" class="medium num" optional=true/> })}
                <FormActions>
                    <Button look=Look::Primary>{t("action-save")}</Button>
                    <LinkButton href=next>{t("backlog-next-item")}</LinkButton>
                </FormActions>
            </Form>
        }
    });
    let criteria = item.criteria.iter().map(|line| view! { <li dir="auto">{line.content.clone()}</li> }).collect_view();
    let edit = frame.may(Permission::ItemEdit).then(|| {
        let href = format!("{}/edit", crate::backlog::item_path(&frame.key, item.row.number));
        view! { <LinkButton href small=true>{t("action-edit")}</LinkButton> }.into_any()
    });
    view! {
        <Card title aside={edit.unwrap_or_else(|| ().into_any())}>
            <Prose text=item.body.clone()/>
            <ul class="list">{criteria}</ul>
            {form}
            {item.price.clone().map(|price| view! { <Facts inline=true><Fact label=t("field-price")><PriceOf price/></Fact></Facts> })}
        </Card>
    }
}

/// Skill, hours, person: what is there and room for more.
#[component]
fn Lines(lines: Vec<EstimateLine>, options: Options) -> impl IntoView {
    let known = lines.len();
    let mut skills: Vec<String> =
        options.skills.iter().filter(|skill| !lines.iter().any(|line| line.skill.as_str() == skill.as_str())).cloned().collect();
    skills.truncate(6);
    let wanted = known + skills.len().max(SPARE);
    let rows = (0..wanted).map(move |at| {
        let line = lines.get(at);
        let skill = line.map(|line| line.skill.to_string()).or_else(|| skills.get(at.wrapping_sub(known)).cloned()).unwrap_or_default();
        let hours = line.map(|line| line.minutes).filter(|minutes| *minutes > Minutes::ZERO).map(|minutes| minutes.to_string()).unwrap_or_default();
        let person = line.and_then(|line| line.person).map(|id| id.to_string()).unwrap_or_default();
        let people = people(&options).into_iter().map(|each| {
            let selected = each.value == person;
            view! { <option value=each.value selected=selected>{each.label}</option> }
        });
        view! {
            <tr>
                <td><input class="input" name=format!("skill[{at}]") value=skill list="skills" aria-label=t("field-skill") dir="auto"/></td>
                <td><input class="input num narrow" name=format!("hours[{at}]") value=hours inputmode="decimal" aria-label=t("field-hours")/></td>
                <td><select class="input" name=format!("person[{at}]") aria-label=t("field-person")><option value="">{t("nobody")}</option>{people.collect_view()}</select></td>
            </tr>
        }
    });
    view! {
        <Table caption=t("backlog-hours-by-skill") class="estimate" id="estimate-lines">
            <thead><tr><th scope="col">{t("field-skill")}</th><th scope="col" class="num">{t("field-hours")}</th><th scope="col">{t("field-person")}</th></tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </Table>
    }
}
