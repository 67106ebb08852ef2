//! Running other programs, with a line that names each step and its seconds.

use std::{
    env,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

use anyhow::{Context as _, Result, ensure};

/// Goes to the top of the repository, so that every path in xtask is written from there.
pub fn enter_repository() -> Result<()> {
    let crate_dir = env::var_os("CARGO_MANIFEST_DIR").context("run it as `cargo xtask …`")?;
    let top = Path::new(&crate_dir).parent().context("xtask stands inside the repository")?;
    env::set_current_dir(top).with_context(|| format!("cannot enter {}", top.display()))
}

/// The absolute form of a path below the top of the repository, for programs that run elsewhere.
pub fn absolute(path: impl AsRef<Path>) -> Result<PathBuf> {
    std::path::absolute(path).context("the working directory is gone")
}

/// Does `work` between a line that says what begins and one that says how long it took.
pub fn timed<T>(step: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("▸ {step}");
    let begun = Instant::now();
    let outcome = work();
    let mark = if outcome.is_ok() { '✓' } else { '✗' };
    println!("{mark} {step} ({:.1} s)", begun.elapsed().as_secs_f32());
    outcome
}

/// Runs a command to its end; what it prints is shown as it comes.
pub fn run(step: &str, command: &mut Command) -> Result<()> {
    timed(step, || {
        let status = command.status().with_context(|| format!("cannot run `{}`", spell(command)))?;
        ensure!(status.success(), "`{}` ended with {status}", spell(command));
        Ok(())
    })
}

/// Like [`run`], and every line of standard output is handed to `on_line` as well.
pub fn watch(step: &str, command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<()> {
    read(step, command, |line| {
        println!("{line}");
        on_line(line);
    })
}

/// Like [`run`], but every line of standard output is handed to `on_line` instead of being shown.
pub fn read(step: &str, command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<()> {
    timed(step, || {
        let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot run `{}`", spell(command)))?;
        let output = child.stdout.take().expect("standard output was piped above");
        for line in BufReader::new(output).split(b'\n') {
            let line = line.context("cannot read what the command prints")?;
            on_line(&String::from_utf8_lossy(&line));
        }
        let status = child.wait()?;
        ensure!(status.success(), "`{}` ended with {status}", spell(command));
        Ok(())
    })
}

/// What a short command prints, trimmed; its complaints become the error.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot run `{}`", spell(command)))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`{}` ended with {}\n{said}", spell(command), output.status);
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

/// Where a program stands in `PATH`, if it does.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file())
}

/// The command as a person would type it.
fn spell(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
