//! Looking everywhere: every address that can be asked for without changing anything, by several people at once.
//!
//! An address is asked for by all of them before the next one is: what a page reads is the same for many, and is read once then.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use futures::future::join_all;
use golive_http_tests::{Client, Foreign, TestApp};

use super::told::{PRICE, WORDS};
use crate::denials;

/// What waits for news instead of answering, and what is no page.
const ENDLESS: &[&str] = &["/live", "{*path}", "/link/"];

/// So many ask at once: two cores are busy, and one connection of the four is always free.
const AT_ONCE: usize = 3;

/// What somebody finds of the words and of the price: where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub words: Vec<String>,
    pub prices: Vec<String>,
}

/// Everything that can be asked for.
pub fn paths() -> Vec<String> {
    let known = Foreign::nobody();
    let pages = denials::pages().map(|(path, _)| (*path).to_owned());
    let rest = denials::routes().filter(|(method, ..)| *method == "get").map(|(_, path, ..)| (*path).to_owned());
    let searches = [format!("/p/ARAS/search?q={}", word()), format!("/api/v1/projects/ARAS/search?q={}", word())];
    let asked = pages.chain(rest).filter(|path| ENDLESS.iter().all(|endless| !path.contains(endless)));
    asked.map(|path| known.fill(&path)).chain(searches).collect()
}

/// The first of the words.
fn word() -> &'static str {
    &WORDS[..9]
}

/// What each of them finds; `None` is nobody.
pub async fn looked(app: &Arc<TestApp>, everybody: &[Option<Client>]) -> Vec<Found> {
    let (paths, everybody): (Arc<[String]>, Arc<[Option<Client>]>) = (paths().into(), everybody.into());
    let next = Arc::new(AtomicUsize::new(0));
    let one = |_| tokio::spawn(look(app.clone(), paths.clone(), everybody.clone(), next.clone()));
    let mut found = vec![Found::default(); everybody.len()];
    for seen in join_all((0..AT_ONCE).map(one)).await {
        for (who, path, words, price) in seen.unwrap() {
            if words {
                found[who].words.push(paths[path].clone());
            }
            if price {
                found[who].prices.push(paths[path].clone());
            }
        }
    }
    found
}

/// Who, where, whether the words are there, whether the price is.
type Seen = (usize, usize, bool, bool);

/// Takes one address of one person after another, until there is none left. Gives where something was found.
async fn look(app: Arc<TestApp>, paths: Arc<[String]>, everybody: Arc<[Option<Client>]>, next: Arc<AtomicUsize>) -> Vec<Seen> {
    let mut seen = Vec::new();
    loop {
        let at = next.fetch_add(1, Ordering::Relaxed);
        let (at, who) = (at / everybody.len(), at % everybody.len());
        let Some(path) = paths.get(at) else { return seen };
        let client = everybody[who].as_ref();
        let answer = match path.starts_with("/api/") {
            true => app.api(client, "GET", path, "").await,
            false => app.page(client, path).await,
        };
        assert!(answer.status != 503, "{path} was not looked at: {}", answer.body);
        // A page that is asked for a word says the word again.
        let body = answer.body.replace(&format!("q={}", word()), "");
        let (words, price) = (body.contains(WORDS), PRICE.iter().any(|price| body.contains(price)));
        if words || price {
            seen.push((who, at, words, price));
        }
    }
}
