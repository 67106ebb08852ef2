//! Files that came with a mail, and what they may be called.

use super::clean::{is_unseen, one_line, turns};

/// Longest name of a file, in characters.
const NAME: usize = 120;
/// Longest ending that is kept when a name is cut.
const ENDING: usize = 16;

/// A file that came with a mail; a picture within its text too, and a mail that was attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Without folders, control characters and whatever turns its direction; never empty.
    pub name: String,
    /// What the sender says it is, such as `image/png`: not to be believed.
    pub media_type: String,
    /// The id by which the text shows it, without brackets.
    pub content_id: Option<String>,
    /// Shown within the text rather than listed below it.
    pub is_inline: bool,
    pub bytes: Vec<u8>,
}

/// A file that was not kept: too many came, too large ones, or it was empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub name: String,
    /// Its size, in bytes.
    pub bytes: usize,
}

/// What is kept, within its limits.
#[derive(Debug, Default)]
pub(super) struct Files {
    pub kept: Vec<Attachment>,
    pub left_out: Vec<LeftOut>,
    bytes: usize,
}

impl Files {
    pub fn add(&mut self, file: Attachment, max_files: usize, max_bytes: usize) {
        let size = file.bytes.len();
        if size == 0 || self.kept.len() >= max_files || size > max_bytes.saturating_sub(self.bytes) {
            self.left_out.push(LeftOut { name: file.name, bytes: size });
        } else {
            self.bytes += size;
            self.kept.push(file);
        }
    }
}

/// Names that Windows takes for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A name that any file system takes and that reads as it is; one that is missing is made of the media type.
pub(super) fn plain_name(name: &str, media_type: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_kept = |c: &char| !turns(*c) && !is_unseen(*c) && !matches!(c, '"' | '<' | '>' | '|' | ':' | '*' | '?');
    let plain = one_line(&last.chars().filter(is_kept).collect::<String>(), last.len());
    let plain = plain.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    if plain.is_empty() {
        return format!("file{}", ending(media_type));
    }
    let plain = within(plain);
    let stem = plain.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let is_port = |port: &str| stem.strip_prefix(port).is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()));
    if DEVICES.contains(&stem.as_str()) || is_port("com") || is_port("lpt") { format!("_{plain}") } else { plain }
}

/// A name that is too long keeps its ending.
fn within(name: &str) -> String {
    if name.chars().count() <= NAME {
        return name.to_owned();
    }
    let (stem, ending) = name.rsplit_once('.').filter(|(_, ending)| ending.chars().count() <= ENDING).unwrap_or((name, ""));
    let dot = if ending.is_empty() { "" } else { "." };
    let room = NAME - dot.len() - ending.chars().count();
    let stem: String = stem.chars().take(room).collect();
    format!("{}{dot}{ending}", stem.trim_end())
}

/// What files of a media type end in.
fn ending(media_type: &str) -> &'static str {
    match media_type {
        "image/png" => ".png",
        "image/jpeg" | "image/jpg" => ".jpg",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        "application/pdf" => ".pdf",
        "application/zip" => ".zip",
        "message/rfc822" | "message/global" => ".eml",
        "text/calendar" => ".ics",
        "text/csv" => ".csv",
        "text/html" => ".html",
        "text/plain" | "message/delivery-status" | "text/rfc822-headers" => ".txt",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_its_last_part_and_reads_as_it_is() {
        assert_eq!(plain_name("C:\\tmp\\../../offer\".pdf", ""), "offer.pdf");
        assert_eq!(plain_name("invoice\u{202e}fdp.exe", ""), "invoicefdp.exe");
        assert_eq!(plain_name("a\r\nb\0\t c.txt", ""), "a b c.txt");
        assert_eq!(plain_name("offer.pdf                      .exe", ""), "offer.pdf .exe");
        assert_eq!(plain_name("گزارش\u{200c}ها.pdf", ""), "گزارش\u{200c}ها.pdf");
        assert_eq!(plain_name("Con.txt", ""), "_Con.txt");
        assert_eq!(plain_name("lpt1", ""), "_lpt1");
        assert_eq!(plain_name("company.txt", ""), "company.txt");
    }

    #[test]
    fn a_file_without_a_name_gets_one() {
        assert_eq!(plain_name("", "image/png"), "file.png");
        assert_eq!(plain_name("../..", "application/x-unknown"), "file");
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let name = plain_name(&format!("{}.tar.gz", "ы".repeat(300)), "");
        assert_eq!((name.chars().count(), name.ends_with("ы.gz")), (NAME, true));
        assert_eq!(plain_name(&"a.".repeat(300), "").chars().count(), NAME);
    }

    #[test]
    fn what_is_too_much_is_named() {
        let file = |name: &str, size| Attachment {
            name: name.to_owned(),
            media_type: String::new(),
            content_id: None,
            is_inline: false,
            bytes: vec![0; size],
        };
        let mut files = Files::default();
        for (name, size) in [("a", 6), ("b", 6), ("c", 4), ("d", 0), ("e", 1)] {
            files.add(file(name, size), 2, 10);
        }
        assert_eq!(files.kept.iter().map(|one| one.name.as_str()).collect::<String>(), "ac");
        assert_eq!(files.left_out.iter().map(|one| one.name.as_str()).collect::<String>(), "bde");
    }
}
