//! `golive user …`: accounts from the console.

use std::io::BufRead;

use anyhow::{Context, Result};
use clap::Subcommand;
use golive_domain::people::Locale;
use golive_store::{Actor, Desk, Store, people};

use super::told;

#[derive(Subcommand)]
pub enum User {
    /// Make an account that may sign in at once
    Add {
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        /// Language: en, fa or uk
        #[arg(long, default_value = "en")]
        locale: Locale,
        /// Manages accounts and rights of the whole site
        #[arg(long)]
        administrator: bool,
        /// Read the password from the first line of the input; without it the person asks for a reset link
        #[arg(long)]
        password_stdin: bool,
    },
    /// List accounts: state, rights, e-mail, name
    List {
        /// Part of the name or e-mail
        #[arg(default_value = "")]
        query: String,
    },
    /// Set a password, read from the first line of the input; every session of the person ends
    Password {
        #[arg(long)]
        email: String,
    },
    /// Make a person an administrator, or take it back
    Administrator {
        #[arg(long)]
        email: String,
        /// Take it back
        #[arg(long)]
        off: bool,
    },
}

pub async fn run(store: &Store, command: User) -> Result<()> {
    let desk = store.acting_as(Actor::System);
    match command {
        User::Add { email, name, locale, administrator, password_stdin } => {
            let password = if password_stdin { Some(first_line()?) } else { None };
            let asks = password.is_none();
            let new = people::NewPerson { name, email: email.clone(), locale, administrator, password };
            people::add(&desk, new).await.map_err(told)?;
            println!("{email} may sign in now.");
            if asks {
                println!("There is no password yet: ask for a reset link at /forgot, or run `golive user password --email {email}`.");
            }
            Ok(())
        }
        User::List { query } => list(&desk, &query).await,
        User::Password { email } => {
            eprintln!("New password of {email}:");
            people::set_password(&desk, &email, first_line()?).await.map_err(told)?;
            println!("The password is set, and every session of {email} has ended.");
            Ok(())
        }
        User::Administrator { email, off } => {
            let person =
                people::by_email(&desk, &email).await.map_err(told)?.with_context(|| format!("no account has the address {email}"))?;
            match off {
                false => people::make_administrator(&desk, person).await.map_err(told)?,
                true => people::unmake_administrator(&desk, person).await.map_err(told)?,
            }
            println!("{email} is {} an administrator.", if off { "no longer" } else { "now" });
            Ok(())
        }
    }
}

async fn list(desk: &Desk, query: &str) -> Result<()> {
    let mut page = 1;
    loop {
        let found = people::directory(desk, query, page).await.map_err(told)?;
        for person in &found.rows {
            let rights = if person.administrator { "administrator" } else { "" };
            println!("{:<10} {rights:<14} {:<40} {}", person.state, person.email, person.name);
        }
        if page * found.size >= found.total {
            return Ok(());
        }
        page += 1;
    }
}

fn first_line() -> Result<String> {
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).context("the input could not be read")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
