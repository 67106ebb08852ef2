//! The golive command.

use std::process::ExitCode;

fn main() -> ExitCode {
    match golive_server::command::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
