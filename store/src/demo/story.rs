//! Seven sprints, each with a fate of its own. Days are counted from 1 to 10 within a sprint; 0 is never.

/// An item somebody works on in a sprint.
#[derive(Clone, Copy, Debug)]
pub(super) struct Work {
    /// Its number: ARAS-21.
    pub item: usize,
    pub who: &'static str,
    /// The day it was put into the running sprint; 0 when it was promised at the start.
    pub joined: usize,
    pub begun: usize,
    pub review: usize,
    pub done: usize,
}

/// What else happens on a day.
#[derive(Clone, Copy, Debug)]
pub(super) enum Turn {
    Block(usize, &'static str),
    Unblock(usize),
    /// Given up, with what is said about it.
    Drop(usize, &'static str),
    /// The new points.
    Estimate(usize, i32),
    Accept(usize),
    /// Ill until a day.
    Ill(&'static str, usize),
    Say(usize, &'static str, &'static str),
}

/// A sprint.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chapter {
    pub name: &'static str,
    pub goal: &'static str,
    /// In whole euros.
    pub budget: i64,
    pub works: &'static [Work],
    pub turns: &'static [(usize, Turn)],
    /// What the product owner sends back in the review, with the reason.
    pub rejected: &'static [(usize, &'static str)],
    /// The day it ends on.
    pub last: usize,
    /// Unfinished items that go to the top of the backlog instead of the next sprint.
    pub returned: &'static [usize],
    pub review: &'static str,
    pub retrospective: &'static str,
}

/// Promised at the start.
const fn work(item: usize, who: &'static str, begun: usize, review: usize, done: usize) -> Work {
    Work { item, who, joined: 0, begun, review, done }
}

/// Put in on a day.
const fn added(joined: usize, work: Work) -> Work {
    Work { joined, ..work }
}

use Turn::{Accept, Block, Drop, Estimate, Ill, Say, Unblock};

pub(super) const CHAPTERS: [Chapter; super::timeline::SPRINTS] = [ON_TARGET, TOO_MUCH, WIDENED, SENT_BACK, CUT_SHORT, VERY_GOOD, RUNNING];

const ON_TARGET: Chapter = Chapter {
    name: "Ground",
    goal: "A lead can be entered, and everybody signs in with the company account.",
    budget: 11_000,
    works: &[
        work(10, "taras", 1, 4, 5),
        work(90, "specialist", 1, 3, 4),
        work(55, "dmytro", 1, 6, 7),
        work(13, "olena", 2, 5, 6),
        work(18, "olena", 6, 8, 9),
        work(91, "specialist", 4, 7, 8),
        work(93, "specialist", 7, 9, 10),
    ],
    turns: &[
        (2, Say(10, "olena", "The consent text comes from @marketing, we only store it with its date.")),
        (3, Say(10, "marketing", "متن رضایت‌نامه تأیید شد و ضمیمه است. @pm لطفاً در جلسه کمیته هم مطرح شود.")),
        (5, Say(55, "it", "حساب اضطراری در گاوصندوق واحد است؛ رمز دو نفره نگهداری می‌شود.")),
    ],
    rejected: &[],
    last: 10,
    returned: &[],
    review: "Shown to sales and service on the test instance. Sales entered the first forty leads themselves.",
    retrospective: "**Good:** short questions got short answers, the process owners were reachable.\n\n**Better:** test data was late. @data prepares it two days before planning from now on.",
};

