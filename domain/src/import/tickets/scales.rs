//! Words of Zendesk, Jira Service Management, Redmine and their kin, in English, Persian, Russian and Ukrainian, for types,
//! priorities and states of tickets.

use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

use super::super::{headers::plain_word, synonyms::table};
use crate::{
    service::{Impact, Priority, RequestType, TicketState, Urgency, default_priority},
    words::Word,
};

type Table<T> = LazyLock<HashMap<String, T>>;

/// The type of request a word means.
pub fn request_type(text: &str) -> Option<RequestType> {
    use RequestType as R;
    static TABLE: Table<RequestType> = LazyLock::new(|| {
        table(&[
            (
                R::Bug,
                &["incident", "problem", "defect", "error", "fault", "issue", "[system] incident", "خطا", "باگ", "اشکال", "مشکل", "رخداد"],
            ),
            (R::Bug, &["инцидент", "ошибка", "проблема", "інцидент", "помилка"]),
            (
                R::Consultation,
                &["question", "support", "help", "request for information", "ask a question", "service request", "پرسش", "سؤال", "مشاوره"],
            ),
            (R::Consultation, &["پشتیبانی", "راهنمایی", "вопрос", "поддержка", "консультация", "питання", "підтримка", "консультація"]),
            (
                R::SmallDevelopment,
                &[
                    "feature",
                    "feature request",
                    "new feature",
                    "improvement",
                    "enhancement",
                    "change",
                    "change request",
                    "suggest a feature",
                ],
            ),
            (R::SmallDevelopment, &["توسعه", "توسعه جزئی", "درخواست تغییر", "بهبود", "доработка", "улучшение", "доопрацювання"]),
            (R::Access, &["access request", "request access", "permission", "account", "password", "login", "دسترسی", "درخواست دسترسی"]),
            (R::Access, &["доступ", "запрос доступа", "запит доступу"]),
            (R::Configuration, &["config", "setup", "settings", "set up", "پیکربندی", "تنظیمات", "настройка", "налаштування"]),
            (R::Integration, &["api", "connection", "interface", "یکپارچگی", "یکپارچه سازی", "интеграция", "інтеграція"]),
        ])
    });
    TABLE.get(&plain_word(text)).copied()
}

/// The priority a word means: scales of three, four and five words fit. A rank before the word is passed over: `1 - Urgent`.
pub fn ticket_priority(text: &str) -> Option<Priority> {
    use Priority as P;
    static TABLE: Table<Priority> = LazyLock::new(|| {
        table(&[
            (P::P1, &["urgent", "critical", "highest", "blocker", "immediate", "emergency", "فوری", "بحرانی", "آنی", "خیلی زیاد"]),
            (P::P1, &["срочный", "критический", "немедленный", "терміновий", "критичний", "негайний"]),
            (P::P2, &["high", "major", "important", "زیاد", "بالا", "مهم", "высокий", "високий"]),
            (P::P3, &["normal", "medium", "moderate", "standard", "متوسط", "عادی", "معمولی", "نرمال"]),
            (P::P3, &["нормальный", "средний", "обычный", "звичайний", "середній", "нормальний"]),
            (P::P4, &["low", "lowest", "minor", "trivial", "کم", "پایین", "низкий", "низький"]),
        ])
    });
    let word = text.trim().trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches([' ', '-', '–', '.', ':', ')']);
    TABLE.get(&plain_word(word)).or_else(|| TABLE.get(&plain_word(text))).copied()
}

