use super::*;

fn text(html: &str) -> String {
    plain(html, 100_000)
}

#[test]
fn paragraphs_lists_and_tables_stay() {
    assert_eq!(text("<p>One\n two</p><p>Three<br>four</p>"), "One two\n\nThree\nfour");
    assert_eq!(text("<div>One</div><div><br></div><div>Two<br></div><div>Three</div>"), "One\n\nTwo\nThree");
    assert_eq!(text("Do:<ul><li>a</li><li><b>b</b>c</li></ul>then"), "Do:\n\n- a\n- bc\n\nthen");
    assert_eq!(text("<table><tr><td>Name</td><td>Olena</td></tr><tr><td>City</td><td>Lviv</td></tr></table>"), "Name Olena\nCity Lviv");
    assert_eq!(text("<pre>a <b>b</b> <i>c</i>\nd</pre>"), "a b c\nd");
    assert_eq!(text("<pre>a\n  b\n\nc</pre>d"), "a\n  b\n\nc\n\nd");
}

#[test]
fn paragraphs_without_space_are_lines() {
    assert_eq!(text("<p class=MsoNormal>a</p><p class=MsoNormal>b</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>c</p>"), "a\nb\n\nc");
    assert_eq!(text("<p style='margin: 0'>a</p><p style='margin: 0'>&nbsp; b</p><p>c</p>"), "a\n\u{a0} b\n\nc");
}

#[test]
fn words_are_as_far_apart_as_they_were() {
    assert_eq!(text("a<b>b</b> c<i> d </i>e"), "ab c d e");
    assert_eq!(text("  <span> </span>a&nbsp;b"), "a\u{a0}b");
}

#[test]
fn links_are_kept_where_their_words_do_not_say_them() {
    assert_eq!(text("<a href=\"https://example.org/a?b=1&amp;c=2\">the page</a>."), "the page <https://example.org/a?b=1&c=2>.");
    assert_eq!(text("<a href='https://example.org/'>example.org</a>"), "example.org");
    assert_eq!(text("<a href='https://example.org/?a=1'>example.org</a>"), "example.org <https://example.org/?a=1>");
    assert_eq!(text("<a href='https://example.net/'>https://example.org/</a>"), "https://example.org/ <https://example.net/>");
    assert_eq!(text("<a href='mailto:jane@example.org'>Jane@example.org</a>"), "Jane@example.org");
    assert_eq!(text("<a href='javascript:alert(1)'>x</a> <a href='https://example.org/b'><img alt=''></a>"), "x <https://example.org/b>");
    assert_eq!(text("<a href='https://example.org/> <script>'>x</a>"), "x <https://example.org/script>");
}

#[test]
fn pictures_say_what_they_show() {
    assert_eq!(text("a <img src='cid:1' alt='the error'> b <img alt='🙂'>"), "a [the error] b 🙂");
}

#[test]
fn what_nobody_reads_is_dropped() {
    let html =
        "<html><head><title>t</title><style>p { color: red }</style></head><body>a<script>alert(1)</script><!-- c -->b</body></html>";
    assert_eq!(text(html), "ab");
}

#[test]
fn quotes_are_marked_and_moved_in_text_is_not() {
    assert_eq!(text("a<blockquote type=cite>b<br>c<blockquote type=cite>d</blockquote></blockquote>e"), "a\n> b\n> c\n> > d\ne");
    assert_eq!(text("a<blockquote style='margin-left: 3em'>b</blockquote>c"), "a\nb\nc");
    assert_eq!(text("a<div class='gmail_attr'>On Monday:<br></div><blockquote class='gmail_quote'>b</blockquote>"), "a\n> On Monday:\n> b");
    assert_eq!(text("</blockquote></div>a"), "a");
}

#[test]
fn the_mail_that_is_answered_begins_where_outlook_says() {
    let html = "<p>a</p><div id=\"x_divRplyFwdMsg\"><b>De:</b> Jane</div><div style='border-top:solid #E1E1E1 1.0pt'>b</div>";
    assert_eq!(text(html), "a\n\n-----Original Message-----\nDe: Jane\nb");
}

#[test]
fn no_more_is_written_than_was_asked_for() {
    assert!(plain(&"<p>word</p>".repeat(1000), 100).len() < 120);
}
