//! Charts as SVG from the server: plain series in, one figure out, with the same numbers as a table.
//!
//! A [`Plot`] has one row of labels (days, sprints, months) and series that give each label a value or none. Lines lie on
//! the labels; bars stand beside each other within theirs.

mod axes;
mod marks;
mod numbers;
mod scale;
mod spark;
mod view;

pub use marks::signed;
pub use spark::Spark;
pub use view::Chart;

/// How a series is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Line,
    /// A line with its area filled.
    Area,
    /// Keeps its value until the next label: what is remaining.
    Step,
    /// Dashed: a plan, a guideline, a mean.
    Guide,
    Bar,
    /// A quiet bar beside another: committed beside done.
    SoftBar,
}

/// Its ink; each has a dash of its own, so that colour never speaks alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Accent,
    Warm,
    Green,
    Grey,
}

impl Ink {
    fn class(self) -> &'static str {
        match self {
            Self::Accent => "s1",
            Self::Warm => "s2",
            Self::Green => "s3",
            Self::Grey => "s4",
        }
    }
}

/// One value a label; `None` where there is none yet.
#[derive(Clone, Debug)]
pub struct Series {
    pub name: String,
    pub shape: Shape,
    pub ink: Ink,
    pub values: Vec<Option<f64>>,
    /// Where each value's number leads in the table; empty where none does.
    pub links: Vec<Option<String>>,
}

impl Series {
    pub fn new(name: impl Into<String>, shape: Shape, ink: Ink, values: impl IntoIterator<Item = Option<f64>>) -> Self {
        Self { name: name.into(), shape, ink, values: values.into_iter().collect(), links: Vec::new() }
    }

    /// Each number of the table opens the list it counts.
    pub fn linked(self, links: Vec<Option<String>>) -> Self {
        Self { links, ..self }
    }
}

/// What a change of scope did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Added,
    Removed,
    Changed,
}

/// A change of scope at a label: `delta` is written beside it.
#[derive(Clone, Debug)]
pub struct ScopeMark {
    pub at: usize,
    pub kind: ScopeKind,
    pub delta: f64,
    /// Which items, for whoever points at it and for the table.
    pub note: String,
}

/// Lowest and highest a label: a forecast, the range of a velocity.
#[derive(Clone, Debug)]
pub struct Band {
    pub name: String,
    pub from: Vec<Option<f64>>,
    pub to: Vec<Option<f64>>,
}

/// Everything a chart shows.
#[derive(Clone, Debug, Default)]
pub struct Plot {
    pub title: String,
    /// Beside the title.
    pub note: String,
    /// The chart in one sentence, for who does not see it.
    pub summary: String,
    pub labels: Vec<String>,
    /// What the labels are, as the table's first column is headed.
    pub labels_are: String,
    pub series: Vec<Series>,
    pub band: Option<Band>,
    /// Labels that are no working days.
    pub off: Vec<usize>,
    pub marks: Vec<ScopeMark>,
    /// The label of today.
    pub now: Option<usize>,
}
