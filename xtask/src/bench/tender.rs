//! A tender under measurement: its ranking, its bids side by side, and a long request as a PDF.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use super::{
    http::Client,
    load::{self, Latency},
    pages::{PAPER, TENDER_PAGES},
    report::Page,
    server::{self, Server},
};

/// How often the PDF is made.
const PAPERS: usize = 5;

/// What was found of the tender.
pub struct Tender {
    pub pages: Vec<Page>,
    /// How many pages the PDF has, and its making: the median, and the slowest in place of the p95.
    pub paper: (usize, Latency),
}

pub fn measure(server: &Server, requests: usize) -> Result<Tender> {
    let mut client = Client::connect(server.address(), &server.reader()?)?;
    let mut writer = Client::connect(server.address(), &server.writer()?)?;
    let (mut pages, mut written) = (Vec::new(), 0);
    for (name, path) in TENDER_PAGES {
        let again = load::one_client(&mut client, path, requests, || Ok(())).with_context(|| format!("cannot measure {path}"))?;
        let changed = load::one_client(&mut client, path, requests / 4, || {
            written += 1;
            load::accept(server::create_item(&mut writer, written)?)
        });
        pages.push(Page { name, again, changed: changed.with_context(|| format!("cannot measure {path} after changes"))? });
    }
    Ok(Tender { pages, paper: paper(&mut client)? })
}

fn paper(client: &mut Client) -> Result<(usize, Latency)> {
    let (mut times, mut pages) = (Vec::with_capacity(PAPERS), 0);
    for _ in 0..PAPERS {
        let begun = Instant::now();
        let answer = client.get(PAPER)?;
        times.push(begun.elapsed());
        ensure!(answer.status == 200, "{PAPER} answered {}", answer.status);
        pages = pages_of(&answer.body);
    }
    times.sort_unstable();
    Ok((pages, Latency { p50: times[PAPERS / 2], p95: times[PAPERS - 1] }))
}

/// As the root of its page tree says: the largest of all counts.
fn pages_of(pdf: &[u8]) -> usize {
    let mark = b"/Count ";
    let starts = pdf.windows(mark.len()).enumerate().filter(|(_, window)| window == mark).map(|(at, _)| at + mark.len());
    let count = |start: usize| {
        let digits = pdf[start..].iter().take_while(|byte| byte.is_ascii_digit());
        digits.fold(0_usize, |sum, digit| sum.saturating_mul(10).saturating_add(usize::from(digit - b'0')))
    };
    starts.map(count).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_of_the_tree_says_how_many_pages_there_are() {
        assert_eq!(pages_of(b"<< /Type /Pages /Count 64 >> << /Count 12 >> << /Count -3 >>"), 64);
        assert_eq!(pages_of(b"no pages"), 0);
    }
}
