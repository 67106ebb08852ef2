//! What is read in rows: tables, cards, facts, history, filters.

use chrono::TimeDelta;
use golive_domain::{
    backlog::HalfPoints,
    money::{Currency, Money},
};
use leptos::prelude::*;

use super::{Specimen, pane::Pane};
use crate::{ui::*, web::Viewer};

pub const PARTS: &[Specimen] = &[
    ("Head", head),
    ("Table", table),
    ("Empty table", empty_table),
    ("Card", card),
    ("Facts", facts),
    ("History", history),
    ("Filters", filters),
];

fn head(pane: Pane) -> AnyView {
    view! {
        <Head title=pane.text("Plan Sprint 7", "برنامه‌ریزی اسپرینت ۷", "Планування спринту 7") note=pane.text("9 working days", "۹ روز کاری", "9 робочих днів")>
            <Button look=Look::Primary>{pane.text("Start sprint", "شروع اسپرینت", "Почати спринт")}</Button>
        </Head>
    }
    .into_any()
}

fn table(pane: Pane) -> AnyView {
    let rows = [("ARAS-214", 16, 192_000), ("ARAS-231", 5, 115_050)].map(|(key, points, minor)| {
        let price = Money { minor, currency: Currency::EUR };
        view! {
            <tr>
                <th scope="row"><Key of=key href="/kit"/></th>
                <td class="num" data-label=pane.text("Points", "امتیاز", "Бали")><PointsOf of=Some(HalfPoints(points))/></td>
                <td class="num" data-label=pane.text("Price", "قیمت", "Ціна")><Amount of=price/></td>
            </tr>
        }
    });
    view! {
        <Table caption=pane.name("Backlog", "فهرست کار", "Беклог") id=pane.id("table") folds=true>
            <thead>
                <tr>
                    <SortHeader key="code" label=pane.text("Key", "کلید", "Ключ") default="code"/>
                    <SortHeader key="points" label=pane.text("Points", "امتیاز", "Бали") num=true/>
                    <th scope="col" class="num">{pane.text("Price", "قیمت", "Ціна")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </Table>
        <Pager page=2 size=50 total=3526 label=pane.name("Pages", "صفحه‌ها", "Сторінки")/>
    }
    .into_any()
}

fn empty_table(pane: Pane) -> AnyView {
    view! {
        <Table caption=pane.name("Backlog", "فهرست کار", "Беклог") id=pane.id("table") dense=true>
            <thead><tr><th scope="col">{pane.text("Key", "کلید", "Ключ")}</th><th scope="col">{pane.text("Title", "عنوان", "Назва")}</th></tr></thead>
            <tbody><TableEmpty columns=2/></tbody>
        </Table>
    }
    .into_any()
}

fn card(pane: Pane) -> AnyView {
    let aside = view! { <span class="soft">{pane.text("29 points", "۲۹ امتیاز", "29 балів")}</span> }.into_any();
    let footer = view! { <a href="/kit">{pane.text("Show all", "نمایش همه", "Показати все")}</a> }.into_any();
    view! {
        <Card title=pane.text("Sprint 7", "اسپرینت ۷", "Спринт 7") aside footer>
            <p>{pane.text("The seller goes from lead to invoice without leaving the CRM.", "فروشنده بی‌آنکه از سی‌آرام بیرون برود از سرنخ تا فاکتور می‌رسد.", "Продавець проходить від ліда до рахунка, не виходячи з CRM.")}</p>
        </Card>
        <div class="stats">
            <Stat label=pane.text("Spent", "هزینه‌شده", "Витрачено") value=pane.text("€ 138.7k", "۱۳۸٫۷ هزار €", "138,7\u{a0}тис.\u{a0}€") delta=pane.text("+ € 21.4k", "+ ۲۱٫۴", "+ 21,4\u{a0}тис.\u{a0}€") tone=Tone::Warn/>
            <Stat label=pane.text("Accepted", "پذیرفته", "Прийнято") value=pane.text("71 of 118", "۷۱ از ۱۱۸", "71 зі 118")/>
        </div>
    }
    .into_any()
}

fn facts(pane: Pane) -> AnyView {
    let now = Viewer::current().now;
    view! {
        <Facts>
            <Fact label=pane.text("Department", "واحد", "Підрозділ")>{pane.text("Sales", "فروش", "Продажі")}</Fact>
            <Fact label=pane.text("Changed", "آخرین تغییر", "Змінено")><When at=now - TimeDelta::hours(2)/></Fact>
            <Fact label=pane.text("Start", "شروع", "Початок")><Day date=now.date_naive()/></Fact>
            <Fact label=pane.text("Capacity", "ظرفیت", "Доступний час")><Hours of=golive_domain::backlog::Minutes::hours(60)/></Fact>
        </Facts>
    }
    .into_any()
}

fn history(pane: Pane) -> AnyView {
    let now = Viewer::current().now;
    let changes =
        vec![Said {
            field: pane.text("points", "امتیاز", "бали"), from: Some(pane.text("5", "۵", "5")), to: pane.text("8", "۸", "8")
        }];
    view! {
        <History>
            <HistoryEntry who="Oksana K." at=now - TimeDelta::minutes(12) what=pane.text("changed", "مورد را تغییر داد", "змінено") changes/>
            <HistoryEntry
                who=pane.text("Nadia R.", "نادیا ر.", "Надія Р.")
                at=now - TimeDelta::days(9)
                what=pane.text("rejected", "مورد را رد کرد", "відхилено")
                note=pane.text("The stamp is missing", "مهر ندارد", "Немає печатки")
                scope=true
            />
        </History>
    }
    .into_any()
}

fn filters(pane: Pane) -> AnyView {
    let chip = |name: String, value: String| Chip { name, value, without: "/kit".into() };
    let chips = vec![
        chip(pane.text("Department", "واحد", "Підрозділ"), pane.text("Sales", "فروش", "Продажі")),
        chip(pane.text("State", "وضعیت", "Стан"), pane.text("Refined", "پالایش‌شده", "Уточнений")),
    ];
    view! {
        <FilterChips chips>
            <Button popover=pane.id("filter") small=true icon="filter">{pane.text("Filter", "فیلتر", "Фільтр")}</Button>
        </FilterChips>
        <div class="menu" id=pane.id("filter") popover="auto"><a href="/kit">{pane.text("Mine", "مال من", "Мої")}</a></div>
    }
    .into_any()
}
