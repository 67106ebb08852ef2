//! Cases and results as files.

use axum::{extract::Path, response::Response};
use golive_domain::Error;
use golive_store::{
    export as store,
    testing::{self, CaseFilter, ExecutionFilter},
};

use crate::{
    export::{self, Form, answered, asked},
    ui::query::Here,
    web::Visit,
};

/// The cases that the register shows.
pub async fn cases(visit: Visit, Path((key, form)): Path<(String, String)>) -> Response {
    answered(visit.viewer.locale, all_cases(&visit, &key, &form).await)
}

async fn all_cases(visit: &Visit, key: &str, form: &str) -> Result<Response, Error> {
    let (filter, refused) = CaseFilter::from_pairs(Here::parse(&visit.viewer.path).query);
    let project = asked(key, refused)?;
    export::list(store::cases(&visit.desk, &project, &filter).await?, Form::parse(form)?).await
}

/// The executions that the page of a plan shows.
pub async fn results(visit: Visit, Path((key, plan, form)): Path<(String, String, String)>) -> Response {
    answered(visit.viewer.locale, all_results(&visit, &key, &plan, &form).await)
}

async fn all_results(visit: &Visit, key: &str, plan: &str, form: &str) -> Result<Response, Error> {
    let me = visit.viewer.me.as_ref().map(|me| me.id);
    let (filter, refused) = ExecutionFilter::from_pairs(Here::parse(&visit.viewer.path).query, me);
    let project = asked(key, refused)?;
    let number: i32 = plan.parse().map_err(|_| Error::NotFound)?;
    let (export, rounds) = store::results(&visit.desk, &project, number, &filter).await?;
    let code = testing::plan_code(&project, number);
    export::results(export, rounds, &code, Form::parse(form)?).await
}
