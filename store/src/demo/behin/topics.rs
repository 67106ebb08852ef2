//! What people at Behin ask: a row a topic, told each time of somebody or something else.

use golive_domain::{
    service::{Impact, RequestType, Urgency},
    words::Word as _,
};
use serde::Deserialize;

use crate::{Error, Result};

const CSV: &str = include_str!("topics.csv");

/// A row of the file. What is empty does not happen with this topic.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Topic {
    request: String,
    impact: String,
    urgency: String,
    pub department: String,
    /// What takes the place of `{x}` in the title.
    fill: String,
    title: String,
    pub body: String,
    /// What the requester reads in the end.
    pub answer: String,
    /// What the help desk has to ask first, and what the requester replies.
    pub question: String,
    pub reply: String,
    /// What the vendor is told, and what it says when it hands back.
    pub vendor: String,
    pub back: String,
}

pub(super) fn topics() -> Result<Vec<Topic>> {
    let rows: Result<Vec<Topic>, csv::Error> = csv::Reader::from_reader(CSV.as_bytes()).deserialize().collect();
    rows.map_err(|cause| Error::broken("the topics of the demonstration cannot be read", cause))
}

impl Topic {
    pub fn request(&self) -> RequestType {
        RequestType::parse(&self.request).unwrap_or(RequestType::Bug)
    }

    pub fn impact(&self) -> Impact {
        Impact::parse(&self.impact).unwrap_or(Impact::Low)
    }

    pub fn urgency(&self) -> Urgency {
        Urgency::parse(&self.urgency).unwrap_or(Urgency::Low)
    }

    /// The title of the `time`-th ticket of this topic.
    pub fn title(&self, time: usize) -> String {
        let start = self.title.len();
        let one_of = |list: &[&str]| list[(time + start) % list.len()].to_owned();
        let filled = match self.fill.as_str() {
            "city" => one_of(&["کرج", "قم", "اصفهان", "شیراز", "مشهد", "تبریز", "رشت", "اهواز"]),
            "customer" => one_of(&["فروشگاه بهاران", "رفاه مرکزی", "پخش نگین", "بازار میوه غرب", "سوپر آفتاب", "زنجیره هفت", "تعاونی شهر"]),
            "product" => one_of(&["نوشابه قوطی", "روغن ۵ لیتری", "ماکارونی رشته‌ای", "چای کیسه‌ای", "رب گوجه", "برنج ۱۰ کیلویی", "آب معدنی"]),
            "person" => one_of(&["آقای سهرابی", "خانم توکلی", "آقای نوروزی", "خانم یزدانی", "آقای عباسی", "خانم کریمیان", "آقای دانش"]),
            "route" => one_of(&["مسیر ۷", "مسیر ۱۲", "مسیر ۱۸", "مسیر ۲۱", "مسیر ۳۳", "مسیر ۴۰", "مسیر ۴۴"]),
            "month" => one_of(&["فروردین", "اردیبهشت", "تیر", "مرداد", "مهر", "آبان", "دی", "بهمن"]),
            "bank" => one_of(&["بانک ملت", "بانک سامان", "بانک پاسارگاد", "بانک تجارت", "بانک شهر", "بانک صادرات", "بانک ملی"]),
            _ => persian(14_000 + 37 * time + 11 * start),
        };
        self.title.replace("{x}", &filled)
    }
}

fn persian(number: usize) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from('۰') + digit)).unwrap_or(c);
    number.to_string().chars().map(digit).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_topic_can_be_read_and_every_type_is_asked_for() {
        let topics = topics().unwrap();
        let asked: BTreeSet<RequestType> = topics.iter().map(Topic::request).collect();
        assert_eq!(asked.len(), RequestType::ALL.len());
        for topic in &topics {
            assert!(RequestType::parse(&topic.request).is_some() && Impact::parse(&topic.impact).is_some(), "{}", topic.title);
            assert!(Urgency::parse(&topic.urgency).is_some() && !topic.answer.is_empty(), "{}", topic.title);
            assert_eq!(topic.question.is_empty(), topic.reply.is_empty(), "{}", topic.title);
            assert_eq!(topic.vendor.is_empty(), topic.back.is_empty(), "{}", topic.title);
        }
    }

    #[test]
    fn no_two_of_the_first_six_tickets_of_a_topic_are_called_alike() {
        for topic in topics().unwrap() {
            let titles: BTreeSet<String> = (0..6).map(|time| topic.title(time)).collect();
            assert_eq!(titles.len(), 6, "{}", topic.title);
        }
    }
}
