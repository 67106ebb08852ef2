//! What `golive doctor` asks a store.

use chrono::{DateTime, Utc};
use golive_migrations::{Migrator, MigratorTrait};
use sea_orm::{EntityTrait, QueryOrder, QuerySelect};

use crate::{Result, Store, entity::event};

/// How the database's schema stands to this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Schema {
    Current,
    /// So many migrations are still to be applied.
    Behind(usize),
    /// A newer program has applied this one.
    Ahead(String),
}

/// Compares what was applied with what this program knows.
pub async fn schema(store: &Store) -> Result<Schema> {
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    let applied = Migrator::get_migration_models(&store.inner.reads).await.unwrap_or_default();
    let newer = applied.iter().find(|row| !known.contains(&row.version));
    Ok(match newer {
        Some(newer) => Schema::Ahead(newer.version.clone()),
        None if applied.len() < known.len() => Schema::Behind(known.len() - applied.len()),
        None => Schema::Current,
    })
}

/// When the last recorded event happened: a clock that stands before it is wrong.
pub async fn newest_event(store: &Store) -> Result<Option<DateTime<Utc>>> {
    let newest = event::Entity::find().select_only().column(event::Column::At).order_by_desc(event::COLUMN.at).limit(1);
    Ok(newest.into_tuple::<DateTime<Utc>>().one(&store.inner.reads).await?)
}
