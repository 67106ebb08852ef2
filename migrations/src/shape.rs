//! The few column shapes that the whole schema is made of.

use sea_orm_migration::{prelude::*, sea_orm::DatabaseBackend};

/// A table made of `columns`, with an index over each of `indexes`.
pub struct Shape {
    pub table: &'static str,
    pub columns: Vec<ColumnDef>,
    /// Columns, and whether together they are unique.
    pub indexes: &'static [(&'static [&'static str], bool)],
    /// Column and the table whose `id` it refers to.
    pub refers: &'static [(&'static str, &'static str)],
}

impl Shape {
    pub async fn create(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let mut table = Table::create();
        table.table(Alias::new(self.table));
        for mut column in self.columns {
            table.col(&mut column);
        }
        for (column, target) in self.refers {
            let mut key = ForeignKey::create();
            key.from(Alias::new(self.table), Alias::new(*column)).to(Alias::new(*target), Alias::new("id"));
            table.foreign_key(&mut key);
        }
        manager.create_table(table).await?;
        for (columns, unique) in self.indexes {
            let mut index = Index::create();
            index.name(format!("{}_{}", self.table, columns.join("_"))).table(Alias::new(self.table));
            for column in *columns {
                index.col(Alias::new(*column));
            }
            if *unique {
                index.unique();
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

pub fn id() -> ColumnDef {
    ColumnDef::new(Alias::new("id")).uuid().not_null().primary_key().take()
}

pub fn uuid(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).uuid().not_null().take()
}

pub fn uuid_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).uuid().take()
}

pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().not_null().take()
}

pub fn text_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().take()
}

pub fn int(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).integer().not_null().take()
}

pub fn int_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).integer().take()
}

pub fn big(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().not_null().take()
}

pub fn big_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().take()
}

pub fn yes_no(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).boolean().not_null().default(false).take()
}

/// A UTC instant, microseconds.
pub fn instant(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).timestamp_with_time_zone().not_null().take()
}

pub fn instant_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).timestamp_with_time_zone().take()
}

/// A civil date.
pub fn date(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).date().not_null().take()
}

pub fn date_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).date().take()
}

pub fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).json_binary().not_null().take()
}

pub fn json_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).json_binary().take()
}

/// The version an edit must have read.
pub fn version() -> ColumnDef {
    ColumnDef::new(Alias::new("version")).integer().not_null().default(1).take()
}

/// Keeps each database's own word index of the `folded` column of a table in step with it, so that no use case can forget
/// it: a virtual table `<table>_words` with triggers on SQLite, a generated column `words` on PostgreSQL.
pub async fn index_words(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let statements = match manager.get_database_backend() {
        DatabaseBackend::Postgres => vec![
            format!(
                "ALTER TABLE {table} ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', left(folded, 200000))) STORED"
            ),
            format!("CREATE INDEX {table}_words ON {table} USING gin (words)"),
        ],
        _ => {
            let words = format!("{table}_words");
            let forget = format!("INSERT INTO {words}({words}, rowid, folded) VALUES ('delete', old.rowid, old.folded)");
            let learn = format!("INSERT INTO {words}(rowid, folded) VALUES (new.rowid, new.folded)");
            let on = |name: &str, what: &str, work: &str| format!("CREATE TRIGGER {words}_{name} AFTER {what} BEGIN {work}; END");
            vec![
                format!(
                    "CREATE VIRTUAL TABLE {words} USING fts5(folded, content='{table}', content_rowid='rowid', \
                     tokenize='unicode61 remove_diacritics 0', prefix='2 3')"
                ),
                on("insert", &format!("INSERT ON {table}"), &learn),
                on("delete", &format!("DELETE ON {table}"), &forget),
                on("update", &format!("UPDATE OF folded ON {table} WHEN old.folded <> new.folded"), &format!("{forget}; {learn}")),
            ]
        }
    };
    for statement in statements {
        manager.get_connection().execute_unprepared(&statement).await?;
    }
    Ok(())
}
