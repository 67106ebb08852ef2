//! What a bidder answers: two envelopes, the answers and the prices, opened one after the other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::AnswerCode;
use crate::{
    Say,
    id::BidFileId,
    money::{Currency, Minor, Money},
};

/// An answer to a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub code: AnswerCode,
    /// How, in the bidder's words.
    pub text: String,
}

/// A file that goes with the answers: what it is called, the SHA-256 of what is in it, and the key it lies under. Whoever opens the
/// answers opens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetFile {
    pub name: String,
    pub bytes: u64,
    /// In hexadecimal digits.
    pub hash: String,
    /// Read from the bytes.
    #[serde(default)]
    pub media_type: String,
    /// Under which its bytes lie; `None` where none were kept.
    #[serde(default)]
    pub file: Option<BidFileId>,
    /// The random key of its bytes, in base64.
    #[serde(default)]
    pub key: String,
}

/// The envelope that is opened after the deadline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// By the codes of the requirements.
    pub answers: BTreeMap<String, Answer>,
    /// What the bidder says of the whole.
    pub letter: String,
    #[serde(default)]
    pub files: Vec<SheetFile>,
}

/// The envelope that is opened when the technical scores are locked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prices {
    pub currency: Currency,
    /// Of single requirements, by their codes; one without is within the others.
    pub requirements: BTreeMap<String, Minor>,
    /// Of what is no single requirement: licences, hosting, training.
    pub others: Vec<(String, Minor)>,
}

/// A line that is being worked on, as it was typed: what cannot be read yet is not lost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worked {
    pub answer: Option<AnswerCode>,
    pub text: String,
    pub price: String,
    /// What somebody else of the same bidder wrote at the same time, until a line is made of both; the latest, and beside it the one
    /// before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Box<Worked>>,
}

/// So many wait beside a line at most.
const MOST_BESIDE: usize = 20;

impl Worked {
    /// Whether both say the same, whatever waits beside them.
    pub fn says(&self, other: &Self) -> bool {
        let told = |line: &Self| (line.answer, line.text.trim().to_owned(), line.price.trim().to_owned());
        told(self) == told(other)
    }

    /// Those that wait beside it, the latest first.
    pub fn all_beside(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(self.beside.as_deref(), |one| one.beside.as_deref())
    }

    /// The line with another one beside it: none of those that wait there is lost, and none waits twice. Refuses the one that is too
    /// many.
    pub fn with_beside(self, other: Self) -> Result<Self, Say> {
        if self.all_beside().any(|known| known.says(&other)) {
            return Ok(self);
        }
        if self.all_beside().count() >= MOST_BESIDE {
            return Err(Say::new("error-bid-overtaken"));
        }
        let other = Self { beside: self.beside, ..other };
        Ok(Self { beside: Some(Box::new(other)), ..self })
    }

    pub fn is_blank(&self) -> bool {
        self.answer.is_none() && self.text.trim().is_empty() && self.price.trim().is_empty()
    }

    /// `None` where no price stands there: it is within the others.
    pub fn price(&self, currency: Currency) -> Result<Option<Minor>, Say> {
        match self.price.trim() {
            "" => Ok(None),
            text => Money::parse(text, currency).map(|money| Some(money.amount())),
        }
    }
}

/// What a request asks for, as far as an answer is checked against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub code: String,
    pub mandatory: bool,
}

/// How far a bid is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub answered: usize,
    pub all: usize,
    /// Mandatory requirements that are answered with "no": the bid will be out.
    pub mandatory_no: usize,
}

impl Answers {
    pub fn progress(&self, asked: &[Asked]) -> Progress {
        let answered = asked.iter().filter_map(|one| Some((one, self.answers.get(&one.code)?)));
        Progress {
            answered: answered.clone().count(),
            all: asked.len(),
            mandatory_no: answered.filter(|(one, answer)| one.mandatory && answer.code == AnswerCode::No).count(),
        }
    }

    /// As every database keeps it: PostgreSQL takes no NUL in JSON. What was committed to stays as it is.
    pub fn without_nul(self) -> Self {
        let answer = |(code, answer): (String, Answer)| (plain(&code), Answer { text: plain(&answer.text), ..answer });
        let file = |file: SheetFile| SheetFile { name: plain(&file.name), media_type: plain(&file.media_type), ..file };
        Self {
            answers: self.answers.into_iter().map(answer).collect(),
            letter: plain(&self.letter),
            files: self.files.into_iter().map(file).collect(),
        }
    }

