//! What is judged, one thing after the other: the order in which the cells of a bid are given.

use super::{By, Judging, scoring::Method};

/// A requirement as far as judging goes, as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedRequirement {
    pub code: String,
    pub category: String,
    pub weight: u32,
}

/// What stands under a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judges {
    /// The criterion as it stands.
    Whole,
    /// A requirement, by its code.
    Requirement(String),
    /// A scene of the demo day.
    Scene(String),
}

/// One thing that is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The place of its criterion.
    pub criterion: usize,
    pub judges: Judges,
    /// Among those of its criterion.
    pub weight: u32,
}

impl Part {
    /// What marks are kept under: the same as long as the request is the one that was published.
    pub fn key(&self) -> String {
        match &self.judges {
            Judges::Whole => self.criterion.to_string(),
            Judges::Requirement(code) => format!("{}:{code}", self.criterion),
            Judges::Scene(scene) => format!("{}#{scene}", self.criterion),
        }
    }
}

impl Judging {
    /// Everything that is judged, criterion by criterion.
    pub fn parts(&self, requirements: &[JudgedRequirement]) -> Vec<Part> {
        let of = |(criterion, by): (usize, &By)| -> Vec<Part> {
            let part = |judges, weight| Part { criterion, judges, weight };
            match by {
                By::Whole => vec![part(Judges::Whole, 1)],
                By::Requirements(category) => requirements
                    .iter()
                    .filter(|one| one.category == *category)
                    .map(|one| part(Judges::Requirement(one.code.clone()), one.weight))
                    .collect(),
                By::Scenes(scenes) => scenes.iter().map(|(scene, weight)| part(Judges::Scene(scene.clone()), *weight)).collect(),
            }
        };
        self.criteria.iter().map(|one| &one.by).enumerate().flat_map(of).collect()
    }

    /// As it is calculated over these requirements.
    pub fn method_over(&self, requirements: &[JudgedRequirement]) -> Method {
        self.method(|category| requirements.iter().filter(|one| one.category == category).map(|one| one.weight).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rfp::Judged;

    #[test]
    fn parts_stand_as_the_method_counts_them() {
        let judged = |name: &str, by| Judged { name: name.into(), weight: 1, by };
        let judging = Judging {
            criteria: vec![
                judged("Team", By::Whole),
                judged("Sales", By::Requirements("sales".into())),
                judged("Demo", By::Scenes(vec![("Save".into(), 2), ("Find".into(), 1)])),
            ],
            ..Judging::default()
        };
        let asked = |code: &str, category: &str, weight| JudgedRequirement { code: code.into(), category: category.into(), weight };
        let requirements = [asked("R-1", "sales", 3), asked("R-2", "service", 9), asked("R-3", "sales", 1)];
        let parts = judging.parts(&requirements);
        assert_eq!(parts.iter().map(Part::key).collect::<Vec<_>>(), ["0", "1:R-1", "1:R-3", "2#Save", "2#Find"]);
        let method = judging.method_over(&requirements);
        assert_eq!(method.parts(), parts.len());
        assert_eq!(
            method.criteria.iter().flat_map(|one| one.parts.clone()).collect::<Vec<_>>(),
            parts.iter().map(|part| part.weight).collect::<Vec<_>>()
        );
    }
}
