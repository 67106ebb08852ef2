//! Every number leads to a list of that length.

use super::Quality;
use crate::support::databases;
use chrono::TimeDelta;
use golive_domain::{
    defects::Severity,
    id::EnvironmentId,
    testing::{TestType, Verdict},
};
use golive_store::{
    Desk,
    defects::{self, DefectFilter, Doing},
    export,
};

impl Quality {
    async fn act(&self, number: i32, doing: Doing) {
        defects::act(&self.qa, &self.project, number, doing).await.unwrap();
    }

    /// How many the list shows, narrowed as an address says.
    async fn listed(&self, desk: &Desk, pairs: &[(&str, String)]) -> u64 {
        let (filter, refused) = DefectFilter::from_pairs(pairs.iter().map(|(name, value)| (*name, value.as_str())), None);
        assert_eq!(refused, [], "{pairs:?}");
        assert_eq!(DefectFilter::from_pairs(filter.to_pairs(), None).0, filter);
        let total = defects::defects(desk, &self.project, &filter).await.unwrap().page.total;
        let mut out = export::defects(desk, &self.project, &filter).await.unwrap();
        assert_eq!(out.left() as u64, total, "what leaves is what is shown: {pairs:?}");
        assert_eq!(out.next().await.unwrap().len() as u64, total);
        total
    }

    /// Every number of the figures against the list it opens, at a desk.
    async fn agrees(&self, desk: &Desk) {
        let figures = defects::figures(desk, &self.project).await.unwrap();
        let all = |pairs: &[(&'static str, String)]| [pairs, &[("show", "all".to_owned())]].concat();
        assert_eq!(self.listed(desk, &[]).await, u64::from(figures.open));
        assert_eq!(self.listed(desk, &all(&[])).await, u64::from(figures.all));
        let mut before = 0;
        for week in &figures.weeks {
            let day = week.starts_on.to_string();
            for (name, count) in [("opened_in", week.opened), ("closed_in", week.closed), ("open_at", week.open)] {
                assert_eq!(self.listed(desk, &all(&[(name, day.clone())])).await, u64::from(count), "{name} {day}");
            }
            assert_eq!(before + week.opened, week.open + week.closed, "opened less closed is the change of the open");
            before = week.open;
        }
        assert_eq!(before, figures.open);
        for (severity, bands) in &figures.ageing {
            for (band, count) in bands {
                let pairs = [("severity", severity.to_string()), ("age", band.to_string())];
                assert_eq!(self.listed(desk, &pairs).await, u64::from(*count), "{pairs:?}");
            }
        }
        let aged: u32 = figures.ageing.iter().flat_map(|(_, bands)| bands).map(|(_, count)| count).sum();
        assert_eq!(aged, figures.open, "the ages add up to the open ones");
        let rate = figures.reopened;
        for (name, count) in [("came_back", rate.came_back), ("retested", rate.retested)] {
            assert_eq!(self.listed(desk, &all(&[(name, "yes".into())])).await, u64::from(count), "{name}");
            assert_eq!(self.listed(desk, &all(&[(name, "no".into())])).await, u64::from(figures.all - count), "not {name}");
        }
        let mut pairs = Vec::new();
        let components = figures.components.iter();
        pairs.extend(components.map(|row| (row.of.clone().map(|name| ("component", name)), "component", row.open, row.all, row.reopened)));
        let kinds = figures.kinds.iter();
        pairs.extend(kinds.map(|row| (row.of.map(|kind| ("kind", kind.to_string())), "test", row.open, row.all, row.reopened)));
        let places = figures.environments.iter();
        let place = |of: &(EnvironmentId, String)| ("environment", of.0.to_string());
        pairs.extend(places.map(|row| (row.of.as_ref().map(place), "environment", row.open, row.all, row.reopened)));
        for (pair, lack, open, every, rate) in pairs {
            let pair = pair.unwrap_or(("without", lack.to_owned()));
            assert_eq!(self.listed(desk, std::slice::from_ref(&pair)).await, u64::from(open), "{pair:?}");
            assert_eq!(self.listed(desk, &all(std::slice::from_ref(&pair))).await, u64::from(every), "{pair:?}");
            let back = [pair.clone(), ("came_back", "yes".to_owned())];
            assert_eq!(self.listed(desk, &all(&back)).await, u64::from(rate.came_back), "{back:?}");
        }
    }
}

databases! {
    async fn every_number_of_the_figures_is_the_length_of_its_list(home: Home) {
        let quality = Quality::new(home).await;
        let place = quality.environment("Test").await;
        quality.build("1.0", place).await;
        let (data, security) =
            (quality.case("Import", TestType::Data, "Leads").await, quality.case("Rights", TestType::Security, "Roles").await);
        let plan = quality.plan(true).await;
        let executions = quality.run(plan, &[data, security], &[place]).await;
        for execution in &executions {
            quality.record(*execution, Verdict::Failed).await;
        }
        assert_eq!(defects::figures(&quality.qa, &quality.project).await.unwrap().weeks, [], "there is no week before the first defect");
        let first = quality.defect("A", Severity::S1, Some((executions[0], place)), "Leads").await;
        quality.defect("B", Severity::S3, None, "").await;
        home.wait(TimeDelta::days(9));
        let came_back = quality.defect("C", Severity::S1, Some((executions[1], place)), "Roles").await;
        let rejected = quality.defect("D", Severity::S4, None, "Leads").await;
        quality.act(rejected, Doing::Reject { reason: "As it should be".into() }).await;
        quality.agrees(&quality.qa).await;
        // The third is mended, comes back after a week, and is verified; the first is mended at once.
        for (number, builds) in [(came_back, ["1.1", "1.2"]), (first, ["1.3", "1.4"])] {
            quality.act(number, Doing::Triage { assignee: None }).await;
            for (nth, name) in builds.into_iter().enumerate() {
                if nth == 1 && number == first {
                    break;
                }
                if nth == 0 {
                    defects::act(&quality.developer, &quality.project, number, Doing::Work).await.unwrap();
                }
                let build = quality.build(name, place).await;
                defects::act(&quality.developer, &quality.project, number, Doing::Fix { build: Some(build) }).await.unwrap();
                home.wait(TimeDelta::days(3));
                match nth {
                    0 if number == came_back => quality.act(number, Doing::FailRetest { seen: "Still there".into() }).await,
                    _ => quality.act(number, Doing::Verify).await,
                }
            }
        }
        quality.agrees(&quality.qa).await;
        home.wait(TimeDelta::days(20));
        quality.act(rejected, Doing::Reopen { reason: "It is not".into() }).await;
        quality.agrees(&quality.qa).await;
        // At a desk that stands still the answers are recalled, and time goes on all the same.
        quality.agrees(&quality.qa.still().await.unwrap()).await;
        home.wait(TimeDelta::days(20));
        quality.agrees(&quality.qa.still().await.unwrap()).await;
        let figures = defects::figures(&quality.qa, &quality.project).await.unwrap();
        assert_eq!((figures.reopened.came_back, figures.reopened.retested, figures.all), (2, 3, 4));
        // The vendor counts what it sees: those that a shared plan showed.
        quality.agrees(&quality.developer).await;
        assert_eq!(defects::figures(&quality.developer, &quality.project).await.unwrap().all, 2);
    }
}
