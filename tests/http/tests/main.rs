//! Every route: one program, since each of them links all there is.

mod acceptance;
mod agreeing;
mod api;
mod defects;
mod denials;
mod exploring;
mod exports;
mod intake;
mod jobs;
mod mail;
mod rfp_bidding;
mod rfp_forms;
mod rfp_gaps;
mod rfp_judging;
mod rfp_paper;
mod rfp_side_by_side;
mod rfp_workbook;
mod seal;
mod service;
mod service_report;
mod site;
mod testing;
