//! Articles, the glossary and needs of training.

use golive_domain::access::Permission as P;

use super::{Function, Page, Route};

pub const PAGES: &[Page] = &[
    ("/p/{key}/knowledge", P::ArticleRead),
    ("/p/{key}/knowledge/new", P::ArticleWrite),
    ("/p/{key}/knowledge/glossary", P::ArticleRead),
    ("/p/{key}/knowledge/glossary/new", P::ArticleWrite),
    ("/p/{key}/knowledge/glossary/{term}", P::ArticleWrite),
    ("/p/{key}/knowledge/{article}", P::ArticleRead),
    ("/p/{key}/knowledge/{article}/edit", P::ArticleWrite),
    ("/p/{key}/queue/training", P::TicketRead),
];

pub const FUNCTIONS: &[Function] = &[
    ("knowledge/add", P::ArticleWrite, "project={key}&language=en&title=x&readers=everyone"),
    ("knowledge/add", P::ArticleWrite, "project={key}&language=en&title=x&readers=everyone&ticket={ticket}"),
    ("knowledge/add-term", P::ArticleWrite, "project={key}&language=en&term=x&meaning=x"),
    ("knowledge/answered", P::ArticleRead, "project={key}&number={article}"),
    ("knowledge/begin-glossary", P::ArticleWrite, "project={key}"),
    ("knowledge/edit-facts", P::ArticleWrite, "project={key}&number={article}&version=1&readers=everyone"),
    ("knowledge/edit-term", P::ArticleWrite, "project={key}&id={term}&version=1&language=en&term=x&meaning=x"),
    ("knowledge/edit-text", P::ArticleWrite, "project={key}&number={article}&language=en&version=1&title=x"),
    ("knowledge/link", P::TicketAnswer, "project={key}&ticket={ticket}&article=KB-{article}"),
    ("knowledge/publish", P::ArticlePublish, "project={key}&number={article}&language=en&version=1"),
    ("knowledge/remove-term", P::ArticleWrite, "project={key}&id={term}"),
    ("knowledge/retire", P::ArticlePublish, "project={key}&number={article}&language=en"),
    ("knowledge/suggest", P::ArticleRead, "project={key}&title=x"),
    ("knowledge/train", P::TicketAnswer, "project={key}&number={ticket}&topic=x"),
    ("knowledge/unlink", P::TicketAnswer, "project={key}&ticket={ticket}&article=KB-{article}"),
    ("knowledge/vote", P::ArticleRead, "project={key}&number={article}&helped=yes"),
];

pub const ROUTES: &[Route] = &[
    ("get", "/api/v1/projects/{key}/articles", P::ArticleRead, ""),
    ("post", "/api/v1/projects/{key}/articles", P::ArticleWrite, r#"{"language":"en","title":"x","readers":"everyone"}"#),
    ("get", "/api/v1/projects/{key}/articles/suggested", P::ArticleRead, ""),
    ("get", "/api/v1/projects/{key}/articles/{article}", P::ArticleRead, ""),
    ("put", "/api/v1/projects/{key}/articles/{article}", P::ArticleWrite, r#"{"readers":"everyone","version":1}"#),
    ("put", "/api/v1/projects/{key}/articles/{article}/texts/{language}", P::ArticleWrite, r#"{"title":"x","body":"x","called":""}"#),
    ("put", "/api/v1/projects/{key}/articles/{article}/texts/{language}/publication", P::ArticlePublish, ""),
    ("delete", "/api/v1/projects/{key}/articles/{article}/texts/{language}/publication", P::ArticlePublish, ""),
    ("put", "/api/v1/projects/{key}/articles/{article}/vote", P::ArticleRead, r#"{"helped":true}"#),
    ("post", "/api/v1/projects/{key}/articles/{article}/answered", P::ArticleRead, ""),
    ("put", "/api/v1/projects/{key}/articles/{article}/tickets/{ticket}", P::TicketAnswer, ""),
    ("delete", "/api/v1/projects/{key}/articles/{article}/tickets/{ticket}", P::TicketAnswer, ""),
    ("get", "/api/v1/projects/{key}/glossary", P::ArticleRead, ""),
    ("post", "/api/v1/projects/{key}/glossary", P::ArticleWrite, TERM),
    ("put", "/api/v1/projects/{key}/glossary/{term}", P::ArticleWrite, TERM),
    ("delete", "/api/v1/projects/{key}/glossary/{term}", P::ArticleWrite, ""),
    ("get", "/api/v1/projects/{key}/training-needs", P::TicketRead, ""),
    ("put", "/api/v1/projects/{key}/tickets/{ticket}/training-need", P::TicketAnswer, r#"{"topic":"x"}"#),
];

const TERM: &str = r#"{"language":"en","term":"x","meaning":"x","also":"","links":""}"#;
