use proptest::prelude::*;

use super::{MAX_HTML, markdown};

#[test]
fn steps_of_other_tools_become_tidy_markdown() {
    assert_eq!(markdown("<p>Open <b>Customers</b>&nbsp;&amp; pick one</p>\n<p>Save</p>"), "Open **Customers** & pick one\n\nSave");
    assert_eq!(markdown("One<br />Two<br>\nThree"), "One\nTwo\nThree");
    assert_eq!(markdown("<div>One</div><div>Two</div>"), "One\n\nTwo");
    assert_eq!(markdown("<h2>Steps</h2>Go"), "**Steps**\n\nGo");
    assert_eq!(markdown("<p></p>"), "");
}

#[test]
fn lists_keep_their_order_and_depth() {
    let html = "<ol><li>Log in<ul><li><p>as <i>Sales</i></p></li><li>as Support</li></ul></li><li>Log out</li></ol>After";
    assert_eq!(markdown(html), "1. Log in\n   - as *Sales*\n   - as Support\n2. Log out\n\nAfter");
    assert_eq!(markdown("<li>no list</li><li>at all"), "- no list\n- at all");
}

#[test]
fn marks_stand_at_the_words() {
    assert_eq!(markdown("a<b> bold </b>b"), "a **bold** b");
    assert_eq!(markdown("<b></b><strong> </strong>x"), "x");
    assert_eq!(markdown("<b>one<p>two</b>three"), "**one**\n\n**two**three");
    assert_eq!(markdown("<b><b>x</b></b> <code>a_*b</code>"), "**x** `a_*b`");
}

#[test]
fn links_lead_to_pages_only() {
    assert_eq!(markdown("see <a href='https://x.org/a (1)'>the <b>page</b></a>."), "see [the **page**](https://x.org/a%20%281%29).");
    assert_eq!(markdown("<a href='javascript:alert(1)'>run</a> <a href='data:text/html,x'>me</a>"), "run me");
    assert_eq!(markdown("<a href='https://x.org'></a>nothing"), "nothing");
    assert_eq!(markdown("<img src='https://x.org/i.png' alt='Form'><img src='i.png' alt='local'>"), "[Form](https://x.org/i.png)local");
}

#[test]
fn scripts_styles_and_comments_are_gone() {
    let html = "a<script>if (1 < 2) alert('<b>')</script><style>p{}</style><!-- note --><iframe src=x>y</iframe> b";
    assert_eq!(markdown(html), "a b");
    assert_eq!(markdown("before<script>never closed"), "before");
    assert_eq!((markdown("a <!-- note --> b"), markdown("a <!-- b")), ("a b".into(), "a \\<!-- b".into()));
    assert_eq!(markdown("<p>&lt;script&gt;</p>"), "\\<script>");
}

#[test]
fn tables_stay_tables() {
    let html = "<table><tr><th>Field</th><th>Value</th></tr><tr><td>Name<br>full</td><td>a|b</td></tr></table>end";
    assert_eq!(markdown(html), "| Field | Value |\n|---|---|\n| Name full | a\\|b |\n\nend");
}

#[test]
fn what_only_looks_like_a_tag_stays() {
    assert_eq!(markdown("Enter <User Name> if 1 < 2 && 3 > 2"), "Enter \\<User Name> if 1 < 2 && 3 > 2");
    assert_eq!(markdown("a <b class='>' title = \"</b>\">b</b> <p unclosed"), "a **b** \\<p unclosed");
    assert_eq!(markdown("Go to A -> B\nthen C"), "Go to A -> B\nthen C");
    assert_eq!(markdown("R&amp;D\nline two"), "R&D\nline two");
    assert_eq!(markdown("<p>2 * 3 * 4, user_name, _x_, C:\\temp</p>"), "2 * 3 * 4, user_name, \\_x\\_, C:\\temp");
    assert_eq!(markdown("<p># no heading</p>"), "\\# no heading");
    assert_eq!(markdown("Type &lt;b&gt; &#x41;&#0; &nosuch; AT&T"), "Type \\<b> A&#0; &nosuch; AT&T");
}

#[test]
fn markdown_with_a_tag_in_it_stays_markdown() {
    assert_eq!(markdown("- **Save** & go\n  - 2*3*4"), "- **Save** & go\n  - 2*3*4");
    assert_eq!(markdown("Press **Save**<br>\nthen\n\n- `x`\n- 2*3"), "Press **Save**\nthen\n\n- `x`\n- 2*3");
    assert_eq!(markdown("<p>one\ntwo 2*3</p>"), "one two 2\\*3");
}

#[test]
fn preformatted_text_keeps_its_lines() {
    assert_eq!(markdown("Run<pre>a  b\n  c</pre>done"), "Run\n\n```\na  b\n  c\n```\n\ndone");
}

#[test]
fn no_depth_and_no_number_costs_more_than_a_row() {
    let nests = [
        "<b>",
        "<div>",
        "<ul><li>x",
        "<table><tr><td>x",
        "<a href='https://x.org'>x",
        "<blockquote>x",
        "<script>",
        "<pre>x",
        "&",
        "<",
        "&lt",
        "<p ",
        "<p a=\"",
        "<!--",
        "<img src='https://x.org'>",
    ];
    for nest in nests {
        let html = nest.repeat(MAX_HTML / nest.len());
        assert!(markdown(&html).len() < 40 * html.len());
    }
    let attributes: String = (0..40_000).map(|n| format!(" a{n}")).collect();
    assert_eq!(markdown(&format!("<p{attributes}>x</p>")), "x");
}

proptest! {
    #[test]
    fn nothing_panics(html in ".{0,200}") {
        markdown(&html);
    }

    #[test]
    fn no_tags_are_too_wild(parts in prop::collection::vec(prop::sample::select(vec![
        "<b>", "</b>", "<i>", "<p>", "</p>", "<ul>", "<ol>", "</ol>", "<li>", "</li>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<pre>",
        "</pre>", "<a href='https://x.org'>", "</a>", "<br>", "<code>", "</code>", "<h1>", "</h1>", "<hr>", "word", " ", "\n",
        "<script>", "</script>", "<!--", "-->", "|", "*", "<img src='https://x.org/i' alt='p'>",
    ]), 0..40)) {
        let written = markdown(&parts.concat());
        prop_assert!(!written.contains("<script"));
    }

    #[test]
    fn plain_words_stay(text in "[a-zA-Z0-9 .,;:()آ-ی]{0,60}") {
        prop_assert_eq!(markdown(&text), text.trim());
        prop_assert_eq!(markdown(&format!("<p>{text}</p>")), text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}
