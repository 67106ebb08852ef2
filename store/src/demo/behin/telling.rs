//! How each fate goes: who answers first, what is asked, when the vendor has it, and how it ends.

use chrono::{DateTime, TimeDelta, Utc};
use golive_domain::service::{Impact, Urgency, default_priority};

use super::{
    cast::{AGENTS, SUPPORT},
    course::{Case, Clocks, Deed, Fate, Step, agent, promised},
    dice::{between, dice},
    rhythm::later,
    topics::Topic,
};

/// The deeds of the `n`-th ticket, in order of time.
pub(super) fn tell(n: usize, case: &Case, topic: &Topic, clocks: &Clocks, fate: Fate) -> Vec<Deed> {
    let mut telling = Telling { n, case, topic, clocks, at: case.opened, deeds: Vec::new() };
    telling.tell(fate);
    telling.deeds
}

struct Telling<'a> {
    n: usize,
    case: &'a Case,
    topic: &'a Topic,
    clocks: &'a Clocks,
    at: DateTime<Utc>,
    deeds: Vec<Deed>,
}

impl Telling<'_> {
    /// Somebody does it after so many working minutes of the help desk, or at this very instant.
    fn desk(&mut self, minutes: i64, who: &'static str, step: Step) {
        if minutes > 0 {
            self.at = later(&self.clocks.desk, self.at, minutes);
        }
        self.deeds.push(Deed { at: self.at, who, step });
    }

    fn vendor(&mut self, minutes: i64, who: &'static str, step: Step) {
        self.at = later(&self.clocks.vendor, self.at, minutes);
        self.deeds.push(Deed { at: self.at, who, step });
    }

    /// A share of a promise in percent, or beyond it where the dice say that it was broken.
    fn share(&self, promise: i64, asked: u64, late: u64) -> i64 {
        let percent =
            if dice(self.n, asked, 100) < late { between(self.n, asked + 1, 105, 170) } else { between(self.n, asked + 1, 8, 62) };
        (promise * percent / 100).max(2)
    }

    fn tell(&mut self, fate: Fate) {
        let n = self.n;
        let (agent, requester) = (agent(n), self.case.requester);
        let priority = default_priority(self.case.impact, self.case.urgency);
        let (first, resolution, vendor) = promised(priority, self.case.request);
        let topic = self.topic;
        let answer = Step::Resolve(topic.answer.clone());
        match fate {
            Fate::AtOnce => {
                self.desk(self.share(first.min(200), 20, 0), agent, answer);
                self.rate(false);
            }
            Fate::Plain => {
                self.greet(first, agent);
                self.note(agent);
                self.desk(self.share(resolution / 2, 22, 9), agent, answer);
                self.rate(false);
            }
            Fate::Asked => {
                self.desk(self.share(first, 20, 5), agent, Step::Ask(topic.question.clone()));
                self.desk(between(n, 30, 25, 1_100), requester, Step::Write(topic.reply.clone()));
                self.desk(self.share(resolution / 3, 22, 6), agent, answer);
                self.rate(false);
            }
            Fate::Vendor => {
                self.greet(first, agent);
                self.desk(between(n, 31, 5, 90), agent, Step::HandOver(topic.vendor.clone()));
                let who = SUPPORT[dice(n, 32, 3) as usize];
                let away = self.share(vendor, 33, 24);
                if dice(n, 35, 2) == 0 {
                    let seen = "Seen. We look into it and come back to you today.";
                    self.vendor(away / 4 + 1, who, Step::TellVendor(seen.to_owned()));
                }
                self.vendor(away * 3 / 4 + 1, who, Step::HandBack(topic.back.clone()));
                self.desk(between(n, 36, 10, 120), agent, answer);
                self.rate(dice(n, 33, 100) < 24);
            }
            Fate::CameBack => {
                self.greet(first, agent);
                self.desk(self.share(resolution / 3, 22, 5), agent, answer);
                let still = ["متأسفانه مشکل هنوز هست.", "درست شد ولی از امروز صبح دوباره همان است.", "برای من درست شده، برای همکارم نه."];
                // Within the grace time, whatever holidays come in between.
                self.at += TimeDelta::days(between(n, 37, 1, 4)) + TimeDelta::minutes(between(n, 44, 2, 70));
                self.desk(0, requester, Step::Write(still[dice(n, 38, 3) as usize].to_owned()));
                self.desk(self.share(first, 39, 10), agent, Step::Reply("پوزش می‌خواهیم؛ دوباره بررسی می‌کنیم.".to_owned()));
                let gone = "علت اصلی پیدا و برطرف شد. اگر باز دیدید همین‌جا بنویسید.";
                self.desk(between(n, 40, 30, 300), agent, Step::Resolve(gone.to_owned()));
                self.rate(true);
            }
            Fate::Raised => {
                self.greet(first, agent);
                // By now more time is gone than the new priority gives.
                self.desk(between(n, 41, 640, 1_200), "pm", Step::Raise(Impact::Medium, Urgency::High));
                self.desk(between(n, 42, 20, 150), agent, answer);
                self.rate(true);
            }
            Fate::Anew => {
                self.desk(self.share(first, 20, 0), agent, answer);
                self.at += TimeDelta::days(between(n, 43, 9, 20));
                let again = "چند هفته پیش همین را گفته بودیم و حل شد؛ امروز دوباره پیش آمد.".to_owned();
                self.desk(1, requester, Step::WriteAnew(again, topic.answer.clone()));
            }
        }
    }

    fn greet(&mut self, first: i64, agent: &'static str) {
        let words = [
            "پیام شما رسید؛ در حال بررسی هستیم.",
            "با سپاس، موضوع را دیدیم و تا ساعتی دیگر خبر می‌دهیم.",
            "بررسی را آغاز کردیم. اگر نکته تازه‌ای دیدید همین‌جا بنویسید.",
            "دریافت شد. برای رفع آن با همکاران هماهنگ می‌کنیم.",
        ];
        if dice(self.n, 25, 7) == 0 {
            let other = AGENTS[(self.n + 1) % 2];
            self.desk(3, "pm", Step::Give(other));
        }
        self.desk(self.share(first, 20, 6), agent, Step::Reply(words[dice(self.n, 26, 4) as usize].to_owned()));
    }

    fn note(&mut self, agent: &'static str) {
        let words = ["با شعبه تلفنی هماهنگ شد.", "پیش از پاسخ با مالی چک شود.", "شبیه تیکت هفته پیش است.", "در نشست شنبه گفته شود."];
        if dice(self.n, 27, 4) == 0 {
            self.desk(6, agent, Step::Note(words[dice(self.n, 28, 4) as usize].to_owned()));
        }
    }

    /// Two of five say how it went; whoever had to wait less kindly.
    fn rate(&mut self, waited: bool) {
        if dice(self.n, 50, 5) > 1 {
            return;
        }
        let stars = match dice(self.n, 51, 20) {
            0..10 => 5,
            10..16 => 4,
            16..19 => 3,
            _ => 2,
        };
        let stars = if waited { stars - 1 } else { stars };
        let remark = match stars {
            5 => ["سپاس از پیگیری", "سریع و روشن", ""][dice(self.n, 52, 3) as usize],
            1 | 2 => ["دو روز کار ما خوابید", "باید چند بار می‌گفتیم"][dice(self.n, 52, 2) as usize],
            _ => "",
        };
        self.desk(between(self.n, 53, 20, 500), self.case.requester, Step::Rate(stars, remark));
    }
}
