//! What the desk answers again and again, as it wrote it down in its first week.

use golive_domain::people::Locale;

use super::{super::stage::Stage, cast::AGENTS};
use crate::{
    Result,
    service::{self, TemplateFields},
};

/// A name, a language, and the text.
const PHRASES: &[(&str, Locale, &str)] = &[
    (
        "در دست بررسی",
        Locale::Fa,
        "{requester} گرامی،\n\nدرخواست شما با شناسهٔ {ticket} رسید و در دست بررسی است. تا {due} نتیجه را خبر می‌دهیم.\n\n{agent}\nمیز خدمت بهین پخش",
    ),
    (
        "در دست بررسی",
        Locale::En,
        "Dear {requester},\n\nwe received your request {ticket} and look into it. You hear from us by {due}.\n\n{agent}\nBehin service desk",
    ),
    (
        "در دست بررسی",
        Locale::Uk,
        "Вітаємо, {requester}!\n\nМи отримали ваше звернення {ticket} і вивчаємо його. Відповімо до {due}.\n\n{agent}\nСлужба підтримки Behin",
    ),
    (
        "پرسش از نسخه و صفحه",
        Locale::Fa,
        "{requester} گرامی،\n\nبرای پیگیری {ticket} لطفاً بنویسید:\n\n1. در کدام صفحه و با کدام کاربر رخ داد\n2. نسخهٔ برنامهٔ ویزیتور (از «دربارهٔ برنامه»)\n3. اگر شد، یک تصویر از صفحه\n\n{agent}",
    ),
    (
        "بازنشانی گذرواژه",
        Locale::Fa,
        "{requester} گرامی،\n\nپیوند بازنشانی گذرواژه به ایمیل سازمانی شما فرستاده شد و ۳۰ دقیقه اعتبار دارد. اگر نرسید، همین‌جا بنویسید.\n\n{agent}",
    ),
    (
        "حل شد، لطفاً بیازمایید",
        Locale::Fa,
        "{requester} گرامی،\n\nموضوع «{title}» برطرف شد. لطفاً یک بار بیازمایید؛ اگر هنوز برجاست، پاسخ دهید تا همین تیکت {ticket} دوباره باز شود.\n\n{agent}",
    ),
];

/// Written down in the first week, when the same questions had come often enough.
pub(super) async fn write(stage: &Stage) -> Result<()> {
    let desk = stage.desk(AGENTS[0])?;
    for (name, locale, body) in PHRASES {
        let fields = TemplateFields { name: (*name).to_owned(), locale: *locale, body: (*body).to_owned() };
        service::add_template(&desk, &stage.project, fields).await?;
    }
    Ok(())
}