    /// The bytes a commitment is made of: the same answers are the same bytes, in whatever order they were given.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("names are texts and values are numbers and texts")
    }
}

impl Prices {
    pub fn of(currency: Currency) -> Self {
        Self { currency, requirements: BTreeMap::new(), others: Vec::new() }
    }

    /// As every database keeps it: PostgreSQL takes no NUL in JSON. What was committed to stays as it is.
    pub fn without_nul(self) -> Self {
        Self {
            currency: self.currency,
            requirements: self.requirements.into_iter().map(|(code, price)| (plain(&code), price)).collect(),
            others: self.others.into_iter().map(|(name, price)| (plain(&name), price)).collect(),
        }
    }

    /// The price of the bid; `None` when it is too large to keep.
    pub fn total(&self) -> Option<Money> {
        let lines = self.requirements.values().copied().chain(self.others.iter().map(|(_, price)| *price));
        Minor::total(lines).map(|total| total.of(self.currency))
    }

    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("names are texts and values are numbers and texts")
    }
}

fn plain(text: &str) -> String {
    text.replace('\0', "")
}

/// The most that an envelope holds, in megabytes: it is opened and kept as a whole.
const MOST_MEGABYTES: usize = 8;

/// Everything that keeps a bid from being submitted: answers that are missing, a price of nothing, prices below nothing, answers and
/// prices to what is not asked, more text than an envelope holds.
pub fn unfit(answers: &Answers, prices: &Prices, asked: &[Asked]) -> Vec<Say> {
    let mut unfit = Vec::new();
    let progress = answers.progress(asked);
    if progress.answered < progress.all {
        unfit.push(Say::new("bid-lacks-answers").with("count", progress.all - progress.answered));
    }
    let is_asked = |code: &String| asked.iter().any(|one| one.code == *code);
    let strange = answers.answers.keys().chain(prices.requirements.keys()).find(|code| !is_asked(code));
    unfit.extend(strange.map(|code| Say::new("bid-not-asked").with("code", code)));
    let lines = prices.requirements.values().chain(prices.others.iter().map(|(_, price)| price));
    if lines.clone().any(|price| *price < Minor::ZERO) {
        unfit.push(Say::new("bid-price-negative"));
    }
    match prices.total() {
        None => unfit.push(Say::new("bid-price-size")),
        Some(total) if total.minor <= 0 => unfit.push(Say::new("bid-lacks-price")),
        Some(_) => {}
    }
    if answers.bytes().len().max(prices.bytes().len()) > MOST_MEGABYTES * 1_000_000 {
        unfit.push(Say::new("bid-too-long").with("max", MOST_MEGABYTES));
    }
    unfit
}

#[cfg(test)]
mod tests {
    use proptest::{collection::btree_map, prelude::*};

    use super::*;

    fn asked() -> Vec<Asked> {
        ["R-1", "R-2"].map(|code| Asked { code: code.into(), mandatory: code == "R-1" }).into()
    }

    fn answer(code: AnswerCode) -> Answer {
        Answer { code, text: String::new() }
    }

    #[test]
    fn a_bid_answers_everything_and_has_a_price() {
        let (mut answers, mut prices) = (Answers::default(), Prices::of(Currency::EUR));
        let keys = |answers: &Answers, prices: &Prices| unfit(answers, prices, &asked()).into_iter().map(|say| say.key).collect::<Vec<_>>();
        assert_eq!(keys(&answers, &prices), ["bid-lacks-answers", "bid-lacks-price"]);
        answers.answers = BTreeMap::from([("R-1".into(), answer(AnswerCode::No)), ("R-2".into(), answer(AnswerCode::Full))]);
        prices.requirements.insert("R-2".into(), Minor(120_000));
        prices.others.push(("Hosting".into(), Minor(36_050)));
        assert_eq!(keys(&answers, &prices), Vec::<String>::new());
        assert_eq!(prices.total(), Some(Money { minor: 156_050, currency: Currency::EUR }));
        assert_eq!(answers.progress(&asked()), Progress { answered: 2, all: 2, mandatory_no: 1 }, "it is told, and not forbidden");
        answers.answers.insert("R-9".into(), answer(AnswerCode::Full));
        prices.others.push(("Rebate".into(), Minor(-1)));
        assert_eq!(keys(&answers, &prices), ["bid-not-asked", "bid-price-negative"]);
    }

    fn typed(text: &str) -> Worked {
        Worked { text: text.into(), ..Worked::default() }
    }

