//! What was read once need not be read again before something changes.
//!
//! A write commits only together with its events, so the last event names the state of everything that is written
//! through a door. What is written beside the doors (sessions, notices that were read, watching, imports under way) has no
//! event and may not be recalled.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    fmt::Debug,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use golive_domain::{access::Permission, words::Word};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::{ProjectScope, Reader, source::Source};
use crate::{Error, Result, desk::Door};

/// Answers kept at most: a page of a list is some thirty kilobytes.
const MOST: usize = 64;

/// The answers that are true of the latest state.
#[derive(Debug, Default)]
pub struct Recall(Mutex<Answers>);

#[derive(Debug, Default)]
struct Answers {
    of: State,
    known: HashMap<Question, Arc<dyn Any + Send + Sync>>,
}

/// Names what an instant sees; two instants of equal state see the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State(String);

/// The answer's type, who may know it, and what was asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Question(TypeId, String);

impl State {
    /// The state that the connection's transaction sees.
    pub(super) async fn of(db: &impl ConnectionTrait) -> Result<Self> {
        let sql = match db.get_database_backend() {
            // Who sees the same transactions sees the same rows.
            DbBackend::Postgres => "SELECT pg_current_snapshot()::text",
            // Events are never removed.
            _ => "SELECT CAST(COALESCE(MAX(rowid), 0) AS TEXT) FROM event",
        };
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
        let row = row.ok_or_else(|| Error::broken("the database does not tell its state", "no row"))?;
        Ok(Self(row.try_get_by_index(0)?))
    }
}

impl Recall {
    fn find(&self, state: &State, question: &Question) -> Option<Arc<dyn Any + Send + Sync>> {
        let answers = self.answers();
        if answers.of == *state { answers.known.get(question).cloned() } else { None }
    }

    /// Keeps an answer; those of another state are forgotten.
    fn keep(&self, state: &State, question: Question, answer: Arc<dyn Any + Send + Sync>) {
        let mut answers = self.answers();
        if answers.of != *state || answers.known.len() >= MOST {
            *answers = Answers { of: state.clone(), known: HashMap::new() };
        }
        answers.known.insert(question, answer);
    }

    fn answers(&self) -> MutexGuard<'_, Answers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader<ProjectScope> {
    /// What `read` gives, or gave before to somebody with the same rights here, as long as nothing changed. `asked` names
    /// the question with everything that the answer depends on beside the database: arguments, the viewer where the answer
    /// is personal, the day where it is about today. A desk that does not stand still always reads.
    pub(crate) async fn recall<T>(&self, asked: impl Debug, read: impl AsyncFnOnce() -> Result<T>) -> Result<T>
    where
        T: Clone + Send + Sync + 'static,
    {
        let Source::Still(instant) = self.db() else { return read().await };
        let rights: Vec<&str> =
            Permission::ALL.iter().filter(|permission| self.scope().may(**permission)).map(|permission| permission.as_str()).collect();
        let question = Question(TypeId::of::<T>(), format!("{:?} {rights:?} {asked:?}", self.scope().id()));
        let state = instant.state().await?;
        if let Some(known) = instant.recall().find(state, &question).and_then(|answer| answer.downcast::<T>().ok()) {
            return Ok(T::clone(&known));
        }
        let answer = read().await?;
        instant.recall().keep(state, question, Arc::new(answer.clone()));
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(asked: &str) -> Question {
        Question(TypeId::of::<u32>(), asked.to_owned())
    }

    fn state(name: &str) -> State {
        State(name.to_owned())
    }

    fn found(recall: &Recall, at: &str, asked: &str) -> Option<u32> {
        recall.find(&state(at), &question(asked)).and_then(|answer| answer.downcast_ref::<u32>().copied())
    }

    #[test]
    fn an_answer_is_true_of_its_state_alone() {
        let recall = Recall::default();
        recall.keep(&state("1"), question("how many"), Arc::new(7_u32));
        assert_eq!(found(&recall, "1", "how many"), Some(7));
        assert_eq!(found(&recall, "1", "how few"), None);
        assert_eq!(found(&recall, "2", "how many"), None);
        recall.keep(&state("2"), question("how many"), Arc::new(8_u32));
        assert_eq!((found(&recall, "1", "how many"), found(&recall, "2", "how many")), (None, Some(8)));
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let recall = Recall::default();
        for number in 0..1_000 {
            recall.keep(&state("1"), question(&number.to_string()), Arc::new(number));
            assert!(recall.answers().known.len() <= MOST);
            assert_eq!(found(&recall, "1", &number.to_string()), Some(number));
        }
    }
}
