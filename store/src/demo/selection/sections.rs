//! The eight sections of ARAS's request, in English: its bidders speak three languages.

use golive_domain::rfp::Section;

/// Who wrote each section.
pub(super) const SECTIONS: [(Section, &str, &str); 8] = [
    (Section::Company, "pm", COMPANY),
    (Section::Subject, "consultant", SUBJECT),
    (Section::Present, "consultant", PRESENT),
    (Section::Requirements, "consultant", REQUIREMENTS),
    (Section::Schedule, "pm", SCHEDULE),
    (Section::Deadline, "pm", DEADLINE),
    (Section::Budget, "pm", BUDGET),
    (Section::Criteria, "consultant", CRITERIA),
];

const COMPANY: &str = "### What we do

Aras Trading imports industrial pumps, valves and spare parts and sells them to about 4,200 companies. Since 2019 a branch in
Warsaw sells to Poland and the Baltic states. We also repair what we sell: one euro in five comes from service.

### People and places

310 people, of whom 140 will work in the CRM: 118 in Tehran and four regional offices, 22 in Warsaw. Salespeople spend three days
a week on the road.

### Departments that take part

| Department | People in the CRM | Who answers for it |
| --- | --- | --- |
| Sales | 62 | Farhad Ebrahimi |
| Customer service | 31 | Reza Hosseini |
| Marketing | 9 | Shirin Ghasemi |
| Finance | 8 | Mina Sadri |
| IT | 8 | Behrouz Daneshvar |
| Warsaw branch | 22 | Katarzyna Wiśniewska |

### Who decides

The steering board decides on the award, on the report of the evaluators. Nasrin Rahimi leads the project; Bahram Tavakoli is its
sponsor.
";

const SUBJECT: &str = "### Why now

Our customers are known to sixty-one spreadsheets and to the telephones of our salespeople. In the last year we lost two framework
contracts because nobody knew what somebody else had promised.

### Goals

- From the first call to a quote in **one day**; today it takes four
- Nine of ten service cases answered within the promised time
- No customer data outside the CRM after go-live
- Monthly reports without manual work, by the third day of the month

### In scope

Sales from lead to order, quotes, marketing with consent, service cases, reports, interfaces to ERP, telephone exchange, e-mail and
SMS gateway, migration of ten years of data, training of 140 people, support for a year after go-live.

### Out of scope

Accounting and warehouse stay in the ERP. The web shop stays as it is; its orders are to arrive in the CRM in a later phase.
";

const PRESENT: &str = "### Systems

- ERP of a local maker, version of 2018, on our own servers; it can write and read files every night, and has a web service for
  invoices
- An old customer database (2014) that nobody changes any more: 38,000 companies, 212 fields, of which about 90 are used
- A telephone exchange in Tehran with 120 extensions; the branch telephones over the internet
- E-mail and calendar in our own house, a directory of all accounts

### Data

38,000 companies, 61,000 contacts, 240,000 notes, 48 GB of attachments. About 3,100 companies are there twice. Telephone numbers are
written in eleven different ways.

### Infrastructure

Two server rooms in Tehran with virtual machines to spare; a 200 Mbit line between Tehran and Warsaw. Data of Polish customers must
be processed under the GDPR and may not leave the EU and our own house.

### What hurts today

- Two salespeople of two regions call the same customer in the same week
- A quote is made in a spreadsheet and typed into the ERP once more
- A service case is an e-mail that somebody has read, or has not
";

const REQUIREMENTS: &str = "Twenty requirements follow; each comes from a workshop with its department. **Mandatory** ones were signed by the process owners:
who answers one of them with \"no\" is out. Please say for each whether it is there, set up, programmed or bought elsewhere, and what it costs
where it costs extra.
";

const SCHEDULE: &str = "### Phases

1. Analysis with all six departments: five weeks
2. Building in sprints of two weeks: twenty-two weeks
3. Migration in three rehearsals, beside the building
4. Training in waves: pilot, Tehran, Warsaw
5. Go-live over a weekend, then four weeks side by side

### Milestones

| Milestone | When |
| --- | --- |
| Contract | four months after this request |
| Pilot with twelve people | eleven weeks after the beginning |
| Invoice drafts reach the ERP | fifteen weeks after the beginning |
| Go-live | thirty weeks after the beginning |

### Our share

A product owner for all of her or his time, one process owner a department for a day a week, one developer, a data manager, three
people who test. We answer questions within two working days.
";

const DEADLINE: &str =
    "Bids come through this portal only and lie there under seal: nobody at Aras reads a word before the deadline. Two of
three key holders open them together, the answers first and the prices when the technical scores are locked. A bid can be submitted
again until the deadline; the last one counts. Questions are answered to all bidders, without the name of who asked.
";

const BUDGET: &str = "### Frame

The board has set aside **180,000 EUR** until the end of the first year after go-live. Bids above it are read; they need the board's
consent.

### What it covers

Licences or subscriptions for three years, building, interfaces, migration, training, hosting if any, support for a year. Please
name separately what a year costs after the third.

### Payment

By sprint, within thirty days of acceptance. Ten in a hundred are kept back until the retest after go-live is passed.
";

const CRITERIA: &str =
    "Quality counts seventy in a hundred, the price thirty. Who has fewer than 55 points in quality is not opened further. All bidders
show the same three scenes on the demo day, with data that we send two days before.
";

#[cfg(test)]
mod tests {
    use golive_domain::rfp::Completeness;

    use super::*;

    #[test]
    fn every_section_is_whole() {
        for (section, _, body) in SECTIONS {
            assert_eq!(section.completeness(body, true), Completeness::Whole, "{section}");
        }
    }
}
