use super::*;

fn told(html: &str) -> String {
    Pieces::of(html)
        .map(|piece| match piece {
            Piece::Text(text) => unescaped(text),
            Piece::Open(tag) => format!("[{} {}]", tag.name, tag.attribute("href")),
            Piece::Close(name) => format!("[/{name}]"),
        })
        .collect()
}

#[test]
fn tags_are_told_from_text() {
    assert_eq!(told("a<B>b</b >c < d <3 e"), "a[b ]b[/b]c < d <3 e");
    assert_eq!(told("<a title='x>y' HREF=\"/z\" href=/w>l</a>"), "[a /z]l[/a]");
    assert_eq!(told("<a href=/z/>l"), "[a /z/]l");
    assert_eq!(told("<!DOCTYPE x><?xml?><!-- <p> --><![if !x]>t<br/>"), "t[br ]");
}

#[test]
fn scripts_and_styles_are_no_text() {
    assert_eq!(told("a<script>if (a<b) '</p>'</SCRIPT >b<style>p{}</style>c"), "a[script ][/script]b[style ][/style]c");
    assert_eq!(told("<title>never closed <style> neither"), "[title ]never closed [style ] neither");
}

#[test]
fn characters_by_name_are_read() {
    assert_eq!(told("&lt;b&gt; &amp;amp; می&zwnj;خواهم &#1606; &eacute; & &nosuch;"), "<b> &amp; می\u{200c}خواهم ن é & &nosuch;");
}

#[test]
fn what_is_broken_ends_somewhere() {
    assert_eq!(told("a<b class=\"x>c"), "a[b ]c");
    assert_eq!(told("a<b class='"), "a");
    assert_eq!(told("<"), "<");
    assert_eq!(told("a<!-- b"), "a");
}
