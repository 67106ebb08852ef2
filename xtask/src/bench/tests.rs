//! The test register under measurement: its pages, a step's result, and a large file that comes in.

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};

use super::{
    http::{Answer, Client},
    load::{self, Latency},
    pages::{IMPORT, PLAN, RECORD, TEST_PAGES},
    report::Page,
    server::Server,
};

/// Cases of the file that is imported, and the steps of each.
const IMPORTED: usize = 5_000;
const STEPS: usize = 5;

/// What was found of the test register.
pub struct Tests {
    pub pages: Vec<Page>,
    /// From the sending of a step's result to its answer.
    pub record: Latency,
    /// Cases of the file, and how long it took to bring them in.
    pub imported: (usize, Duration),
}

pub fn measure(server: &Server, requests: usize) -> Result<Tests> {
    let reader = server.reader()?;
    let mut client = Client::connect(server.address(), &reader)?;
    let mut runner = Runner::start(server, &reader)?;
    let mut pages = Vec::new();
    for (name, path) in TEST_PAGES {
        let again = load::one_client(&mut client, path, requests, || Ok(())).with_context(|| format!("cannot measure {path}"))?;
        let changed = load::one_client(&mut client, path, requests / 4, || load::accept(runner.record()?));
        pages.push(Page { name, again, changed: changed.with_context(|| format!("cannot measure {path} after results"))? });
    }
    let record = load::timed(requests, || runner.record())?;
    let mut writer = Client::connect(server.address(), &server.writer()?)?;
    let begun = Instant::now();
    load::accept(writer.post(IMPORT, "application/octet-stream", &testlink())?).context("cannot import")?;
    Ok(Tests { pages, record, imported: (IMPORTED, begun.elapsed()) })
}

/// Somebody who runs a plan, a step at a time.
struct Runner {
    client: Client,
    executions: Vec<String>,
    done: usize,
}

impl Runner {
    fn start(server: &Server, reader: &[String]) -> Result<Self> {
        let mut headers = reader.to_vec();
        headers.push("Sec-Fetch-Site: same-origin".into());
        let mut client = Client::connect(server.address(), &headers)?;
        let page = String::from_utf8(client.get(PLAN)?.body)?;
        let executions: Vec<String> =
            page.split("/tests/executions/").skip(1).filter_map(|rest| rest.get(..36)).map(str::to_owned).collect();
        ensure!(!executions.is_empty(), "{PLAN} leads to no execution");
        Ok(Self { client, executions, done: 0 })
    }

    fn record(&mut self) -> Result<Answer> {
        let execution = &self.executions[self.done % self.executions.len()];
        let verdict = if self.done.is_multiple_of(40) { "failed" } else { "passed" };
        let id = format!("00000000-0000-4000-8000-{:012}", self.done);
        let form = format!("project=BENCH&execution={execution}&id={id}&step={}&verdict={verdict}&actual=&seconds=20", self.done % 3);
        self.done += 1;
        self.client.post(RECORD, "application/x-www-form-urlencoded", &form)
    }
}

/// A file as TestLink writes it.
fn testlink() -> String {
    let mut file = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"Imported\">\n");
    for case in 1..=IMPORTED {
        let _ = write!(file, "<testcase internalid=\"{case}\" name=\"Imported check {case}\"><externalid>{case}</externalid><steps>");
        for step in 1..=STEPS {
            let _ = write!(
                file,
                "<step><step_number>{step}</step_number><actions><![CDATA[<p>Do the {step}. thing of {case}</p>]]></actions>\
                 <expectedresults><![CDATA[<p>It is <b>done</b></p>]]></expectedresults></step>"
            );
        }
        file.push_str("</steps></testcase>\n");
    }
    file + "</testsuite>\n"
}
