//! From values to places in the drawing.

use super::{Plot, Shape};

pub(super) const WIDTH: f64 = 640.0;
pub(super) const HEIGHT: f64 = 240.0;
/// Room for the numbers of the y axis, the labels of the x axis and the marks above.
pub(super) const START: f64 = 40.0;
pub(super) const END: f64 = WIDTH - 24.0;
pub(super) const TOP: f64 = 22.0;
pub(super) const BOTTOM: f64 = HEIGHT - 26.0;

/// Where labels and values lie.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    labels: usize,
    /// Labels own a band each instead of a point: there are bars.
    banded: bool,
    pub low: f64,
    pub high: f64,
    pub step: f64,
}

impl Scale {
    pub fn of(plot: &Plot) -> Self {
        let band = plot.band.iter().flat_map(|band| band.from.iter().chain(&band.to));
        let values = plot.series.iter().flat_map(|series| &series.values).chain(band).flatten().copied();
        let (lowest, highest) = values.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        let step = step(highest - lowest);
        let high = ((highest / step).ceil() * step).max(step);
        Self { labels: plot.labels.len(), banded: has_bars(plot), low: (lowest / step).floor() * step, high, step }
    }

    /// The middle of a label.
    pub fn x(&self, at: usize) -> f64 {
        let room = END - START;
        match self.labels {
            _ if self.banded => START + room * (at as f64 + 0.5) / self.labels.max(1) as f64,
            0 | 1 => START + room / 2.0,
            labels => START + room * at as f64 / (labels - 1) as f64,
        }
    }

    /// The width a label has to itself.
    pub fn width(&self) -> f64 {
        let shares = if self.banded { self.labels } else { self.labels.saturating_sub(1) };
        (END - START) / shares.max(1) as f64
    }

    pub fn y(&self, value: f64) -> f64 {
        BOTTOM - (value - self.low) / (self.high - self.low) * (BOTTOM - TOP)
    }

    /// The values that get a line and a number.
    pub fn ticks(&self) -> impl Iterator<Item = f64> + use<> {
        let (low, step) = (self.low, self.step);
        let count = ((self.high - low) / step).round() as u32;
        (0..=count).map(move |tick| low + f64::from(tick) * step)
    }

    /// Every how many labels one is written, so that they do not run into each other.
    pub fn label_every(&self, longest: usize) -> usize {
        let needed = longest as f64 * 6.2 + 8.0;
        ((needed / self.width()).ceil() as usize).max(1)
    }
}

fn has_bars(plot: &Plot) -> bool {
    plot.series.iter().any(|series| matches!(series.shape, Shape::Bar | Shape::SoftBar))
}

/// A round step (1, 2, 2.5 or 5 times a power of ten) that cuts the range into four to eight parts.
fn step(range: f64) -> f64 {
    let rough = if range > 0.0 { range / 5.0 } else { 1.0 };
    let power = 10.0_f64.powf(rough.log10().floor());
    let round = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().find(|round| rough <= round * power * 1.001).unwrap_or(10.0);
    round * power
}

#[cfg(test)]
mod tests {
    use super::{super::*, *};

    fn plot(shape: Shape, values: &[f64]) -> Plot {
        let labels = values.iter().map(|value| value.to_string()).collect();
        let series = vec![Series::new("any", shape, Ink::Accent, values.iter().copied().map(Some))];
        Plot { labels, series, ..Plot::default() }
    }

    #[test]
    fn ticks_are_round_and_hold_every_value() {
        for (highest, step, high) in [(29.0, 10.0, 30.0), (4.0, 1.0, 4.0), (0.9, 0.2, 1.0), (13_046.0, 5_000.0, 15_000.0)] {
            let scale = Scale::of(&plot(Shape::Line, &[0.0, highest]));
            assert!((scale.step - step).abs() < 1e-9 && (scale.high - high).abs() < 1e-9, "{highest}: {scale:?}");
        }
    }

    #[test]
    fn a_chart_of_nothing_still_has_an_axis() {
        let scale = Scale::of(&plot(Shape::Line, &[]));
        assert_eq!((scale.low, scale.high), (0.0, 1.0));
        assert_eq!(scale.ticks().count(), 2);
    }

    #[test]
    fn lines_reach_the_edges_and_bars_stand_within() {
        let (line, bar) = (Scale::of(&plot(Shape::Line, &[1.0, 2.0])), Scale::of(&plot(Shape::Bar, &[1.0, 2.0])));
        assert_eq!((line.x(0), line.x(1)), (START, END));
        assert!(bar.x(0) > START && bar.x(1) < END);
    }

    #[test]
    fn values_below_nothing_have_room() {
        let scale = Scale::of(&plot(Shape::Line, &[-3.0, 7.0]));
        assert!(scale.low <= -3.0 && scale.y(-3.0) <= BOTTOM && scale.y(7.0) >= TOP);
    }
}
