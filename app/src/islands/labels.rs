//! The words islands speak, said by the server beforehand.

use serde::{Deserialize, Serialize};

/// What is said while something is dragged. `{ $item }`, `{ $place }`, `{ $of }` and `{ $list }` stand in the texts as `%item%` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DragLabels {
    pub help: String,
    pub picked: String,
    pub moved: String,
    pub dropped: String,
    pub cancelled: String,
    pub failed: String,
    pub offline: String,
    pub retry: String,
    pub dismiss: String,
}

/// What the clock of a session says. `{ $time }` stands in the texts as `%time%`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotingLabels {
    pub left: String,
    pub over: String,
    /// How long the time box is.
    pub of: String,
    /// Ten digits from nought.
    pub digits: String,
    pub help: String,
}

/// The words of the palette.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaletteLabels {
    pub title: String,
    pub ask: String,
    pub go: String,
    pub items: String,
    pub tests: String,
    pub none: String,
}

/// What is said when a dialog cannot be fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeekLabels {
    pub failed: String,
    pub retry: String,
    pub dismiss: String,
}

/// What is said while a case is run. `{ $step }`, `{ $verdict }`, `{ $count }` stand in the texts as `%step%` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunnerLabels {
    pub help: String,
    pub kept: String,
    pub waiting: String,
    pub sent: String,
    pub done: String,
    pub refused: String,
    pub uploaded: String,
    pub upload_failed: String,
    pub retry: String,
    pub dismiss: String,
}

/// The words of a field that suggests items.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestLabels {
    pub ask: String,
    pub items: String,
    pub none: String,
}

#[cfg(feature = "ssr")]
mod said {
    use super::*;
    use crate::i18n::{digits, t};

    impl DragLabels {
        pub fn said() -> Self {
            let marked = |key: &str| crate::t!(key, "item" = "%item%", "place" = "%place%", "of" = "%of%", "list" = "%list%");
            Self {
                help: t("drag-help"),
                picked: marked("drag-picked"),
                moved: marked("drag-moved"),
                dropped: marked("drag-dropped"),
                cancelled: marked("drag-cancelled"),
                failed: marked("drag-failed"),
                offline: t("drag-offline"),
                retry: t("action-retry"),
                dismiss: t("action-dismiss"),
            }
        }
    }

    impl NotingLabels {
        pub fn said(of: String) -> Self {
            let marked = |key: &str| crate::t!(key, "time" = "%time%");
            Self {
                left: marked("exploration-clock-left"),
                over: marked("exploration-clock-over"),
                of,
                digits: digits("0123456789"),
                help: t("exploration-enter"),
            }
        }
    }

    impl PeekLabels {
        pub fn said() -> Self {
            Self { failed: t("peek-failed"), retry: t("action-retry"), dismiss: t("action-dismiss") }
        }
    }

    impl RunnerLabels {
        pub fn said() -> Self {
            let marked = |key: &str| crate::t!(key, "step" = "%step%", "verdict" = "%verdict%", "count" = "%count%");
            Self {
                help: t("runner-help"),
                kept: marked("runner-kept"),
                waiting: marked("runner-waiting"),
                sent: t("runner-sent"),
                done: t("runner-done"),
                refused: t("runner-refused"),
                uploaded: t("evidence-added"),
                upload_failed: t("runner-upload-failed"),
                retry: t("action-retry"),
                dismiss: t("action-dismiss"),
            }
        }
    }

    impl PaletteLabels {
        pub fn said() -> Self {
            Self {
                title: t("palette-title"),
                ask: t("palette-ask"),
                go: t("palette-go"),
                items: t("palette-items"),
                tests: t("palette-tests"),
                none: t("palette-none"),
            }
        }
    }

    impl SuggestLabels {
        pub fn said() -> Self {
            Self { ask: t("suggest-ask"), items: t("palette-items"), none: t("suggest-none") }
        }
    }
}
