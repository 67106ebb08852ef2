//! The clock against worked examples from elsewhere, and against a second, plainer one.

#[path = "service/cases.rs"]
mod cases;
#[path = "service/clocks.rs"]
mod clocks;
#[path = "service/naive.rs"]
mod naive;
#[path = "service/working_time.rs"]
mod working_time;
