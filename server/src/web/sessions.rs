//! tower-sessions over our own table: the cookie holds a secret, the row its hash.

use async_trait::async_trait;
use golive_store::{Store, people::sessions};
use tower_sessions::{
    SessionStore,
    cookie::time::OffsetDateTime,
    session::{Id, Record},
    session_store::{Error, Result},
};

/// Sessions in the database.
#[derive(Clone, Debug)]
pub struct Sessions(pub Store);

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let data = serde_json::to_value(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        // By our own clock, which a rehearsal moves; the record's is the system's.
        let expires = self.0.clock().now() + sessions::ABSOLUTE;
        sessions::save(&self.0, &record.id.to_string(), data, expires).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some((data, expires)) = sessions::load(&self.0, &id.to_string()).await.map_err(backend)? else { return Ok(None) };
        let data = serde_json::from_value(data).map_err(|error| Error::Decode(error.to_string()))?;
        let expiry_date = OffsetDateTime::from_unix_timestamp(expires.timestamp()).map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        sessions::delete(&self.0, &id.to_string()).await.map_err(backend)
    }
}

fn backend(error: golive_store::Error) -> Error {
    Error::Backend(error.to_string())
}
