//! The wiki markup of Jira, and of Redmine's Textile where it says the same, to Markdown.
//!
//! Line by line, without a tree: what is not understood stays as it was written, and nothing of it becomes a tag.

use super::escape::{is_safe, untagged};

/// Whether a text is written in such a markup: by marks that nobody types by chance.
pub fn is_wiki(text: &str) -> bool {
    const MARKS: [&str; 7] = ["{code", "{noformat}", "{quote}", "{color", "{panel", "{{", "[~"];
    MARKS.iter().any(|mark| text.contains(mark))
        || text.lines().map(str::trim_start).any(|line| heading(line).is_some() || line.starts_with("bq. ") || line.starts_with("||"))
        || text.contains("|http") && text.contains('[')
}

/// Markdown that says what the markup said: headings, lists, tables, quotations, code, emphasis and links.
pub fn wiki(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, code, after)) = fenced(rest) {
        lines(&mut written, before);
        begin(&mut written);
        let fence = if code.contains("```") { "~~~~" } else { "```" };
        written.push_str(&format!("{fence}\n{}\n{fence}\n\n", code.trim_matches(['\n', '\r'])));
        rest = after;
    }
    lines(&mut written, rest);
    written.trim().to_owned()
}

/// What stands before the first block of code, what is in it, and what follows.
fn fenced(text: &str) -> Option<(&str, &str, &str)> {
    let opened = ["{code", "{noformat", "<pre>"].into_iter().filter_map(|mark| Some((text.find(mark)?, mark))).min()?;
    let (at, mark) = opened;
    let (close, behind) = match mark {
        "<pre>" => ("</pre>", at + mark.len()),
        _ => (if mark == "{code" { "{code}" } else { "{noformat}" }, at + text[at..].find('}')? + 1),
    };
    let end = text[behind..].find(close).map_or(text.len(), |end| behind + end);
    Some((&text[..at], &text[behind..end], text.get(end + close.len()..).unwrap_or_default()))
}

/// A new block begins on a line of its own.
fn begin(written: &mut String) {
    if !written.is_empty() && !written.ends_with("\n\n") {
        written.push_str(if written.ends_with('\n') { "\n" } else { "\n\n" });
    }
}

fn lines(written: &mut String, text: &str) {
    let (mut quoted, mut in_table, mut in_list) = (false, false, false);
    for line in text.replace("{quote}", "\n{quote}\n").lines() {
        let line = line.trim();
        if line == "{quote}" {
            quoted = !quoted;
            begin(written);
            continue;
        }
        let is_row = line.starts_with('|') && line.len() > 1;
        let item = listed(line);
        // A table and a list need an empty line before them.
        if is_row && !in_table || item.is_some() && !in_list {
            begin(written);
        }
        let block = if let Some((level, title)) = heading(line) {
            begin(written);
            format!("{} {}\n", "#".repeat(level), inline(title))
        } else if let Some(quotation) = line.strip_prefix("bq. ") {
            begin(written);
            format!("> {}\n", inline(quotation))
        } else if let Some((depth, mark, words)) = item {
            format!("{}{mark} {}", "   ".repeat(depth - 1), inline(words))
        } else if is_row {
            row(line, !in_table)
        } else if line.len() >= 4 && line.chars().all(|c| c == '-') {
            begin(written);
            "---\n".to_owned()
        } else {
            inline(line)
        };
        // One empty line parts two blocks as well as many.
        if !block.is_empty() || !written.is_empty() && !written.ends_with("\n\n") {
            written.push_str(if quoted && !block.is_empty() { "> " } else { "" });
            written.push_str(&block);
            written.push('\n');
        }
        (in_table, in_list) = (is_row, item.is_some());
    }
}

/// `h2. Title`
fn heading(line: &str) -> Option<(usize, &str)> {
    let rest = line.strip_prefix('h')?;
    let level = rest.chars().next()?.to_digit(10).filter(|level| (1..=6).contains(level))?;
    Some((level as usize, rest[1..].strip_prefix(". ")?))
}

/// `## Second`: how deep it stands, its mark in Markdown, and what it says.
fn listed(line: &str) -> Option<(usize, &'static str, &str)> {
    const DEEPEST: usize = 6;
    let depth = line.chars().take_while(|c| matches!(c, '*' | '#' | '-')).count();
    if !(1..=DEEPEST).contains(&depth) {
        return None;
    }
    let words = line[depth..].strip_prefix(' ')?;
    Some((depth, if line[..depth].ends_with('#') { "1." } else { "-" }, words))
}

