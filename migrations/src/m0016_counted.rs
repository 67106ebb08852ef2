//! Requirements in the order in which people count: `RQ-01.2` before `RQ-01.10`.

use sea_orm_migration::{
    prelude::*,
    sea_orm::{DatabaseBackend, prelude::Uuid},
};

use crate::shape::text;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = || Alias::new("requirement");
        let order = text("code_order").default("").take();
        manager.alter_table(Table::alter().table(table()).add_column(order).to_owned()).await?;
        let db = manager.get_connection();
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            db.execute_unprepared(r#"ALTER TABLE requirement ALTER COLUMN code_order TYPE text COLLATE "C""#).await?;
        }
        let known = Query::select().columns(["id", "code"].map(Alias::new)).from(table()).to_owned();
        for row in db.query_all(&known).await? {
            let (id, code): (Uuid, String) = (row.try_get("", "id")?, row.try_get("", "code")?);
            let mut counted = Query::update();
            counted.table(table()).value(Alias::new("code_order"), counted_as(&code)).and_where(Expr::col(Alias::new("id")).eq(id));
            db.execute(&counted).await?;
        }
        let index = Index::create()
            .name("requirement_counted")
            .table(table())
            .col(Alias::new("project_id"))
            .col(Alias::new("code_order"))
            .to_owned();
        manager.create_index(index).await
    }
}

/// `domain::text::counted` as it was when this was written, of the digits that codes had until then.
fn counted_as(code: &str) -> String {
    let digit = |c: char| c.is_ascii_digit();
    let (code, mut order) = (code.to_lowercase(), String::new());
    let mut rest = code.as_str();
    while !rest.is_empty() {
        let (word, tail) = rest.split_at(rest.find(digit).unwrap_or(rest.len()));
        let (number, tail) = tail.split_at(tail.find(|c| !digit(c)).unwrap_or(tail.len()));
        let number = if number.is_empty() { String::new() } else { format!("{:0>12}", number.trim_start_matches('0')) };
        order = order + word + &number;
        rest = tail;
    }
    order
}
