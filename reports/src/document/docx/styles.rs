//! Styles, as Word's list of styles and its navigation know them.

use docx_rs::{Docx, LineSpacing, RunFonts, Shading, Style, StyleType};

/// Typefaces do not travel in the file: these are on every machine that has an office, with Latin, Cyrillic and Persian letters.
const LATIN: &str = "Arial";
const COMPLEX: &str = "Tahoma";
const TYPEWRITER: &str = "Courier New";

pub(super) fn fonts() -> RunFonts {
    RunFonts::new().ascii(LATIN).hi_ansi(LATIN).cs(COMPLEX)
}

pub(super) fn styled(file: Docx, rtl: bool) -> Docx {
    let spacing = |before, after| LineSpacing::new().before(before).after(after);
    let paragraph = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    // Names in small letters are Word's own: its navigation shows headings by them.
    let heading = |level: usize, size: usize| {
        let style = paragraph(&format!("Heading{level}"), &format!("heading {level}")).next("Normal").bold().size(size);
        style.outline_lvl(level - 1).line_spacing(spacing(360 - 60 * u32::try_from(level).unwrap_or(1), 120))
    };
    let typed = RunFonts::new().ascii(TYPEWRITER).hi_ansi(TYPEWRITER).cs(TYPEWRITER);
    let code = Style::new("Code", StyleType::Character).name("Code").fonts(typed.clone());
    let link = Style::new("Hyperlink", StyleType::Character).name("Hyperlink").color("2456C4").underline("single");
    let file =
        file.default_fonts(fonts()).default_size(21).default_line_spacing(LineSpacing::new().after(120).line(if rtl { 300 } else { 276 }));
    let file = [(1, 34), (2, 26), (3, 23), (4, 21)].into_iter().fold(file, |file, (level, size)| file.add_style(heading(level, size)));
    let mut block = paragraph("CodeBlock", "Code Block").fonts(typed).size(19);
    block.paragraph_property = block.paragraph_property.shading(Shading::new().fill("F3F5F8"));
    file.add_style(paragraph("Title", "Title").bold().size(54).line_spacing(spacing(240, 480)))
        .add_style(paragraph("Over", "Over Title").size(26).color("5B6472").line_spacing(spacing(2_400, 0)))
        .add_style(paragraph("Quiet", "Quiet").color("5B6472"))
        .add_style(paragraph("TOCHeading", "TOC Heading").bold().size(34).line_spacing(spacing(0, 240)))
        .add_style(paragraph("TOC1", "toc 1"))
        .add_style(paragraph("TOC2", "toc 2"))
        .add_style(block)
        .add_style(code)
        .add_style(link)
}