/// A row of a table; the first one of all is its head.
fn row(line: &str, first: bool) -> String {
    let cells: Vec<String> = line.trim_matches('|').split('|').filter(|cell| !cell.is_empty()).map(|cell| inline(cell.trim())).collect();
    let said = format!("| {} |", cells.join(" | "));
    if first { format!("{said}\n|{}", " --- |".repeat(cells.len())) } else { said }
}

/// The marks within a line.
fn inline(line: &str) -> String {
    let line = without(line, "{color");
    let line = without(&line, "{panel");
    let line = paired(&line, "{{", "}}", |code| format!("`{}`", code.replace('`', "'")));
    let line = paired(&line, "[", "]", link);
    let line = emphasised(&line, '*', "**");
    let line = emphasised(&line, '_', "*");
    untagged(&line)
}

/// The text without a mark in braces, whatever it says after its name.
fn without(text: &str, mark: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(mark) {
        written.push_str(before);
        match after.split_once('}') {
            Some((_, behind)) => rest = behind,
            None => return written + mark + after,
        }
    }
    written + rest
}

/// Replaces what stands between two marks.
fn paired(text: &str, open: &str, close: &str, said: impl Fn(&str) -> String) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        let Some((inside, behind)) = after.split_once(close) else { break };
        written.push_str(before);
        written.push_str(&said(inside));
        rest = behind;
    }
    written + rest
}

/// `text|address`, an address alone, `~somebody`; anything else keeps its brackets.
fn link(inside: &str) -> String {
    if let Some(name) = inside.strip_prefix('~') {
        return format!("@{name}");
    }
    let (text, address) = inside.split_once('|').map_or((inside, inside), |(text, rest)| (text, rest.split('|').next().unwrap_or(rest)));
    let leads = address.starts_with("http://") || address.starts_with("https://") || address.starts_with("mailto:");
    if leads && is_safe(address) && !address.contains(['(', ')', ' ', '<', '>']) {
        format!("[{}]({address})", text.replace(['[', ']'], ""))
    } else {
        format!("[{inside}]")
    }
}

/// Words between two marks that stand at words: `*bold*`, not `2 * 3 * 4`.
fn emphasised(text: &str, mark: char, markdown: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = |index: usize| letters.get(index).copied();
    let beside = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation() && c != mark);
    let mut written = String::with_capacity(text.len() + 8);
    let mut index = 0;
    while index < letters.len() {
        let opens = letters[index] == mark
            && beside(index.checked_sub(1).and_then(at))
            && at(index + 1).is_some_and(|c| !c.is_whitespace() && c != mark);
        let end = if opens {
            (index + 2..letters.len()).find(|end| letters[*end] == mark && !letters[end - 1].is_whitespace() && beside(at(end + 1)))
        } else {
            None
        };
        match end {
            Some(end) => {
                written.push_str(markdown);
                written.extend(&letters[index + 1..end]);
                written.push_str(markdown);
                index = end + 1;
            }
            None => {
                written.push(letters[index]);
                index += 1;
            }
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_markup_of_jira_becomes_markdown() {
        let text = "h2. Steps\n# Open *the list*\n# Press {{Save}}\n## twice\n\n||Field||Value||\n|Name|Aras|\n{code:java}\nint *p* = 1;\n{code}\n[log|https://example.org/log] {color:red}red{color} [~leila]";
        let said = "## Steps\n\n1. Open **the list**\n1. Press `Save`\n   1. twice\n\n| Field | Value |\n| --- | --- |\n| Name | Aras |\n\n```\nint *p* = 1;\n```\n\n[log](https://example.org/log) red @leila";
        assert!(is_wiki(text));
        assert_eq!(wiki(text), said);
    }

    #[test]
    fn quotations_and_open_ends_are_taken_as_they_come() {
        assert_eq!(wiki("{quote}\nas said\n{quote}\nbq. again"), "> as said\n\n> again");
        assert_eq!(wiki("{noformat}\nno end"), "```\nno end\n```");
        assert_eq!(wiki("{color:red no end"), "{color:red no end");
    }

    #[test]
    fn nothing_becomes_a_tag_or_a_trap() {
        let said = wiki("h1. <script>alert(1)</script> [x|javascript:alert(1)]");
        assert!(!said.contains("<script") || said.contains("\\<script"), "{said}");
        assert!(!said.contains("](javascript"), "{said}");
        assert_eq!(wiki("bq. 2 * 3 * 4 and snake_case_name"), "> 2 * 3 * 4 and snake_case_name");
    }

    #[test]
    fn plain_words_are_no_markup() {
        for text in ["It fails", "# a heading of Markdown", "a | b", "<p>HTML</p>", "[x] done"] {
            assert!(!is_wiki(text), "{text}");
        }
    }
}
