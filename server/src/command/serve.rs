//! `golive serve`.

use std::net::SocketAddr;

use anyhow::Context;
use golive_app::web::Web;
use golive_store::{Store, people};
use tokio::net::TcpListener;

use super::{demo, running};
use crate::{
    config::{Keeping, Mailing, Serving},
    jobs::{Jobs, mail::Post},
    router::{Edge, router},
    stop,
    web::assets,
};

/// Serves until told to stop; requests under way are finished.
pub async fn serve(keeping: &Keeping, serving: &Serving, mailing: &Mailing) -> anyhow::Result<()> {
    log(serving.log_json);
    let _running = running::only_one(keeping)?;
    let mailboxes = mailing.mailboxes()?;
    let store = Store::open(&keeping.options()).await?.receiving(mailing.receptions()?).at(serving.clock());
    let mut demo_people = Vec::new();
    if serving.demo {
        demo_people = demo::load(&store).await?;
        println!("Golive answers at {}", serving.base());
    }
    golive_store::import::settle_interrupted(&store).await?;
    let web = Web {
        store: store.clone(),
        assets: assets::manifest(),
        base_url: serving.base(),
        development: serving.development,
        demo_people: demo_people.into(),
    };
    let (stop, stopped) = stop::pair();
    let edge = Edge {
        secure: serving.is_secure(),
        trusted_proxies: serving.trusted_proxies.clone(),
        body_limit: serving.body_limit,
        stopped: stopped.clone(),
    };
    let listener = TcpListener::bind(serving.listen).await.with_context(|| format!("cannot listen on {}", serving.listen))?;
    tracing::info!(address = %serving.listen, "golive is serving");
    let jobs = Jobs::start(&store, Post::open(mailing, &serving.base())?, mailboxes, &stopped).await?;
    if let Some(path) = people::set_up_link(&store).await? {
        println!("Nobody has an account yet. Make the first administrator here, within a day:\n  {}{path}", serving.base());
    }
    let service = router(web, &edge).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop.when_asked()).await?;
    jobs.end().await;
    store.close().await?;
    Ok(())
}

fn log(json: bool) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("GOLIVE_LOG").unwrap_or_else(|_| "info,sqlx=warn".into());
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if json { builder.json().init() } else { builder.compact().init() }
}
