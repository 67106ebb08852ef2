//! The figures as a Markdown table, beside what was asked of them.

use std::fmt::Write as _;

use super::load::{Latency, Throughput};

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
    pub pages: Vec<Page>,
    pub clients: usize,
    pub reads: Throughput,
    pub creations: Throughput,
    pub start_milliseconds: f64,
    pub resident_kilobytes: u64,
    pub html_bytes: u64,
    pub islands_bytes: u64,
    pub stylesheet_bytes: u64,
}

impl Report {
    pub fn to_markdown(&self) -> String {
        let mut text = format!(
            "# Benchmarks\n\nMeasured by `cargo xtask bench`: a release build over SQLite, {} backlog items, the load on the same machine.\n\n\
             Machine: {}.\n\n| page, one client | p50 | p95 | p50 after a change | p95 after a change | asked |\n\
             | --- | ---: | ---: | ---: | ---: | --- |\n",
            self.items, self.machine
        );
        for Page { name, again, changed } in &self.pages {
            let [p50, p95, p50_changed, p95_changed] =
                [again.p50, again.p95, changed.p50, changed.p95].map(|time| format!("{:.1} ms", time.as_secs_f64() * 1e3));
            row(&mut text, &[name, &p50, &p95, &p50_changed, &p95_changed, "p50 < 4 ms, p95 < 8 ms"]);
        }
        let _ = write!(text, "\n| {} clients | a second | p95 | asked |\n| --- | ---: | ---: | --- |\n", self.clients);
        for (name, figure, asked) in [("page reads", self.reads, "600, aim 1,500"), ("item creations", self.creations, "400, aim 1,000")] {
            row(&mut text, &[name, &format!("{:.0}", figure.per_second), &format!("{:.1} ms", figure.p95.as_secs_f64() * 1e3), asked]);
        }
        text.push_str("\n| the rest | measured | asked |\n| --- | ---: | --- |\n");
        let kilobytes = |bytes: u64| format!("{:.1} kB", bytes as f64 / 1e3);
        row(&mut text, &["start to first answer", &format!("{:.0} ms", self.start_milliseconds), "< 150 ms"]);
        row(&mut text, &["resident memory after the run", &format!("{:.1} MB", self.resident_kilobytes as f64 / 1e3), "< 80 MB"]);
        row(&mut text, &["HTML of the first page, brotli", &kilobytes(self.html_bytes), "<= 30 kB"]);
        row(&mut text, &["JavaScript and WASM, brotli", &kilobytes(self.islands_bytes), "<= 200 kB"]);
        row(&mut text, &["stylesheet, brotli", &kilobytes(self.stylesheet_bytes), "<= 25 kB"]);
        text
    }
}

fn row(text: &mut String, cells: &[&str]) {
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}
