//! The long list: four houses that would introduce a CRM each in its own way.

use golive_domain::{people::Locale, rfp::VendorFact};

use crate::vendors::VendorFields;

use VendorFact::{Exit, Experience, ExtraFees, Gdpr, Hosting, MvpDate, Portfolio, References, Support, Team, Training};

/// A vendor as the consultant found it, with those who bid for it.
pub(super) struct Bidding {
    pub name: &'static str,
    country: &'static str,
    website: &'static str,
    contact: &'static str,
    email: &'static str,
    phone: &'static str,
    language: Locale,
    /// By their handles; the first one writes.
    pub people: &'static [&'static str],
    /// Where they sit.
    pub zone: &'static str,
    notes: &'static str,
    profile: [(VendorFact, &'static str); 11],
}

/// In the order in which they were invited: the first is bidder 1.
pub(super) const BIDDING: [Bidding; 4] = [
    Bidding {
        name: "Baltic CRM",
        country: "Poland",
        website: "https://baltic.example",
        contact: "Jan Wójcik",
        email: "bidder@baltic.example",
        phone: "+48 58 555 01 20",
        language: Locale::En,
        people: &["bidder", "magdalena"],
        zone: "Europe/Warsaw",
        notes: "Strong in Poland; nobody of theirs has ever set up a page from right to left.",
        profile: [
            (Experience, "Eleven years, about ninety introductions of the same cloud product; four of them with more than 100 users."),
            (References, "A maker of windows in Sopot (120 users), a wholesaler of tools in Riga (85 users). Both may be telephoned."),
            (Portfolio, "Sales and service in the cloud; add-ons of their own for Polish invoices and the public register."),
            (Team, "Twenty-six people; five for us, two of them certified architects. The project manager leads three projects at once."),
            (
                Gdpr,
                "Data in Frankfurt and Dublin, processing agreement signed by the maker; sub-processors in the USA under standard clauses.",
            ),
            (Hosting, "The maker's cloud only. Nothing of it runs in a house of our own."),
            (ExtraFees, "Sandbox from the second on, storage above 20 GB, API calls above 100,000 a day, each interface connector a year."),
            (MvpDate, "Six weeks after the contract: leads, deals and cases out of the box."),
            (Training, "Online courses in English and Polish; Persian through an interpreter."),
            (Support, "Monday to Friday 8 to 18 in Gdańsk; the maker's own hotline around the clock at a price."),
            (Exit, "Export of all tables as CSV within thirty days of notice; attachments one by one through the API."),
        ],
    },
    Bidding {
        name: "Pardis Open (پردیس متن‌باز)",
        country: "Iran",
        website: "https://pardis.example",
        contact: "Behnam Farrokhi",
        email: "behnam@pardis.example",
        phone: "+98 21 5555 0140",
        language: Locale::Fa,
        people: &["behnam"],
        zone: "Asia/Tehran",
        notes: "در تهران است و زبان ما را می‌داند. برای شعبه ورشو کسی را ندارد.",
        profile: [
            (Experience, "Eight years with one open CRM; thirty-two introductions, the largest with 260 users at an insurer."),
            (References, "بیمه‌ای با ۲۶۰ کاربر در تهران و پخش دارو با ۹۰ کاربر در شیراز؛ هر دو آماده گفت‌وگو هستند."),
            (Portfolio, "Persian calendar, tax and SMS modules that they gave back to the community."),
            (Team, "Fourteen people, all in Tehran; four for us. Two of them write code for the product itself."),
            (Gdpr, "Nothing leaves our house; they come in through our own remote access, which we log."),
            (Hosting, "On our servers; they keep it up to date every second month."),
            (ExtraFees, "No licences. Updates of the Polish language pack are at our own cost."),
            (MvpDate, "Nine weeks after the contract: leads, deals, quotes in Persian."),
            (Training, "In our rooms, in Persian; a book of exercises that we may keep and change."),
            (Support, "Saturday to Wednesday 8 to 17, telephone in an emergency. Nobody on Polish working days alone."),
            (Exit, "It is our database and their source is open: somebody else can go on the next day."),
        ],
    },
    Bidding {
        name: "Dnipro Soft",
        country: "Ukraine",
        website: "https://dnipro.example",
        contact: "Bohdan Kravets",
        email: "bohdan@dnipro.example",
        phone: "+380 44 555 01 60",
        language: Locale::Uk,
        people: &["bohdan", "svitlana"],
        zone: "Europe/Kyiv",
        notes: "The distributor Behin has worked with them for two years and would do it again; asked by telephone.",
        profile: [
            (Experience, "Fourteen years of building what others do not sell; nine CRMs, two of them from right to left."),
            (References, "Behin Distribution in Tehran (live for four months), a maker of lifts in Lviv (210 users)."),
            (Portfolio, "A kernel of their own for customers, deals and cases; everything above it is written for the client."),
            (Team, "Sixty people; seven for us, by name in the contract. A tester who does not build from the first sprint on."),
            (Gdpr, "No data at their place: they build with invented data and come in through our remote access. Agreement drafted."),
            (Hosting, "On our servers in Tehran, with a second instance in Warsaw for Polish customers if the lawyer wants one."),
            (ExtraFees, "None for users or storage. A third instance costs its set-up."),
            (MvpDate, "Eleven weeks after the contract: the pilot with twelve people."),
            (Training, "Trainers of ours are trained first; help in Persian, English and Polish is part of each sprint."),
            (Support, "Nine hours on our working days and on theirs, emergency number; people who have built it answer."),
            (Exit, "The source is ours with the last payment, with its build and tests; a handbook for whoever comes after them."),
        ],
    },
    Bidding {
        name: "Studio Kalyna",
        country: "Ukraine",
        website: "https://kalyna.example",
        contact: "Roksolana Petryk",
        email: "roksolana@kalyna.example",
        phone: "+380 32 555 01 80",
        language: Locale::Uk,
        people: &["roksolana"],
        zone: "Europe/Kyiv",
        notes: "Lovely screens. Five freelancers: what if one of them is ill in the week of go-live?",
        profile: [
            (Experience, "Four years together; eleven projects, the largest with 35 users."),
            (References, "A gallery in Lviv, a chain of dentists in Kraków with 35 users."),
            (Portfolio, "Sites and small CRMs with pages that people like to use; samples can be clicked through."),
            (Team, "Five freelancers: two who build, one who draws, one who tests, one who talks to clients."),
            (Gdpr, "A processing agreement is signed with each of the five; data with a provider in Warsaw."),
            (Hosting, "A rented server in Warsaw; on ours if somebody of us sets it up."),
            (ExtraFees, "Hours above the estimate at 38 EUR, told a week before."),
            (MvpDate, "Five weeks after the contract, with what was on the demo day."),
            (Training, "Short films, and two days in Tehran."),
            (Support, "By e-mail, answered the next working day; no emergency number."),
            (Exit, "Source and a dump of the database whenever we ask for it."),
        ],
    },
];

impl Bidding {
    pub fn fields(&self) -> VendorFields {
        VendorFields {
            name: self.name.to_owned(),
            country: self.country.to_owned(),
            website: self.website.to_owned(),
            contact: self.contact.to_owned(),
            email: self.email.to_owned(),
            phone: self.phone.to_owned(),
            language: Some(self.language),
            profile: self.profile.iter().map(|(fact, text)| (*fact, (*text).to_owned())).collect(),
            notes: self.notes.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use golive_domain::words::Word as _;

    use super::*;

    #[test]
    fn every_vendor_answers_every_question() {
        for one in &BIDDING {
            assert_eq!(one.fields().profile.len(), VendorFact::ALL.len(), "{}", one.name);
            assert!(one.zone.parse::<chrono_tz::Tz>().is_ok() && !one.people.is_empty());
        }
    }
}
