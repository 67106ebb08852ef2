//! What happens around the sprints: releases, links, files, and what people say of the day.

/// What becomes of accepted work: after which sprint it is put together, under which name, who lets it go.
pub(super) struct Delivery {
    pub after: usize,
    pub name: &'static str,
    pub notes: &'static str,
    pub approved_by: Option<&'static str>,
}

pub(super) const DELIVERIES: [Delivery; 3] = [
    Delivery {
        after: 3,
        name: "1.0 Pilot",
        notes: "Leads, stages, the queue and the first quote, for the twelve people of the pilot.",
        approved_by: Some("sponsor"),
    },
    Delivery {
        after: 5,
        name: "1.1 ERP",
        notes: "Invoice drafts, tax and rights. Back-up taken before, way back rehearsed.",
        approved_by: Some("it"),
    },
    Delivery {
        after: 6,
        name: "1.2 Reports",
        notes: "گزارش ماهانه و قیف فروش. پیش از جلسه مدیران باید روی محیط اصلی باشد.",
        approved_by: None,
    },
];

/// What needs what.
pub(super) const NEEDS: &[(usize, usize)] = &[(21, 20), (21, 43), (50, 49), (22, 20), (85, 50), (84, 50), (27, 20), (38, 36), (81, 36)];

/// Who follows what.
pub(super) const WATCHES: &[(&str, usize)] =
    &[("pm", 21), ("pm", 43), ("pm", 50), ("sponsor", 21), ("po", 44), ("warsaw", 67), ("warsaw", 68), ("finance", 21), ("board", 50)];

/// A file on an item: item, who, name, content.
pub(super) const FILES: &[(usize, &str, &str, &str)] = &[
    (
        12,
        "sales",
        "مراحل فروش مصوب.csv",
        "\u{feff}مرحله,شرط ورود,احتمال\nسرنخ,منبع و رضایت,۵٪\nواجد شرایط,بودجه و زمان,۱۵٪\nنیازسنجی,جلسه انجام شده,۳۰٪\nپیشنهاد,پیش‌فاکتور فرستاده شده,۵۰٪\nمذاکره,پاسخ مشتری,۷۰٪\nتوافق,تأیید مالی,۹۰٪\nبرنده,سفارش,۱۰۰٪\n",
    ),
    (
        43,
        "architect",
        "erp-interface.md",
        "# Nightly interface\n\n- 01:30 Tehran time, changed rows only\n- `CUST` and `PROD`, UTF-8, one file each\n- counts in the trailer, compared before anything is kept\n- errors go to the list of ARAS-48 with their owner\n",
    ),
    (
        68,
        "consultant",
        "gdpr-checklist.txt",
        "1. Who may ask, and how do we know it is them?\n2. Which tables name a person?\n3. What must the accounts keep, and until when?\n4. Back-ups: erased at the next restore, list kept apart\n5. The log says that it was done, not what was there\n",
    ),
];

/// What people say in the daily about the item in hand.
pub(super) const DAILY_EN: &[&str] = &[
    "{item}: half of the criteria are met, the rest today",
    "{item}: waiting for an answer from the business, going on with the tests",
    "{item}: the hard part is behind me, review tomorrow",
    "{item}: pairing on the edge cases until noon",
    "{item}: shown to the process owner, two small wishes",
];

pub(super) const DAILY_FA: &[&str] = &[
    "{item}: نیمی از معیارها انجام شد، بقیه امروز",
    "{item}: منتظر پاسخ مالک فرایند؛ داده آزمایشی آماده می‌کنم",
    "{item}: فردا برای بازبینی آماده است",
    "{item}: با تیم فروش یک نمونه واقعی را مرور کردیم",
];

pub(super) const DAILY_UK: &[&str] = &[
    "{item}: половину критеріїв виконано, решта сьогодні",
    "{item}: чекаю на відповідь від бізнесу, поки що пишу тести",
    "{item}: найважче позаду, завтра на огляд",
    "{item}: до обіду вдвох розбираємо граничні випадки",
    "{item}: показали власнику процесу, є два невеликі побажання",
];
