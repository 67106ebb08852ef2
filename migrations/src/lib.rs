//! The schema, append-only: a migration that has been released is never edited.
//!
//! Instants are UTC, money is minor units, points are half-points, durations carry their unit in the column's name.

mod m0001_people;
mod m0002_projects;
mod m0003_backlog;
mod m0004_sprints;
mod m0005_answer_location;
mod m0006_sums;
mod m0007_states;
mod m0008_requirements;
mod m0009_testing;
mod m0010_defects;
mod m0011_acceptance;
mod m0012_defects_beyond;
mod m0013_alike;
mod m0014_proof;
mod m0015_flaky;
mod m0016_counted;
mod m0017_tallies;
mod m0018_exploring;
mod m0019_service;
mod m0020_duties;
mod m0021_mail;
mod m0022_templates;
mod m0023_intake;
mod m0024_knowledge;
mod m0025_incidents;
mod m0026_own_tickets;
mod m0027_answering;
mod m0028_rfp;
mod m0029_bids;
mod m0030_scores;
mod m0031_bid_files;
mod m0032_award;
mod m0033_rates;
mod m0034_excused;
mod m0035_awards;
mod m0036_unopened;
mod m0037_declarations;
mod shape;

use sea_orm_migration::{MigrationTrait, async_trait::async_trait};
pub use sea_orm_migration::{MigratorTrait, SchemaManager};

/// Every migration, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Migration),
            Box::new(m0002_projects::Migration),
            Box::new(m0003_backlog::Migration),
            Box::new(m0004_sprints::Migration),
            Box::new(m0005_answer_location::Migration),
            Box::new(m0006_sums::Migration),
            Box::new(m0007_states::Migration),
            Box::new(m0008_requirements::Migration),
            Box::new(m0009_testing::Migration),
            Box::new(m0010_defects::Migration),
            Box::new(m0011_acceptance::Migration),
            Box::new(m0012_defects_beyond::Migration),
            Box::new(m0013_alike::Migration),
            Box::new(m0014_proof::Migration),
            Box::new(m0015_flaky::Migration),
            Box::new(m0016_counted::Migration),
            Box::new(m0017_tallies::Migration),
            Box::new(m0018_exploring::Migration),
            Box::new(m0019_service::Migration),
            Box::new(m0020_duties::Migration),
            Box::new(m0021_mail::Migration),
            Box::new(m0022_templates::Migration),
            Box::new(m0023_intake::Migration),
            Box::new(m0024_knowledge::Migration),
            Box::new(m0025_incidents::Migration),
            Box::new(m0026_own_tickets::Migration),
            Box::new(m0027_answering::Migration),
            Box::new(m0028_rfp::Migration),
            Box::new(m0029_bids::Migration),
            Box::new(m0030_scores::Migration),
            Box::new(m0031_bid_files::Migration),
            Box::new(m0032_award::Migration),
            Box::new(m0033_rates::Migration),
            Box::new(m0034_excused::Migration),
            Box::new(m0035_awards::Migration),
            Box::new(m0036_unopened::Migration),
            Box::new(m0037_declarations::Migration),
        ]
    }
}
