//! The machine the figures were taken on, without which they mean nothing.

use std::fs;

/// Processor, cores and memory, in one line.
pub fn describe() -> String {
    let cpu = field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".into());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = field("/proc/meminfo", "MemTotal").and_then(|size| kilobytes(&size)).unwrap_or(0);
    format!("{cpu}, {cores} cores, {:.0} GiB of memory, Linux", memory as f64 / f64::from(1 << 20))
}

/// Resident memory of a process in kilobytes.
pub fn resident_kilobytes(process: u32) -> Option<u64> {
    kilobytes(&field(&format!("/proc/{process}/status"), "VmRSS")?)
}

fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    Some(line.trim_start_matches([' ', '\t', ':']).to_owned())
}

fn kilobytes(size: &str) -> Option<u64> {
    size.strip_suffix("kB")?.trim().parse().ok()
}
