//! The letter to a bidder.

use golive_reports::{
    document::{Chapter, Document, Grid, Part},
    prose::Block,
};
use golive_store::papers::{Letter, Remark};

use super::said::{column, number, out, plain, points, points_to, strong, wrote};
use crate::{
    i18n::Value,
    rfp::{
        judged::{called, technical_digits},
        paper::Voice,
    },
};

/// What it says, in the bidder's language and by the bidder's clock.
pub(super) fn document(letter: &Letter) -> Document {
    let voice = voice(letter);
    let own = |key: &str, parts| Chapter { title: voice.t(key), parts };
    let unnamed = |blocks| Chapter { title: String::new(), parts: vec![Part::Prose { blocks }] };
    let mut chapters = vec![unnamed(opening(letter, &voice)), own("papers-own-scores", scores(letter, &voice))];
    let remarks = remarks(&letter.remarks.iter().collect::<Vec<_>>(), letter, &voice);
    if !remarks.is_empty() {
        chapters.push(own("papers-remarks", remarks));
    }
    if !letter.won {
        chapters.push(own("papers-debriefing", vec![Part::Prose { blocks: asking(letter, &voice) }]));
    }
    chapters.push(unnamed(closing(letter, &voice)));
    framed(letter, &voice, voice.t(if letter.won { "papers-letter-won" } else { "papers-letter-lost" }), chapters)
}

pub(super) fn voice(letter: &Letter) -> Voice {
    Voice::speaking(letter.language, &letter.time_zone, letter.at)
}

/// A paper without a title page, to this bidder.
pub(super) fn framed(letter: &Letter, voice: &Voice, title: String, chapters: Vec<Chapter>) -> Document {
    Document {
        locale: letter.language,
        code: letter.code.clone(),
        title,
        mark: None,
        facts: vec![
            (voice.t("papers-to"), letter.name.clone()),
            (voice.t("papers-from"), letter.buyer.clone()),
            (voice.t("papers-about"), format!("{} {}", letter.code, letter.title)),
            (voice.t("papers-date"), voice.formats.date(letter.decided_on)),
        ],
        contents: String::new(),
        foot: format!("{} · {}", letter.code, letter.name),
        hash: None,
        page: voice.page(),
        made: letter.at,
        chapters,
    }
}

/// What was decided, and until when nothing is concluded.
fn opening(letter: &Letter, voice: &Voice) -> Vec<Block> {
    let about: Vec<(&str, Value)> = vec![
        ("code", letter.code.as_str().into()),
        ("title", letter.title.as_str().into()),
        ("winner", letter.winner.as_str().into()),
        ("date", voice.formats.date(letter.decided_on).into()),
    ];
    let until: [(&str, Value); 1] = [("until", voice.formats.date(letter.standstill_until).into())];
    let mut told = vec![voice.t("papers-greeting")];
    if letter.won {
        told.push(voice.t_with("papers-won-text", &about));
        told.push(voice.t_with("papers-won-standstill", &until));
    } else {
        told.push(voice.t_with("papers-lost-text", &about));
        told.extend(why_lost(letter, voice));
        told.push(voice.t_with("papers-lost-standstill", &until));
    }
    told.iter().map(|text| Block::plain(text)).collect()
}

/// Where the own bid stands.
fn why_lost(letter: &Letter, voice: &Voice) -> Option<String> {
    Some(match letter.place? {
        Ok(place) => {
            let args: [(&str, Value); 2] =
                [("place", voice.count(whole(place)).into()), ("ranked", voice.count(whole(letter.ranked)).into())];
            voice.t_with(if letter.tied { "papers-lost-tied" } else { "papers-lost-place" }, &args)
        }
        Err(why) => voice.t_with("papers-lost-out", &[("why", out(voice, why).into())]),
    })
}

/// Of the own bid alone, and nothing from which the price of another could be reckoned.
fn scores(letter: &Letter, voice: &Voice) -> Vec<Part> {
    let columns =
        vec![column(voice.t("rfp-paper-criterion"), 56), number(voice.t("rfp-weight"), 20), number(voice.t("papers-own-score"), 24)];
    let row = |one: &golive_store::papers::LetterScore| {
        let score = one.score.as_ref().map_or_else(|| voice.t("papers-unjudged"), |score| points(voice, score));
        vec![strong(&one.name), plain(voice.percent(one.weight)), plain(score)]
    };
    let digits = technical_digits([&letter.technical], letter.minimum);
    let technical = points_to(voice, &letter.technical, digits);
    let facts = vec![(voice.t("rfp-technical"), technical), (voice.t("field-minimum"), voice.hundredths(letter.minimum))];
    vec![
        Part::Table(Grid { title: String::new(), columns, rows: letter.scores.iter().map(row).collect() }),
        Part::Facts { title: String::new(), facts },
        Part::Note { text: voice.t("papers-no-combined") },
    ]
}

/// What evaluators wrote, thing by thing, without their names.
pub(super) fn remarks(all: &[&Remark], letter: &Letter, voice: &Voice) -> Vec<Part> {
    let item = |remark: &&Remark| {
        let criterion = letter.scores.get(remark.part.criterion).map_or("", |one| one.name.as_str());
        let mut told = strong(called(criterion, &remark.part));
        told.extend(wrote(voice, &remark.text));
        told
    };
    let items: Vec<Vec<Block>> = all.iter().map(item).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Part::Prose { blocks: vec![Block::List { start: None, items }] }]
}

/// How to ask for a debriefing.
fn asking(letter: &Letter, voice: &Voice) -> Vec<Block> {
    let until: Value = voice.formats.date(letter.standstill_until).into();
    let ask = match &letter.contact {
        Some((name, Some(email))) => {
            let args: [(&str, Value); 4] =
                [("name", name.as_str().into()), ("email", email.as_str().into()), ("code", letter.code.as_str().into()), ("until", until)];
            voice.t_with("papers-debriefing-ask", &args)
        }
        _ => voice.t_with("papers-debriefing-ask-buyer", &[("code", letter.code.as_str().into()), ("until", until)]),
    };
    vec![Block::plain(&ask), Block::plain(&voice.t("papers-debriefing-page"))]
}

fn closing(letter: &Letter, voice: &Voice) -> Vec<Block> {
    let mut told = plain(voice.t("papers-closing"));
    told.extend(letter.decided_by.iter().map(|name| Block::plain(name)));
    told.push(Block::plain(&letter.buyer));
    told
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