    #[test]
    fn what_colleagues_wrote_at_the_same_time_waits_beside_a_line_until_it_is_written_anew() {
        let line = typed("Hers").with_beside(typed("His")).and_then(|line| line.with_beside(typed("Theirs"))).expect("they fit");
        let beside = |line: &Worked| line.all_beside().map(|one| one.text.clone()).collect::<Vec<_>>();
        assert_eq!((line.text.as_str(), beside(&line)), ("Hers", vec!["Theirs".to_owned(), "His".to_owned()]));
        let again = line.clone().with_beside(typed(" His ")).expect("it waits already");
        assert_eq!(again, line);
        assert!(line.says(&typed("Hers ")) && !line.says(&typed("His")));
    }

    #[test]
    fn a_line_with_all_that_can_wait_beside_it_is_read_back() {
        let add = |line: Worked, at: usize| line.with_beside(typed(&at.to_string()));
        let line = (0..MOST_BESIDE).try_fold(typed("Hers"), add).expect("they fit");
        let kept = serde_json::to_string(&line).unwrap();
        assert_eq!(serde_json::from_str::<Worked>(&kept).unwrap(), line);
        assert_eq!(line.with_beside(typed("One more")).expect_err("refused").key, "error-bid-overtaken");
    }

    #[test]
    fn a_price_that_cannot_be_kept_is_refused() {
        let prices = Prices { others: vec![("One".into(), Minor(i64::MAX)), ("Two".into(), Minor(1))], ..Prices::of(Currency::EUR) };
        assert_eq!(unfit(&Answers::default(), &prices, &[])[0].key, "bid-price-size");
    }

    #[test]
    fn a_bid_that_is_longer_than_an_envelope_is_refused() {
        let answers = |megabytes: usize| Answers { letter: "x".repeat(megabytes * 1_000_000 - 200), ..Answers::default() };
        let prices = Prices { others: vec![("Licences".into(), Minor(1))], ..Prices::of(Currency::EUR) };
        assert_eq!(unfit(&answers(MOST_MEGABYTES), &prices, &[]), []);
        assert_eq!(unfit(&answers(MOST_MEGABYTES + 1), &prices, &[]), [Say::new("bid-too-long").with("max", MOST_MEGABYTES)]);
    }

    #[test]
    fn what_is_kept_of_a_bid_has_no_nul_in_it() {
        let answers = Answers {
            answers: BTreeMap::from([("R-1".into(), Answer { code: AnswerCode::Full, text: "Out\0 of the box".into() })]),
            letter: "Dear\0 buyer".into(),
            files: Vec::new(),
        };
        let prices = Prices { others: vec![("Host\0ing".into(), Minor(1))], ..Prices::of(Currency::EUR) };
        let (answers, prices) = (answers.without_nul(), prices.without_nul());
        assert_eq!((answers.letter.as_str(), answers.answers["R-1"].text.as_str()), ("Dear buyer", "Out of the box"));
        assert_eq!(prices.others, [("Hosting".to_owned(), Minor(1))]);
    }

    #[test]
    fn answers_from_before_there_were_files_are_still_read() {
        let read: Answers = serde_json::from_str(r#"{"answers":{},"letter":"Dear buyer"}"#).unwrap();
        assert_eq!(read, Answers { letter: "Dear buyer".into(), ..Answers::default() });
        let file: SheetFile = serde_json::from_str(r#"{"name":"offer.pdf","bytes":3,"hash":"00"}"#).unwrap();
        assert_eq!((file.file, file.key.as_str()), (None, ""));
    }

    #[test]
    fn what_is_in_a_file_belongs_to_what_is_committed_to() {
        let file = |hash: &str| SheetFile {
            name: "offer.pdf".into(),
            bytes: 3,
            hash: hash.into(),
            media_type: "application/pdf".into(),
            file: None,
            key: String::new(),
        };
        let with = |hash: &str| Answers { files: vec![file(hash)], ..Answers::default() }.bytes();
        assert_eq!(with("00"), with("00"));
        assert_ne!(with("00"), with("01"));
    }

    proptest! {
        /// What is committed to is what is read back, byte by byte.
        #[test]
        fn what_is_written_is_read_back(prices in btree_map("[A-Z]{1,4}-[0-9]{1,3}", any::<i64>().prop_map(Minor), 0..20)) {
            let prices = Prices { requirements: prices, ..Prices::of(Currency::UAH) };
            let read: Prices = serde_json::from_slice(&prices.bytes()).unwrap();
            prop_assert_eq!(read.bytes(), prices.bytes());
            prop_assert_eq!(read, prices);
        }
    }
}
