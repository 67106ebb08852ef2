//! The figures as a Markdown table, beside what was asked of them.

use std::{fmt::Write as _, time::Duration};

use super::{
    desk::Desk,
    load::{Latency, Throughput},
    rules::Rule,
    tender::Tender,
    tests::Tests,
};

/// How fast a page came.
pub struct Page {
    pub name: &'static str,
    /// Asked again while nothing changes.
    pub again: Latency,
    /// Asked after each change of the project.
    pub changed: Latency,
}

/// Everything one run found.
pub struct Report {
    pub machine: String,
    pub items: u32,
    pub cases: u32,
    pub tickets: u32,
    pub requirements: u32,
    pub pages: Vec<Page>,
    pub clients: usize,
    pub reads: Throughput,
    pub creations: Throughput,
    pub start_milliseconds: f64,
    pub resident_kilobytes: u64,
    pub html_bytes: u64,
    pub islands_bytes: u64,
    pub stylesheet_bytes: u64,
    /// Over another database, with test cases.
    pub tests: Option<Tests>,
    /// Over a third one, with tickets.
    pub desk: Option<Desk>,
    /// Over a fourth one, with bids and their marks.
    pub tender: Option<Tender>,
    /// Pure rules with what a hundred thousand of them take, as `cargo bench -p golive-domain` measures them.
    pub rules: Vec<Rule>,
}

impl Report {
    pub fn to_markdown(&self) -> String {
        let mut text = format!(
            "# Benchmarks\n\nMeasured by `cargo xtask bench`: a release build over SQLite, {} backlog items, the load on the same machine.\n\n\
             Machine: {}.\n\n| page, one client | p50 | p95 | p50 after a change | p95 after a change | asked |\n\
             | --- | ---: | ---: | ---: | ---: | --- |\n",
            self.items, self.machine
        );
        pages(&mut text, &self.pages, "p50 < 4 ms, p95 < 8 ms");
        let _ = write!(text, "\n| {} clients | a second | p95 | asked |\n| --- | ---: | ---: | --- |\n", self.clients);
        for (name, figure, asked) in [("page reads", self.reads, "600, aim 1,500"), ("item creations", self.creations, "400, aim 1,000")] {
            row(&mut text, &[name, &format!("{:.0}", figure.per_second), &milliseconds(figure.p95), asked]);
        }
        text.push_str("\n| the rest | measured | asked |\n| --- | ---: | --- |\n");
        let kilobytes = |bytes: u64| format!("{:.1} kB", bytes as f64 / 1e3);
        row(&mut text, &["start to first answer", &format!("{:.0} ms", self.start_milliseconds), "< 150 ms"]);
        row(&mut text, &["resident memory after the run", &format!("{:.1} MB", self.resident_kilobytes as f64 / 1e3), "< 80 MB"]);
        row(&mut text, &["HTML of the first page, brotli", &kilobytes(self.html_bytes), "<= 30 kB"]);
        row(&mut text, &["JavaScript and WASM, brotli", &kilobytes(self.islands_bytes), "<= 200 kB"]);
        row(&mut text, &["stylesheet, brotli", &kilobytes(self.stylesheet_bytes), "<= 25 kB"]);
        if let Some(tests) = &self.tests {
            let _ = write!(
                text,
                "\n## The test register\n\n{} cases, {} results, {} items.\n\n| page, one client | p50 | p95 | p50 after a result | \
                 p95 after a result | asked |\n| --- | ---: | ---: | ---: | ---: | --- |\n",
                self.cases,
                self.cases * 10,
                self.items
            );
            pages(&mut text, &tests.pages, "p95 < 25 ms");
            text.push_str("\n| the rest | measured | asked |\n| --- | ---: | --- |\n");
            let record = format!("p50 {}, p95 {}", milliseconds(tests.record.p50), milliseconds(tests.record.p95));
            row(&mut text, &["the result of a step", &record, "< 15 ms"]);
            let (cases, time) = tests.imported;
            row(&mut text, &[&format!("import of {cases} cases"), &format!("{:.1} s", time.as_secs_f64()), "< 5 s"]);
        }
        if let Some(desk) = &self.desk {
            self.service_desk(&mut text, desk);
        }
        if let Some(tender) = &self.tender {
            self.judging(&mut text, tender);
        }
        if !self.rules.is_empty() {
            text.push_str("\n## The rules\n\nBy `cargo bench -p golive-domain`, without a database.\n\n");
            text.push_str("| rule | measured | asked |\n| --- | ---: | --- |\n");
            for rule in &self.rules {
                row(&mut text, &[rule.name, &rule.median, rule.asked]);
            }
        }
        text
    }

    fn judging(&self, text: &mut String, tender: &Tender) {
        let requirements = self.requirements;
        let _ = write!(
            text,
            "\n## The tender\n\n{requirements} requirements, 12 bids, 6 evaluators: {} marks.\n\n| page, one client | p50 | p95 | \
             p50 after a change | p95 after a change | asked |\n| --- | ---: | ---: | ---: | ---: | --- |\n",
            requirements * 12 * 6
        );
        pages(text, &tender.pages, "p95 < 80 ms");
        text.push_str("\n| the rest | measured | asked |\n| --- | ---: | --- |\n");
        let (pages, paper) = &tender.paper;
        let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
        let made = format!("median {}, slowest {}", seconds(paper.p50), seconds(paper.p95));
        row(text, &[&format!("a request of {pages} pages as a PDF"), &made, "< 3 s"]);
    }

    fn service_desk(&self, text: &mut String, desk: &Desk) {
        let _ = write!(
            text,
            "\n## The service desk\n\n{} tickets, {} of them open.\n\n| page, one client | p50 | p95 | p50 after a reply | \
             p95 after a reply | asked |\n| --- | ---: | ---: | ---: | ---: | --- |\n",
            self.tickets,
            self.tickets / 10
        );
        for (page, asked) in &desk.pages {
            pages(text, std::slice::from_ref(page), asked);
        }
        text.push_str("\n| the rest | measured | asked |\n| --- | ---: | --- |\n");
        let reply = format!("p50 {}, p95 {}", milliseconds(desk.reply.p50), milliseconds(desk.reply.p95));
        row(text, &["a public reply, its clocks read anew", &reply, "< 15 ms"]);
        let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
        let replanned = format!("median {}, slowest {}", seconds(desk.replanned.p50), seconds(desk.replanned.p95));
        row(text, &["a calendar's form sent: every open deadline planned anew", &replanned, "< 2 s"]);
    }
}

fn pages(text: &mut String, pages: &[Page], asked: &str) {
    for Page { name, again, changed } in pages {
        let [p50, p95, p50_changed, p95_changed] = [again.p50, again.p95, changed.p50, changed.p95].map(milliseconds);
        row(text, &[name, &p50, &p95, &p50_changed, &p95_changed, asked]);
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

fn row(text: &mut String, cells: &[&str]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}
