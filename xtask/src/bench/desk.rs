//! The service desk under measurement: its queue and a ticket, a reply, and a calendar that moves every open deadline.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use super::{
    http::{Answer, Client},
    load::{self, Latency},
    pages::{ACT, AGREEMENT, DESK_PAGES, SAVE_CALENDAR, TICKET},
    report::Page,
    server::Server,
};

const FORM: &str = "application/x-www-form-urlencoded";
/// How often the calendar is changed.
const CHANGES: usize = 7;

/// What was found of the service desk.
pub struct Desk {
    /// Each with what is asked of it.
    pub pages: Vec<(Page, &'static str)>,
    /// From the sending of a public reply to its answer.
    pub reply: Latency,
    /// From the sending of a calendar's form to its answer: the median, and the slowest in place of the p95.
    pub replanned: Latency,
}

pub fn measure(server: &Server, tickets: u32, requests: usize) -> Result<Desk> {
    let reader = server.reader()?;
    let mut client = Client::connect(server.address(), &reader)?;
    let mut agent = Agent::start(server, &reader, tickets)?;
    let mut pages = Vec::new();
    let ticket = format!("{TICKET}{}", tickets - 2);
    let wanted = DESK_PAGES.iter().copied().chain([("ticket", ticket.as_str(), "p95 < 15 ms")]);
    for (name, path, asked) in wanted {
        let again = load::one_client(&mut client, path, requests, || Ok(())).with_context(|| format!("cannot measure {path}"))?;
        let changed = load::one_client(&mut client, path, requests / 4, || load::accept(agent.reply()?));
        pages.push((Page { name, again, changed: changed.with_context(|| format!("cannot measure {path} after replies"))? }, asked));
    }
    let reply = load::timed(requests, || agent.reply())?;
    Ok(Desk { pages, reply, replanned: agent.replan()? })
}

/// Somebody at the help desk.
struct Agent {
    client: Client,
    /// The numbers of those that are open.
    open: std::ops::Range<u32>,
    /// The help desk's calendar.
    calendar: String,
    done: u32,
}

impl Agent {
    fn start(server: &Server, reader: &[String], tickets: u32) -> Result<Self> {
        let mut headers = reader.to_vec();
        headers.push("Sec-Fetch-Site: same-origin".into());
        let mut client = Client::connect(server.address(), &headers)?;
        let page = String::from_utf8(client.get(AGREEMENT)?.body)?;
        // A link to a calendar, not the one to a new calendar.
        let mut ids = page.split("/queue/calendars/").skip(1).filter_map(|rest| rest.get(..36));
        let calendar = ids.find(|id| id.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')).map(str::to_owned);
        let calendar = calendar.with_context(|| format!("{AGREEMENT} leads to no calendar"))?;
        ensure!(tickets >= 100, "a service desk of {tickets} tickets has too few that are open");
        Ok(Self { client, open: tickets - tickets / 10 + 1..tickets, calendar, done: 0 })
    }

    /// A public reply on one open ticket after the other.
    fn reply(&mut self) -> Result<Answer> {
        let number = self.open.start + self.done * 7 % (self.open.end - self.open.start);
        self.done += 1;
        let form = format!("project=BENCH&number={number}&deed=reply&body=Seen+{}%2C+more+by+noon.", self.done);
        self.client.post(ACT, FORM, &form)
    }

    /// The help desk closes half an hour earlier, or later again: every open deadline moves.
    fn replan(&mut self) -> Result<Latency> {
        let mut times = Vec::with_capacity(CHANGES);
        for change in 0..CHANGES {
            let hours = if change % 2 == 0 { "08%3A00-16%3A30" } else { "08%3A00-17%3A00" };
            let days: String = ["sat", "sun", "mon", "tue", "wed"].iter().map(|day| format!("&day%5B{day}%5D={hours}")).collect();
            let id = &self.calendar;
            let form = format!("project=BENCH&id={id}&name=Help+desk&zone=Asia%2FTehran{days}&day%5Bthu%5D=08%3A00-13%3A00");
            let begun = Instant::now();
            load::accept(self.client.post(SAVE_CALENDAR, FORM, &form)?).context("cannot save the calendar")?;
            times.push(begun.elapsed());
        }
        times.sort_unstable();
        Ok(Latency { p50: times[CHANGES / 2], p95: times[CHANGES - 1] })
    }
}
