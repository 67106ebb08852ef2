//! `golive mail …`: mail handed over by a mail server of this machine.

use std::io::Read;

use anyhow::{Context, Result};
use clap::Subcommand;
use golive_domain::text::ProjectKey;
use golive_store::{
    Actor, Store,
    service::{self, Arrived, Received, mail::Limits, ticket_code},
};

use crate::config::{Keeping, Mailing};

#[derive(Subcommand)]
pub enum Mail {
    /// Take a mail in from standard input, as a mail server pipes it
    Receive {
        /// The project's key
        project: String,
        #[command(flatten)]
        mailing: Mailing,
    },
}

/// What `sysexits.h` says of it, which is what mail servers ask: it is done, there is nobody of that name, try again later.
const DONE: i32 = 0;
const NO_USER: i32 = 67;
const TRY_AGAIN: i32 = 75;

/// Does it, and tells with which code to end. A mail that is held is done: it came.
pub async fn run(keeping: &Keeping, command: Mail) -> i32 {
    let Mail::Receive { project, mailing } = command;
    let Ok(key) = ProjectKey::parse(&project) else {
        eprintln!("{project} is no project key");
        return NO_USER;
    };
    match receive(keeping, &mailing, &key).await {
        Ok(Some(received)) => {
            println!("{}", told(&key, received));
            DONE
        }
        Ok(None) => {
            eprintln!("there is no project {key}");
            NO_USER
        }
        Err(error) => {
            eprintln!("{error:#}: the mail was not taken in, bring it again later");
            TRY_AGAIN
        }
    }
}

async fn receive(keeping: &Keeping, mailing: &Mailing, project: &ProjectKey) -> Result<Option<Received>> {
    let (raw, size) = read(std::io::stdin().lock()).context("the mail cannot be read")?;
    let store = Store::open(&keeping.options()).await?.receiving(mailing.receptions()?);
    let received = match service::has_desk(&store, project).await? {
        true => Some(service::receive(&store.acting_as(Actor::System), project, Arrived { raw: &raw, size }).await?),
        false => None,
    };
    store.close().await?;
    Ok(received)
}

/// As much as is read of a mail and a byte more, and how much there was.
fn read(mut from: impl Read) -> std::io::Result<(Vec<u8>, usize)> {
    let mut raw = Vec::new();
    from.by_ref().take(Limits::default().bytes as u64 + 1).read_to_end(&mut raw)?;
    let rest = std::io::copy(&mut from, &mut std::io::sink())?;
    let size = raw.len() + usize::try_from(rest).unwrap_or(usize::MAX - raw.len());
    Ok((raw, size))
}

fn told(project: &ProjectKey, received: Received) -> String {
    match received {
        Received::Opened(number) => format!("{} is opened", ticket_code(project, number)),
        Received::Written(number) => format!("added to {}", ticket_code(project, number)),
        Received::Ignored => "left alone: a program sent it".to_owned(),
        Received::Held => "held until somebody looks at it".to_owned(),
        Received::Known => "it came before".to_owned(),
    }
}
