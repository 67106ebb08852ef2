//! The golive command.

fn main() -> anyhow::Result<()> {
    golive_server::command::run()
}