/// The state a word means. What waits at a third party is open here: a file hands nothing over.
pub fn ticket_state(text: &str) -> Option<TicketState> {
    use TicketState as S;
    static TABLE: Table<TicketState> = LazyLock::new(|| {
        table(&[
            (S::New, &["to do", "received", "unassigned", "جدید", "ثبت شده", "новый", "новая", "новий"]),
            (S::Open, &["in progress", "assigned", "reopened", "work in progress", "waiting for support", "escalated", "on hold", "hold"]),
            (S::Open, &["pending vendor", "waiting on third party", "باز", "در حال انجام", "در حال بررسی", "ارجاع شده", "معلق"]),
            (S::Open, &["открыт", "открыта", "в работе", "назначена", "відкритий", "відкрита", "у роботі", "в роботі"]),
            (
                S::WaitingOnRequester,
                &["pending", "waiting for customer", "waiting on customer", "awaiting reply", "feedback", "waiting for requester"],
            ),
            (S::WaitingOnRequester, &["در انتظار کاربر", "در انتظار پاسخ", "در انتظار مشتری", "обратная связь", "очікує на клієнта"]),
            (S::Resolved, &["solved", "done", "completed", "fixed", "حل شده", "حل شد", "انجام شده", "решен", "решена", "вирішено"]),
            (S::Closed, &["canceled", "cancelled", "declined", "rejected", "won't do", "بسته", "بسته شده", "لغو شده", "رد شده"]),
            (S::Closed, &["закрыт", "закрыта", "отклонена", "закрито", "закрита", "відхилена"]),
        ])
    });
    let state = TABLE.get(&plain_word(text)).copied();
    state.map(|state| if state == S::WaitingOnVendor { S::Open } else { state })
}

/// Impact and urgency from which a priority follows, so that nobody has to say why it does not.
pub fn weights(priority: Priority) -> (Impact, Urgency) {
    let pairs = Impact::ALL.iter().flat_map(|impact| Urgency::ALL.iter().map(|urgency| (*impact, *urgency)));
    let mut fit = pairs.filter(|(impact, urgency)| default_priority(*impact, *urgency) == priority);
    fit.next().unwrap_or((Impact::Low, Urgency::Low))
}

/// The member of a vocabulary whose words a foreign one looks most like, if it looks like any: `Incidents` is like `incident`.
pub fn alike<T: Word + PartialEq>(text: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| part.chars().count() > 2);
    if let Some(found) = parts.into_iter().find_map(&known) {
        return Some(found);
    }
    let pairs = pairs(&plain_word(text));
    let share = |word: &T| {
        let own = self::pairs(&plain_word(word.as_str()));
        let both = pairs.intersection(&own).count();
        (2 * both * 100).checked_div(pairs.len() + own.len()).unwrap_or_default()
    };
    T::ALL.iter().copied().max_by_key(share).filter(|word| share(word) >= 50)
}

fn pairs(word: &str) -> BTreeSet<(char, char)> {
    word.chars().zip(word.chars().skip(1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_other_desks_are_known_in_four_languages() {
        for (word, meant) in
            [("Incident", RequestType::Bug), ("Service Request", RequestType::Consultation), ("دسترسي", RequestType::Access)]
        {
            assert_eq!(request_type(word), Some(meant), "{word}");
        }
        for (word, meant) in [("1 - Urgent", Priority::P1), ("Normal", Priority::P3), ("فوری", Priority::P1), ("Високий", Priority::P2)]
        {
            assert_eq!(ticket_priority(word), Some(meant), "{word}");
        }
        for (word, meant) in [
            ("Solved", TicketState::Resolved),
            ("Pending", TicketState::WaitingOnRequester),
            ("Waiting for customer", TicketState::WaitingOnRequester),
            ("در حال بررسی", TicketState::Open),
            ("Закрыта", TicketState::Closed),
            ("waiting_on_vendor", TicketState::Open),
        ] {
            assert_eq!(ticket_state(word), Some(meant), "{word}");
        }
        assert_eq!((request_type("Saga"), ticket_priority("9"), ticket_state("Somewhere")), (None, None, None));
    }

    #[test]
    fn our_own_words_are_known() {
        assert!(RequestType::ALL.iter().all(|word| request_type(word.as_str()) == Some(*word)));
        assert!(Priority::ALL.iter().all(|word| ticket_priority(word.as_str()) == Some(*word)));
    }

    #[test]
    fn every_priority_follows_from_its_weights() {
        assert!(Priority::ALL.iter().all(|priority| {
            let (impact, urgency) = weights(*priority);
            default_priority(impact, urgency) == *priority
        }));
    }

    #[test]
    fn a_word_that_is_not_known_is_put_beside_the_one_it_looks_like() {
        assert_eq!(alike("IT incident (hardware)", request_type), Some(RequestType::Bug));
        assert_eq!(alike("Integrations", request_type), Some(RequestType::Integration));
        assert_eq!(alike("Qwx", request_type), None);
        assert_eq!(alike("", ticket_priority), None);
    }
}
