//! The eight sections as chapters: what was written in each, and what three of them are filled from.

use std::collections::BTreeMap;

use golive_domain::{
    backlog::Moscow,
    rfp::{By, Judged, Judging, Section},
    words::Word as _,
};
use golive_reports::{
    document::{Chapter, Column, Grid, Part},
    prose::{self, Block},
};
use golive_store::rfp::{RfpBodyRequirement, RfpPaper};

use super::voice::Voice;

pub(super) fn chapters(paper: &RfpPaper, voice: &Voice) -> Vec<Chapter> {
    let numbered = Section::ALL.iter().zip(1_i64..);
    numbered.map(|(section, place)| chapter(*section, place, paper, voice)).collect()
}

fn chapter(section: Section, place: i64, paper: &RfpPaper, voice: &Voice) -> Chapter {
    let written = paper.body.sections.iter().find(|(word, _)| word == section.as_str()).map_or("", |(_, body)| body.as_str());
    let blocks = prose::read(written, voice.locale().direction());
    let mut parts = Vec::new();
    if !blocks.is_empty() {
        parts.push(Part::Prose { blocks });
    }
    match section {
        Section::Requirements => parts.extend(requirements(&paper.body.requirements, voice)),
        Section::Deadline => parts.insert(0, deadline(paper, voice)),
        Section::Criteria => parts.extend(criteria(&paper.body.judging, voice)),
        _ => {}
    }
    if parts.is_empty() {
        parts.push(Part::Note { text: voice.t("rfp-section-empty") });
    }
    let title = voice.word("rfp-section", section);
    Chapter { title: voice.t_with("rfp-paper-chapter", &[("place", voice.count(place).into()), ("title", title.into())]), parts }
}

fn column(head: String, width: u8) -> Column {
    Column { head, width, number: false }
}

fn number(head: String, width: u8) -> Column {
    Column { number: true, ..column(head, width) }
}

/// A table for each category, by its name; those without one come last.
fn requirements(all: &[RfpBodyRequirement], voice: &Voice) -> Vec<Part> {
    let mut categories = BTreeMap::<(bool, &str), Vec<&RfpBodyRequirement>>::new();
    for one in all {
        categories.entry((one.category.is_empty(), &one.category)).or_default().push(one);
    }
    if categories.is_empty() {
        return vec![Part::Note { text: voice.t("rfp-paper-no-requirements") }];
    }
    let table = |((nameless, category), all): ((bool, &str), Vec<&RfpBodyRequirement>)| {
        let title = if nameless { voice.t("rfp-no-category") } else { category.to_owned() };
        let columns = vec![
            column(voice.t("rfp-paper-code"), 15),
            column(voice.t("rfp-paper-requirement"), 49),
            column(voice.t("field-moscow"), 14),
            column(voice.t("rfp-mandatory"), 12),
            number(voice.t("rfp-weight"), 10),
        ];
        Part::Table(Grid { title, columns, rows: all.into_iter().map(|one| requirement(one, voice)).collect() })
    };
    categories.into_iter().map(table).collect()
}

fn requirement(one: &RfpBodyRequirement, voice: &Voice) -> Vec<Vec<Block>> {
    let mut told = vec![Block::strong(&one.title)];
    told.extend(prose::read(&one.body, voice.locale().direction()));
    let moscow = Moscow::parse(&one.moscow).map_or_else(|| one.moscow.clone(), |word| voice.word("moscow", word));
    let mandatory = voice.t(if one.mandatory { "rfp-paper-yes" } else { "rfp-paper-no" });
    vec![
        vec![Block::plain(&one.code)],
        told,
        vec![Block::plain(&moscow)],
        vec![if one.mandatory { Block::strong(&mandatory) } else { Block::plain(&mandatory) }],
        vec![Block::plain(&voice.count(one.weight))],
    ]
}

fn deadline(paper: &RfpPaper, voice: &Voice) -> Part {
    let facts = vec![
        (voice.t("rfp-deadline"), voice.deadline(paper)),
        (voice.t("field-notice-days"), voice.count(paper.body.notice_days)),
        (voice.t("field-currency"), super::currencies(paper)),
    ];
    Part::Facts { title: String::new(), facts }
}

/// What bids are judged by, and by which rules.
pub(crate) fn criteria(judging: &Judging, voice: &Voice) -> Vec<Part> {
    let first = if judging.criteria.is_empty() {
        Part::Note { text: voice.t("rfp-paper-no-criteria") }
    } else {
        let columns = vec![column(voice.t("rfp-paper-criterion"), 42), number(voice.t("rfp-weight"), 14), column(voice.t("rfp-by"), 44)];
        let rows = judging.criteria.iter().map(|one| criterion(one, voice)).collect();
        Part::Table(Grid { title: String::new(), columns, rows })
    };
    let ties = judging.ties.iter().map(|tie| voice.word("rfp-tie", *tie)).chain([voice.t("rfp-tie-lot")]);
    let low = match judging.low_price {
        0 => voice.t("nothing"),
        low => voice.percent(low),
    };
    let facts = vec![
        (voice.t("field-price-weight"), voice.percent(judging.price_weight)),
        (voice.t("field-minimum"), voice.hundredths(judging.minimum)),
        (voice.t("field-scale"), voice.count(judging.scale)),
        (voice.t("field-spread"), voice.count(judging.spread)),
        (voice.t("field-absent"), voice.word("rfp-absent", judging.absent)),
        (voice.t("field-ties"), voice.list(ties)),
        (voice.t("field-low-price"), low),
    ];
    vec![first, Part::Facts { title: voice.t("rfp-rules"), facts }]
}

fn criterion(one: &Judged, voice: &Voice) -> Vec<Vec<Block>> {
    let by = match &one.by {
        By::Whole => voice.t("rfp-by-whole"),
        By::Requirements(category) => {
            let category = if category.is_empty() { voice.t("rfp-no-category") } else { category.clone() };
            voice.t_with("rfp-paper-by-requirements", &[("category", category.into())])
        }
        By::Scenes(scenes) => {
            let scenes = scenes.iter().map(|(scene, weight)| format!("{scene} ({})", voice.count(*weight)));
            voice.t_with("rfp-paper-by-scenes", &[("scenes", voice.list(scenes).into())])
        }
    };
    vec![vec![Block::strong(&one.name)], vec![Block::plain(&voice.percent(one.weight))], vec![Block::plain(&by)]]
}
