//! What evaluators declare of ties to bidders: every word of it is kept. On both databases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::TimeDelta;
use golive_domain::Error as Refusal;
use golive_migrations::{Migrator, MigratorTrait as _};
use golive_store::{Desk, scores};
use sea_orm::ConnectionTrait as _;

use super::table::Table;
use crate::support::{databases, refusal};

databases! {
    async fn every_declaration_is_kept_and_the_newest_counts(home: Home) {
        let table = Table::new(home).await;
        let [it, qa] = table.judges();
        let (manager, project, number) = (&table.tender.manager, &table.tender.project, table.tender.number);
        let declare = async |judge: &Desk, conflict: &str, bidders: &[i32]| scores::declare(judge, project, number, conflict, bidders).await;
        declare(qa, "My brother sells for Kompas", &[1]).await.unwrap();
        home.wait(TimeDelta::hours(1));
        declare(qa, "My brother sells for both", &[1, 2]).await.unwrap();
        declare(qa, " My brother sells for both ", &[2, 1]).await.unwrap();
        home.wait(TimeDelta::hours(1));
        declare(qa, "", &[]).await.unwrap();

        let declared = scores::declarations(it, project, number).await.unwrap();
        let invited: Vec<_> = declared.bidders.iter().map(|one| (one.bidder, one.name.as_str())).collect();
        assert_eq!(invited, [(1, "Kompas"), (2, "Sigma")]);
        let told: Vec<_> = declared.all.iter().map(|one| (one.conflict.as_deref(), one.bidders.len(), one.newest)).collect();
        let said = [(Some("My brother sells for Kompas"), 1, false), (Some("My brother sells for both"), 2, false), (None, 0, true)];
        assert_eq!(told, said, "sent twice, it is written once");
        assert!(declared.all.windows(2).all(|pair| pair[0].at < pair[1].at));
        assert!(declared.all.iter().all(|one| one.person.name == "Parisa Nouri"));
        assert!(scores::sheet(qa, project, number, None).await.unwrap().open, "the newest counts");

        assert!(matches!(refusal(declare(qa, " ", &[1]).await), Refusal::Invalid { .. }), "what ties them is told");
        assert!(matches!(refusal(declare(qa, "My sister", &[9]).await), Refusal::Invalid { .. }), "nobody invited that one");
        let person = qa.actor().person().unwrap();
        scores::dismiss_evaluator(manager, project, number, person).await.unwrap();
        assert_eq!(scores::declarations(it, project, number).await.unwrap().all.len(), 3, "it stays when they judge no more");
        scores::name_evaluator(manager, project, number, person).await.unwrap();
        declare(qa, "", &[]).await.unwrap();
        assert_eq!(scores::declarations(it, project, number).await.unwrap().all.len(), 4, "named again, they declare again");
    }

    async fn what_was_declared_before_all_were_kept_is_carried_over(home: Home) {
        let table = Table::new(home).await;
        let [it, qa] = table.judges();
        table.declare(qa, "My brother sells for Kompas").await.unwrap();
        home.wait(TimeDelta::hours(1));
        table.declare(it, "").await.unwrap();
        let declared = async || scores::declarations(it, &table.tender.project, table.tender.number).await.unwrap().all;
        let before: Vec<_> = declared().await.into_iter().map(|one| (one.person.id, one.at, one.conflict, one.bidders)).collect();
        let rows = &home.database.rows;
        rows.execute_unprepared("DROP TABLE rfp_declaration").await.unwrap();
        rows.execute_unprepared("DELETE FROM seaql_migrations WHERE version = 'm0037_declarations'").await.unwrap();
        Migrator::up(rows, None).await.unwrap();
        let after: Vec<_> = declared().await.into_iter().map(|one| (one.person.id, one.at, one.conflict, one.bidders)).collect();
        assert_eq!((after.len(), after), (2, before));
    }
}
