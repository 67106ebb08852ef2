use golive_domain::people::LineDirection::{LeftToRight, RightToLeft};

use super::*;

fn piece(text: &str) -> Piece {
    Piece { text: text.into(), ..Piece::default() }
}

fn line(pieces: &[Piece]) -> Line {
    Line { turned: false, spans: pieces.iter().cloned().map(Span::Piece).collect() }
}

fn texts(blocks: &[Block]) -> String {
    let text = |block: &Block| match block {
        Block::Heading { line, .. } | Block::Paragraph { line } => line.text(),
        Block::List { items, .. } => items.iter().map(|item| texts(item)).collect::<Vec<_>>().join("\n"),
        Block::Quote { blocks } => texts(blocks),
        Block::Code { text } => text.clone(),
        Block::Table { rows } => rows.iter().flatten().map(Line::text).collect::<Vec<_>>().join("|"),
        Block::Rule => String::new(),
    };
    blocks.iter().map(text).collect::<Vec<_>>().join("\n")
}

fn deepest(blocks: &[Block]) -> usize {
    let within = |block: &Block| match block {
        Block::List { items, .. } => 1 + items.iter().map(|item| deepest(item)).max().unwrap_or_default(),
        Block::Quote { blocks } => 1 + deepest(blocks),
        _ => 0,
    };
    blocks.iter().map(within).max().unwrap_or_default()
}

#[test]
fn a_paragraph_keeps_its_emphasis_its_code_and_its_lines() {
    let read = read("**Bold** and *soft*,\n~~gone~~ `x < 1`", LeftToRight);
    let Block::Paragraph { line } = &read[0] else { panic!("{read:?}") };
    let bold = Piece { strong: true, ..piece("Bold") };
    let soft = Piece { emphasis: true, ..piece("soft") };
    assert_eq!(line.spans[..4], [bold, piece(" and "), soft, piece(",")].map(Span::Piece));
    assert_eq!(line.spans[4], Span::Break, "a line break typed is a line break meant");
    assert_eq!(line.spans[5], Span::Piece(Piece { struck: true, ..piece("gone") }));
    assert_eq!(line.spans[7], Span::Piece(Piece { code: true, ..piece("x < 1") }));
}

#[test]
fn headings_begin_at_the_highest_of_their_text() {
    let levels = |markdown| {
        let level = |block| match block {
            Block::Heading { level, .. } => level,
            _ => 0,
        };
        read(markdown, LeftToRight).into_iter().map(level).collect::<Vec<_>>()
    };
    assert_eq!(levels("### What we do\n\n#### Trade\n\n### People"), [1, 2, 1]);
    assert_eq!(levels("# One\n\n###### Six"), [1, 3]);
}

#[test]
fn lists_hold_lists_and_say_where_they_begin() {
    let read = read("4. four\n5. five\n   - a\n   - [x] b\n", LeftToRight);
    let Block::List { start: Some(4), items } = &read[0] else { panic!("{read:?}") };
    let Block::List { start: None, items: within } = &items[1][1] else { panic!("{items:?}") };
    assert_eq!(texts(&within[1]), "[x] b");
}

#[test]
fn a_table_has_rows_of_one_length() {
    let read = read("|a|b|\n|-|-|\n|1|\n|1|2|3|", LeftToRight);
    let Block::Table { rows } = &read[0] else { panic!("{read:?}") };
    assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 2]);
    assert_eq!(rows[0][0], line(&[piece("a")]));
}

#[test]
fn a_table_too_wide_for_a_page_is_read_row_by_row() {
    let wide = format!("{}\n{}\n{}", "|a".repeat(40), "|-".repeat(40), "|1".repeat(40));
    let read = read(&wide, LeftToRight);
    assert!(read.iter().all(|block| matches!(block, Block::Paragraph { .. })), "{read:?}");
    assert!(texts(&read).contains("a · a"));
}

#[test]
fn html_is_text() {
    for html in ["<script>alert(1)</script>", "so <b onclick=x>bold</b>", "<!-- <w:p> -->"] {
        assert_eq!(texts(&read(html, LeftToRight)), html);
    }
}

#[test]
fn links_lead_only_where_a_page_would_lead() {
    let link = |markdown| match &read(markdown, LeftToRight)[0] {
        Block::Paragraph { line } => match &line.spans[0] {
            Span::Piece(piece) => (piece.text.clone(), piece.link.clone()),
            Span::Break => Default::default(),
        },
        _ => Default::default(),
    };
    assert_eq!(link("[Docs](https://docs.example.org/?a=1&b=2)"), ("Docs".into(), Some("https://docs.example.org/?a=1&b=2".into())));
    for markdown in ["[Docs](javascript:alert(1))", "[Docs](file:///etc/passwd)", "[Docs](#there)", "![Docs](https://x.example/p.png)"] {
        assert_eq!(link(markdown), ("Docs".into(), None), "{markdown}");
    }
}

#[test]
fn what_runs_the_other_way_as_a_whole_is_turned() {
    let turned = |text, direction| matches!(&read(text, direction)[0], Block::Paragraph { line } if line.turned);
    assert!(turned("All of it is English.", RightToLeft) && turned("همهٔ آن فارسی است.", LeftToRight));
    assert!(!turned("Odoo را می‌شناسیم.", RightToLeft), "it begins with a name and is Persian all the same");
    assert!(!turned("Odoo را می‌شناسیم.", LeftToRight) && !turned("۱۲۳ - 4", RightToLeft));
}

#[test]
fn what_is_written_without_end_has_an_end() {
    let quotes = format!("{}deep", ">".repeat(5_000));
    let lists: String = (0..200).map(|at| format!("{}- item {at}\n", "  ".repeat(at))).collect();
    let stars = "*_".repeat(5_000) + "x";
    for text in [quotes.as_str(), &lists, &stars, &"x".repeat(50_000), "", "\n\n", "|", "#"] {
        let read = read(text, RightToLeft);
        assert!(deepest(&read) <= 6, "{}", deepest(&read));
    }
    let read = read(&lists, LeftToRight);
    assert!(texts(&read).contains("item 0") && texts(&read).contains("item 20"), "what stands too deep is told all the same");
}
