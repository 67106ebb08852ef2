//! Nothing of one person's machine is in the repository.

use std::{fs, path::PathBuf, process::Command};

use anyhow::Result;

use super::Complaints;
use crate::shell;

/// Put together here, so that this file does not name them itself.
const FOLDERS: [&str; 3] = [concat!("/wor", "k/"), concat!("/roo", "t/"), concat!("/Us", "ers/")];

pub fn check_machine_paths() -> Result<Complaints> {
    complain(|_| true, machine_path)
}

pub fn check_lock_files() -> Result<Complaints> {
    complain(|name| name.ends_with("package-lock.json"), registry_host)
}

/// Looks at every line of the text files that are, or are about to be, in the repository.
fn complain(wanted: fn(&str) -> bool, fault: fn(&str) -> Option<&'static str>) -> Result<Complaints> {
    let mut complaints = Vec::new();
    for path in repository_files()?.into_iter().filter(|path| wanted(&path.to_string_lossy())) {
        // What is no text is a picture or a database, and what is gone is about to be deleted.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for (number, line) in text.lines().enumerate() {
            complaints.extend(fault(line).map(|what| format!("{}:{}: {what}", path.display(), number + 1)));
        }
    }
    Ok(complaints)
}

fn repository_files() -> Result<Vec<PathBuf>> {
    let list = shell::output(Command::new("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]))?;
    Ok(list.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect())
}

fn machine_path(line: &str) -> Option<&'static str> {
    FOLDERS.into_iter().find(|folder| {
        // `docs/work/` and `https://host/work/` are no places of a machine.
        line.match_indices(folder).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-~}".contains(c)))
    })
}

fn registry_host(line: &str) -> Option<&'static str> {
    line.trim_start().starts_with("\"resolved\":").then_some("names a registry; set omit-lockfile-registry-resolved=true and lock again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_this_machine_is_found() {
        let folder = FOLDERS[0];
        assert_eq!(machine_path(&format!("let data = \"{folder}main\";")), Some(folder));
        assert_eq!(machine_path(&format!("see docs{folder}flow.md")), None);
    }

    #[test]
    fn a_lock_file_that_names_its_registry_is_found() {
        assert!(registry_host("      \"resolved\": \"https://registry.example.org/tsx.tgz\",").is_some());
        assert!(registry_host("      \"version\": \"4.23.15\",").is_none());
    }
}
