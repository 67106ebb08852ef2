//! Knowledge: articles with a text for each language, the glossary, and what tickets show that has to be taught.
//!
//! Who reads an article follows from two things: whom it is for, and whether it is published in some language. Both are asked
//! in one place (`seen`), and every list, search and suggestion goes through it.

mod answer;
mod around;
mod asked;
mod beside;
mod detail;
mod edit;
mod fields;
mod glossary;
mod list;
mod origin;
mod publish;
mod rows;
mod search;
mod seen;
mod suggest;
mod terms;
mod tickets;
mod training;
mod vote;
mod write;

pub use answer::answered;
pub use beside::{TicketKnowledge, beside};
pub use detail::{ArticleText, ArticleView, LinkedTicket, Remark, article, editable, may_write};
pub use edit::{edit_facts, edit_text};
pub use fields::{ArticleFacts, TextFields};
pub use glossary::{StarterTerm, TermFields, add_starters, add_term, edit_term, remove_term};
pub use list::{ArticleFilter, ArticleShow, Articles, articles};
pub use origin::{Prefill, prefill};
pub use publish::{Looked, publish, retire};
pub use rows::ArticleRow;
pub use suggest::{Suggested, suggest};
pub use terms::{Glossary, GlossaryFilter, TermRow, glossary, term};
pub use tickets::{link_ticket, unlink_ticket};
pub use training::{Need, NeedFilter, NeedRow, TrainingNeed, TrainingNeeds, mark_training, training_needs};
pub use vote::vote;
pub use write::{NewArticle, add};

pub(crate) use search::{found, of_number, titles};
pub(crate) use seen::articles as seen_articles;