const TOO_MUCH: Chapter = Chapter {
    name: "Lead to deal",
    goal: "From a lead to a deal with stages, and the first night of data from the ERP.",
    budget: 16_000,
    works: &[
        work(11, "taras", 1, 6, 8),
        work(12, "olena", 1, 4, 6),
        work(28, "taras", 3, 8, 9),
        work(14, "olena", 6, 9, 0),
        work(43, "dmytro", 2, 0, 0),
        work(49, "data", 3, 0, 0),
    ],
    turns: &[
        (4, Block(43, "The ERP team has not opened the port yet")),
        (5, Say(43, "dmytro", "Port 1433 is still closed from the test network. @it can you ask the ERP team once more?")),
        (6, Unblock(43)),
        (6, Say(43, "it", "امروز صبح باز شد. شماره درخواست در فایل پیوست است.")),
        (9, Say(49, "data", "۲۱۲ فیلد است نه ۱۴۰؛ نگاشت تا پایان این اسپرینت نمی‌رسد. @po")),
    ],
    rejected: &[],
    last: 10,
    returned: &[],
    review: "Leads, stages and the queue are accepted. Three items go on: the velocity of the first sprint was twice what we promised here.",
    retrospective: "**We took forty-two points with twenty-two behind us.** Planning shows the hours by person; nobody looked at data and integration.\n\n**Next time:** no more than the mean of what was done, and migration counts as work.",
};

const WIDENED: Chapter = Chapter {
    name: "Quote",
    goal: "The first quote in PDF, and customers and products arrive every night.",
    budget: 13_500,
    works: &[
        work(14, "olena", 0, 0, 1),
        work(43, "dmytro", 0, 5, 7),
        work(49, "data", 0, 6, 8),
        work(20, "taras", 1, 5, 7),
        work(78, "olena", 2, 4, 5),
        added(4, work(36, "olena", 5, 8, 9)),
        added(6, work(81, "taras", 8, 0, 0)),
    ],
    turns: &[
        (4, Say(36, "marketing", "وکیل می‌گوید بدون ثبت رضایت، پیامک ماه آینده هم ممکن نیست. @po @pm لطفاً در همین اسپرینت بیاید.")),
        (4, Say(36, "po", "می‌آید. برای جا باز کردن، اگر لازم شد لغو اشتراک عقب می‌رود.")),
        (6, Say(81, "consultant", "Consent without a way out is half a consent: small enough to add? @po")),
    ],
    rejected: &[],
    last: 10,
    returned: &[81],
    review: "The quote carries the stamp and both calendars. Consent was added on day four and is done; the unsubscribe link is not.",
    retrospective: "**Scope came in twice.** Both times for a good reason and both times after planning. The lawyer is invited to refinement.\n\n**Good:** nothing else had to leave.",
};

const SENT_BACK: Chapter = Chapter {
    name: "To the ERP",
    goal: "A won deal becomes an invoice draft in the ERP, with the right tax.",
    budget: 14_500,
    works: &[
        work(21, "dmytro", 1, 8, 9),
        work(23, "taras", 1, 5, 6),
        work(103, "taras", 6, 8, 8),
        work(56, "olena", 1, 6, 8),
        work(92, "specialist", 2, 5, 6),
    ],
    turns: &[
        (3, Say(103, "finance", "سه پیش‌فاکتور با یک ریال اختلاف؛ گرد کردن باید روی جمع باشد نه سطر.")),
        (7, Say(21, "architect", "Tax codes are taken from the table of @finance, so a new rate needs no release.")),
        (9, Say(21, "tester", "All three criteria pass on the test instance, forty drafts sent.")),
    ],
    rejected: &[(
        21,
        "The amount in words is missing in the draft, and a rejected draft comes back without its reason. The ERP team showed both live.",
    )],
    last: 10,
    returned: &[],
    review: "Tax, rights and the rounding are accepted. The ERP draft was **rejected**: the reason of a refusal does not come back.",
    retrospective: "**The criterion was read differently** by us and by finance. From now on whoever owns the process is there when an item goes into review.",
};

