//! What is open today: a dozen, of which two are late and one is what everybody talks about. Times are minutes of the help
//! desk's working time, so that it is so on whatever day the story is told.

use chrono::{DateTime, Utc};
use golive_domain::service::{Impact, RequestType, Urgency};

use super::{
    cast::{CARE, FINANCE, IT, SALES, STOCK},
    course::{Case, Clocks, Deed, Step},
    rhythm::{ago, later},
};

use Impact as I;
use RequestType as T;
use Urgency as U;

/// How a ticket that is open came about.
struct Now {
    /// Working minutes ago.
    ago: i64,
    what: (RequestType, Impact, Urgency),
    from: (&'static str, &'static str),
    title: &'static str,
    body: &'static str,
    /// Minutes after it was opened.
    deeds: Vec<(i64, &'static str, Step)>,
}

/// The title of the one whose defect, item and requirement are shown.
pub(super) const TRACED: &str = "قیمت پلکانی در سفارش تلفنی اعمال نمی‌شود";

pub(super) fn open(clocks: &Clocks, now: DateTime<Utc>) -> Vec<Case> {
    dozen().into_iter().map(|one| one.case(clocks, now)).collect()
}

impl Now {
    fn case(self, clocks: &Clocks, now: DateTime<Utc>) -> Case {
        let opened = ago(&clocks.desk, now, self.ago);
        let (request, impact, urgency) = self.what;
        let (department, requester) = self.from;
        let deed = |(minutes, who, step): (i64, &'static str, Step)| Deed { at: later(&clocks.desk, opened, minutes), who, step };
        Case {
            opened,
            requester,
            by_phone: None,
            by_mail: false,
            title: self.title.to_owned(),
            body: self.body.to_owned(),
            request,
            impact,
            urgency,
            department: department.to_owned(),
            deeds: self.deeds.into_iter().map(deed).collect(),
        }
    }
}

fn dozen() -> Vec<Now> {
    let say = str::to_owned;
    vec![
        Now {
            ago: 95,
            what: (T::Bug, I::High, U::High),
            from: (SALES, "sales"),
            title: "برنامه ویزیتورها در همه شعبه‌ها باز نمی‌شود",
            body: "از ساعت پیش هیچ ویزیتوری نمی‌تواند سفارش بفرستد؛ صفحه سفید می‌ماند. ۴۲ نفر در مسیر هستند.",
            deeds: vec![
                (8, "helpdesk", Step::Reply(say("گزارش از چند شعبه رسیده است؛ با فروشنده در تماس هستیم."))),
                (
                    20,
                    "helpdesk",
                    Step::HandOver(say(
                        "Major: the visitor app stays white in every branch since this morning. 42 people are on the road. \
                         Please call back as soon as somebody looks at it.",
                    )),
                ),
                (
                    30,
                    "helpdesk",
                    Step::Declare(say(
                        "برنامه ویزیتور در همه شعبه‌ها باز نمی‌شود. فروشنده در حال بازگرداندن نسخه پیشین است؛ سفارش‌ها را روی کاغذ بنویسید.",
                    )),
                ),
                (
                    55,
                    "marko",
                    Step::TellVendor(say("The certificate of the app's gateway was not renewed with last night's release. Rolling back.")),
                ),
            ],
        },
        Now {
            ago: 40,
            what: (T::Bug, I::Medium, U::High),
            from: (SALES, "hamed"),
            title: "گوشی من هم سفید می‌ماند",
            body: "شعبه کرج هستم. برنامه باز می‌شود ولی سفید است.",
            deeds: vec![(9, "negar", Step::Reply(say("این رخداد بزرگ است و در همه شعبه‌ها هست؛ خبر تازه همین‌جا می‌آید.")))],
        },
        Now {
            ago: 560,
            what: (T::Integration, I::High, U::Medium),
            from: (FINANCE, "zohreh"),
            title: "سندهای فروش دیروز در نرم‌افزار مالی نیست",
            body: "۱۱۸ سند باید می‌رسید، هیچ‌کدام نرسیده است. پایان ماه نزدیک است.",
            deeds: vec![
                (35, "negar", Step::Reply(say("صف ارسال را دیدیم؛ به فروشنده می‌سپاریم."))),
                (
                    60,
                    "negar",
                    Step::HandOver(say("118 documents wait in the queue to the ledger since yesterday. The month ends this week.")),
                ),
                (330, "marko", Step::TellVendor(say("We see the queue. The ledger refuses our token; waiting for their administrator."))),
            ],
        },
        Now {
            ago: 300,
            what: (T::Consultation, I::Medium, U::Medium),
            from: (CARE, "nazanin"),
            title: "شکایت تلفنی را با کدام دسته ثبت کنیم؟",
            body: "از امروز فرم تازه آمده و دسته «حمل» در آن نیست.",
            deeds: Vec::new(),
        },
        Now {
            ago: 100,
            what: (T::Bug, I::High, U::Medium),
            from: (STOCK, "saman"),
            title: "برگه خروج انبار مرکزی چاپ نمی‌شود",
            body: "چاپگر سالم است، صفحه چاپ خالی می‌ماند. دو کامیون منتظر است.",
            deeds: vec![(14, "helpdesk", Step::Reply(say("تا رفع مشکل از «خروجی پی‌دی‌اف» چاپ کنید؛ دنبال می‌کنیم.")))],
        },
        Now {
            ago: 30,
            what: (T::Access, I::Medium, U::Medium),
            from: (SALES, "peyman"),
            title: "دسترسی موقت برای نمایشگاه",
            body: "سه نفر دو روز در غرفه هستند و باید سفارش ثبت کنند.",
            deeds: Vec::new(),
        },
        Now {
            ago: 5,
            what: (T::Consultation, I::Low, U::Low),
            from: (FINANCE, "fatemeh"),
            title: "چاپ گروهی رسید چک",
            body: "می‌شود رسید همه چک‌های امروز را با هم چاپ کرد؟",
            deeds: Vec::new(),
        },
        Now {
            ago: 700,
            what: (T::Access, I::Medium, U::Medium),
            from: (STOCK, "ali"),
            title: "حساب راننده تازه",
            body: "برای مسیر ۲۱ راننده تازه آمده است.",
            deeds: vec![(60, "negar", Step::Ask(say("شماره همراه به نام خود راننده را می‌فرستید؟")))],
        },
        Now {
            ago: 500,
            what: (T::Integration, I::Medium, U::Medium),
            from: (CARE, "care"),
            title: "ضبط تماس‌های داخلی ۲۲۰ در پرونده نمی‌آید",
            body: "از دیروز تماس‌های این داخلی در پرونده مشتری نیست.",
            deeds: vec![
                (50, "helpdesk", Step::Reply(say("داخلی در مرکز تلفن هست؛ از فروشنده می‌پرسیم."))),
                (
                    90,
                    "helpdesk",
                    Step::HandOver(say("Calls of extension 220 are recorded, but not linked to the customer since yesterday.")),
                ),
                (
                    300,
                    "support",
                    Step::TellVendor(say("Reproduced. The bridge drops extensions with a trailing blank; a fix is being tested.")),
                ),
            ],
        },
        Now {
            ago: 1_500,
            what: (T::SmallDevelopment, I::Medium, U::Low),
            from: (FINANCE, "finance"),
            title: "گزارش سنی بدهی به تفکیک ویزیتور",
            body: "جدول سنی بدهی داریم؛ باید برای هر ویزیتور جدا دیده شود.",
            deeds: vec![
                (200, "helpdesk", Step::Reply(say("درخواست ثبت شد و در نشست شنبه اولویت می‌گیرد."))),
                (420, "helpdesk", Step::Note(say("برآورد فروشنده سه روز است؛ مدیر پروژه موافق است."))),
            ],
        },
        Now {
            ago: 400,
            what: (T::Configuration, I::Medium, U::High),
            from: (IT, "it"),
            title: "نشانی فرستنده ایمیل‌های سامانه",
            body: "ایمیل‌ها از نشانی قدیمی می‌رود و در هرزنامه می‌افتد.",
            deeds: vec![
                (45, "negar", Step::Reply(say("نشانی تازه را در تنظیمات می‌گذاریم."))),
                (190, "negar", Step::Resolve(say("نشانی عوض شد."))),
                (290, "it", Step::Write(say("پاسخ خودکار شکایت هنوز از نشانی قدیمی می‌رود."))),
                (350, "negar", Step::Reply(say("درست است، آن الگو جدا بود؛ اصلاح می‌کنیم."))),
            ],
        },
        Now {
            ago: 900,
            what: (T::Bug, I::Medium, U::Medium),
            from: (SALES, "sales"),
            title: TRACED,
            body: "در سفارش تلفنی تخفیف پله دوم حساب نمی‌شود؛ در برنامه ویزیتور درست است.",
            deeds: vec![
                (30, "helpdesk", Step::Reply(say("با یک نمونه دیدیم؛ به آزمون و فروشنده می‌سپاریم."))),
                (
                    60,
                    "helpdesk",
                    Step::HandOver(say("Tiered prices stop at the first tier in phone orders. The visitor app computes them right.")),
                ),
                (400, DMYTRO, Step::TellVendor(say("The phone form asks an older price service. The fix is planned with the next patch."))),
            ],
        },
    ]
}

const DMYTRO: &str = super::cast::DEVELOPER;
