//! `golive demo` and `golive serve --demo`: something to look at, and who to sign in as.

use golive_domain::access::Role;
use golive_store::{
    Store,
    demo::{self, Loaded, Many, SignIn, Spoken},
};

/// Fills an empty database with the demonstration, or makes a large project of so many items, test cases, tickets and
/// requirements of a tender for measuring.
pub async fn fill(store: &Store, many: Option<Many>) -> anyhow::Result<()> {
    match many {
        Some(many) => tell(&demo::many(store, many).await?),
        None => drop(load(store).await?),
    }
    Ok(())
}

/// Loads the demonstration where there is no project yet, and tells who to sign in as.
pub async fn load(store: &Store) -> anyhow::Result<Vec<SignIn>> {
    let people = match demo::load(store).await? {
        Loaded::Fresh(people) => people,
        Loaded::AlreadyThere(people) => {
            println!("There is a project already; the demonstration was not loaded again.");
            people
        }
    };
    tell(&people);
    tell_phrases(&people);
    Ok(people)
}

fn tell(people: &[SignIn]) {
    if people.is_empty() {
        return;
    }
    println!("\nSign in as any of these, with the password {}:\n", demo::PASSWORD);
    for SignIn { name, email, projects, roles } in people {
        let roles: Vec<String> = roles.iter().map(Role::to_string).collect();
        println!("  {email:<28} {name:<22} {:<12} {}", projects.join(", "), roles.join(", ").replace('_', " "));
    }
    println!();
}

/// In earnest nobody is told a phrase; here bids are there to be opened and worked on.
fn tell_phrases(people: &[SignIn]) {
    if people.is_empty() {
        return;
    }
    println!("The requests for proposals of {} are under seal; these phrases open them:\n", demo::KEY);
    for Spoken { email, name, holds_key, phrase } in demo::phrases() {
        let opens = if holds_key { "key holder" } else { "own bid" };
        println!("  {email:<28} {name:<22} {opens:<12} {phrase}");
    }
    println!();
}
