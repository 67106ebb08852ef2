//! Asking again and again, bounded in count and in time, and what came of it.

use std::{
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};

use super::http::{Answer, Client};

/// How a single client felt it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Latency {
    pub p50: Duration,
    pub p95: Duration,
}

/// How much many clients got.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throughput {
    pub per_second: f64,
    pub p95: Duration,
}

/// Asks one thing over one connection, `count` times or for ten seconds, after some rounds to warm up. `before` happens
/// before each, off the clock.
pub fn one_client(client: &mut Client, path: &str, count: usize, mut before: impl FnMut() -> Result<()>) -> Result<Latency> {
    for _ in 0..(count / 10).max(5) {
        before()?;
        accept(client.get(path)?)?;
    }
    let deadline = Instant::now() + Duration::from_secs(10);
    let mut times = Vec::with_capacity(count);
    while times.len() < count && (times.is_empty() || Instant::now() < deadline) {
        before()?;
        let begun = Instant::now();
        accept(client.get(path)?)?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    Ok(Latency { p50: percentile(&times, 50), p95: percentile(&times, 95) })
}

/// Does one thing `count` times or for ten seconds, after some rounds to warm up.
pub fn timed(count: usize, mut ask: impl FnMut() -> Result<Answer>) -> Result<Latency> {
    for _ in 0..5 {
        accept(ask()?)?;
    }
    let deadline = Instant::now() + Duration::from_secs(10);
    let mut times = Vec::with_capacity(count);
    while times.len() < count && (times.is_empty() || Instant::now() < deadline) {
        let begun = Instant::now();
        accept(ask()?)?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    Ok(Latency { p50: percentile(&times, 50), p95: percentile(&times, 95) })
}

/// Asks from many connections at once for as long as told; `ask` gets a number no other request has.
pub fn many_clients(clients: Vec<Client>, time: Duration, ask: impl Fn(&mut Client, usize) -> Result<Answer> + Sync) -> Result<Throughput> {
    let count = clients.len();
    let begun = Instant::now();
    let outcomes: Vec<Result<Vec<Duration>>> = thread::scope(|scope| {
        let running: Vec<_> = clients
            .into_iter()
            .enumerate()
            .map(|(first, mut client)| {
                let ask = &ask;
                scope.spawn(move || {
                    let mut times = Vec::new();
                    for number in (first..).step_by(count) {
                        if begun.elapsed() >= time {
                            break;
                        }
                        let asked = Instant::now();
                        accept(ask(&mut client, number)?)?;
                        times.push(asked.elapsed());
                    }
                    Ok(times)
                })
            })
            .collect();
        running.into_iter().map(|client| client.join().expect("a client does not panic")).collect()
    });
    let elapsed = begun.elapsed();
    let mut times: Vec<Duration> = outcomes.into_iter().collect::<Result<Vec<_>>>()?.concat();
    times.sort_unstable();
    ensure!(!times.is_empty(), "no answer in {time:?}");
    Ok(Throughput { per_second: times.len() as f64 / elapsed.as_secs_f64(), p95: percentile(&times, 95) })
}

/// A fast refusal would be a fine figure for nothing.
pub fn accept(answer: Answer) -> Result<()> {
    let start = String::from_utf8_lossy(&answer.body[..answer.body.len().min(300)]);
    ensure!(matches!(answer.status, 200..300), "the server answered {}: {start}", answer.status);
    Ok(())
}

/// The smallest time that is not beaten by more than the rest (nearest rank); `times` is sorted and not empty.
fn percentile(times: &[Duration], percent: usize) -> Duration {
    times[(times.len() * percent).div_ceil(100).saturating_sub(1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_times_that_happened() {
        let times: Vec<Duration> = (1..=20).map(Duration::from_millis).collect();
        assert_eq!(percentile(&times, 50), Duration::from_millis(10));
        assert_eq!(percentile(&times, 95), Duration::from_millis(19));
        assert_eq!(percentile(&times[..1], 95), Duration::from_millis(1));
    }

    #[test]
    fn a_refusal_is_no_figure() {
        let error = accept(Answer { status: 403, body: b"Forbidden".to_vec(), ..Answer::default() }).unwrap_err();
        assert_eq!(error.to_string(), "the server answered 403: Forbidden");
    }
}
