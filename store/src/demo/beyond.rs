//! What became of defects beyond QA: one is mended by a backlog item, and the manager writes into the gap log.

use golive_domain::{
    backlog::{Filter, ItemKind},
    defects::DefectState,
    testing::{GapDecision, GapKind},
};

use super::{cast::MANAGER, stage::Stage};
use crate::{
    Result, backlog,
    defects::{self, DefectFilter, MendedBy, Show},
    gaps::{self, GapFilter},
};

/// What is said of the first gaps of a kind.
const SAID: [(GapKind, Option<GapDecision>, &str); 4] = [
    (GapKind::Uncovered, Some(GapDecision::Close), "Sprint 8 writes the cases; QA has a day for it."),
    (GapKind::Uncovered, None, "با واحد مالی هماهنگ شد: دادهٔ آزمون تا پایان هفته آماده می‌شود."),
    (GapKind::Failed, Some(GapDecision::Escalate), "Goes to the board of December with the vendor's offer."),
    (GapKind::Ownerless, None, "Weighed in tomorrow's triage."),
];

pub(super) async fn tell(stage: &Stage) -> Result<()> {
    let (qa, manager, project) = (stage.desk("qa")?, stage.desk(MANAGER)?, &stage.project);
    let fixes = Filter { kinds: vec![ItemKind::DefectFix], ..Filter::default() };
    let fixes = backlog::list(&qa, project, &fixes).await?.rows;
    let waiting = DefectFilter { show: Show::In(DefectState::Triaged), ..DefectFilter::default() };
    let waiting = defects::defects(&qa, project, &waiting).await?.page.rows;
    // The latest fix to be made is about what the defect is about.
    let fix = fixes.iter().filter(|item| item.state.is_open()).max_by_key(|item| item.number);
    if let (Some(item), Some(defect)) = (fix, waiting.first()) {
        defects::mend(&qa, project, defect.number, MendedBy::Known { code: item.code.clone() }, None).await?;
    }
    let (log, _) = gaps::gaps(&manager, project, &GapFilter::default()).await?;
    for (at, (kind, decision, body)) in SAID.into_iter().enumerate() {
        let before = SAID[..at].iter().filter(|(other, ..)| *other == kind).count();
        if let Some(gap) = log.gaps.iter().filter(|gap| gap.kind == kind).nth(before) {
            gaps::note_gap(&manager, project, kind, gap.subject_id, decision, body).await?;
        }
    }
    Ok(())
}
