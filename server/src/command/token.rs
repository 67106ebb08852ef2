//! `golive token …`: API tokens from the console.

use anyhow::Result;
use clap::Subcommand;
use golive_domain::accounts::TokenScope;
use golive_store::{
    Actor, Store,
    people::tokens::{self, NewToken},
};

use super::told;

#[derive(Subcommand)]
pub enum Token {
    /// Make a token and print it, and nothing else; it is not shown again
    Create {
        /// Whose rights it carries
        #[arg(long)]
        email: String,
        #[arg(long, default_value = "command line")]
        name: String,
        /// What it may do at most: read or write
        #[arg(long, default_value = "write")]
        scope: TokenScope,
        /// Days until it expires, at most 365
        #[arg(long, default_value_t = 90)]
        days: i64,
    },
}

pub async fn run(store: &Store, command: Token) -> Result<()> {
    let Token::Create { email, name, scope, days } = command;
    let desk = store.acting_as(Actor::System);
    println!("{}", tokens::create_for(&desk, &email, NewToken { name, scope, days }).await.map_err(told)?);
    Ok(())
}