const CUT_SHORT: Chapter = Chapter {
    name: "Service desk",
    goal: "The draft comes back with its reason; the service desk keeps its promises.",
    budget: 12_500,
    works: &[
        work(21, "dmytro", 1, 2, 4),
        work(29, "taras", 1, 5, 7),
        work(58, "developer", 1, 4, 6),
        work(48, "dmytro", 5, 0, 0),
        work(41, "olena", 0, 0, 0),
        work(51, "data", 4, 0, 0),
    ],
    turns: &[
        (2, Ill("olena", 8)),
        (2, Say(41, "olena", "I am ill from today, sorry. @vendorpm knows.")),
        (4, Drop(41, "بازاریابی تقویم دیواری خودش را دارد؛ با نبود Olena و دو روز تعطیلی، کنار گذاشته شد.")),
        (5, Say(51, "sales", "قانون ادغام: شماره ملی شرکت، بعد تلفن، بعد نام. فهرست سی مورد مشکوک را می‌فرستم. @data")),
    ],
    rejected: &[],
    last: 8,
    returned: &[51],
    review: "Closed two days early: the offices are closed and Olena is ill. The draft to the ERP is accepted this time.",
    retrospective: "**Holidays were in the calendar, and we planned as if they were not.** Capacity is looked at first now.\n\n**Good:** saying early that the calendar of campaigns is not needed saved two days.",
};

const VERY_GOOD: Chapter = Chapter {
    name: "Reports",
    goal: "The managers' meeting of the month uses reports from the CRM and nothing else.",
    budget: 14_500,
    works: &[
        work(48, "dmytro", 0, 2, 3),
        work(51, "data", 1, 4, 6),
        work(61, "taras", 1, 5, 6),
        work(62, "olena", 1, 5, 6),
        work(22, "taras", 5, 7, 8),
        work(104, "developer", 1, 3, 4),
        work(15, "olena", 6, 8, 9),
        work(72, "dmytro", 3, 7, 8),
        added(8, work(87, "developer", 9, 9, 10)),
    ],
    turns: &[
        (3, Say(61, "finance", "جمع شش ماه با دفتر کل یکی است. ممنون @taras")),
        (6, Say(62, "warsaw", "Could the region filter know Warsaw as well? We are on nobody's map.")),
        (7, Say(62, "po", "Yes, Warsaw is a region from today. @warsaw")),
    ],
    rejected: &[],
    last: 10,
    returned: &[],
    review: "Everything is accepted. The report of the month was made in the meeting, in front of the board.",
    retrospective: "**Best sprint so far.** Small items, process owners in the room, reviews the day after. We keep all three.",
};

const RUNNING: Chapter = Chapter {
    name: "Warsaw",
    goal: "The Warsaw branch sends its first quote in Polish.",
    budget: 16_500,
    works: &[
        work(31, "developer", 1, 2, 3),
        work(106, "taras", 1, 2, 2),
        work(24, "olena", 1, 4, 5),
        work(67, "taras", 2, 5, 0),
        work(30, "developer", 4, 0, 0),
        work(68, "olena", 5, 0, 0),
        work(44, "dmytro", 1, 0, 0),
        work(25, "dmytro", 0, 0, 0),
        work(63, "olena", 0, 0, 0),
        added(3, work(117, "taras", 0, 0, 0)),
    ],
    turns: &[
        (2, Say(44, "dmytro", "The exchange answers with its own clock, two minutes off. Asking the supplier. @it")),
        (3, Accept(106)),
        (3, Say(117, "service", "هر پاسخ مشتری مورد تازه باز می‌کند؛ دیروز هفت مورد. لطفاً زودتر بیاید. @po")),
        (4, Estimate(68, 8)),
        (4, Say(68, "architect", "Backups count too under the GDPR: more than we thought, from 5 to 8 points. @po @consultant")),
        (4, Block(44, "The exchange's supplier must update the firmware first")),
        (5, Say(67, "warsaw", "Kwoty słownie are right now. I read the whole template, one typo in the footer. @taras")),
        (5, Accept(31)),
    ],
    rejected: &[],
    last: 10,
    returned: &[],
    review: "",
    retrospective: "",
};
