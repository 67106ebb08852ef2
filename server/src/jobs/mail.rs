//! Letters put into words and sent: by SMTP, or into files that can be read while developing.

use std::path::Path;

use anyhow::{Context, Result};
use golive_app::i18n::say_in;
use golive_domain::{Say, id::OutboxId};
use golive_store::{
    outbox::{Due, Letter},
    service::Receptions,
};
use lettre::{
    AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Body, Mailbox,
        header::{ContentTransferEncoding, ContentType},
    },
};

use super::envelope::Envelope;
use crate::config::Mailing;

#[derive(Debug)]
enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(AsyncFileTransport<Tokio1Executor>),
}

/// A way to send letters.
#[derive(Debug)]
pub struct Post {
    transport: Transport,
    from: Mailbox,
    base_url: String,
    receptions: Receptions,
}

impl Post {
    /// SMTP where a server is named, files otherwise.
    pub fn open(mailing: &Mailing, base_url: &str) -> Result<Self> {
        let from = mailing.sender()?;
        let transport = match &mailing.smtp_url {
            Some(url) => {
                Transport::Smtp(AsyncSmtpTransport::<Tokio1Executor>::from_url(url).context("the SMTP URL cannot be used")?.build())
            }
            None => Transport::Files(files(&mailing.folder)?),
        };
        Ok(Self { transport, from, base_url: base_url.to_owned(), receptions: mailing.receptions()? })
    }

    /// Whether letters can be handed over now.
    pub async fn check(&self) -> Result<()> {
        match &self.transport {
            Transport::Files(_) => Ok(()),
            Transport::Smtp(smtp) => match smtp.test_connection().await? {
                true => Ok(()),
                false => anyhow::bail!("the mail server does not take letters"),
            },
        }
    }

    /// The id under which a letter goes out, however often it is tried; without its brackets.
    pub fn mail_id(&self, due: &Due) -> String {
        Envelope::of(due.id, &due.letter, &self.receptions).id.trim_matches(['<', '>']).to_owned()
    }

    pub async fn send(&self, due: &Due) -> Result<()> {
        let message = self.message(due.id, &due.letter)?;
        match &self.transport {
            Transport::Smtp(smtp) => smtp.send(message).await.map(drop)?,
            Transport::Files(files) => files.send(message).await.map(drop)?,
        }
        Ok(())
    }

    fn message(&self, id: OutboxId, letter: &Letter) -> Result<Message> {
        let (subject, body) = in_words(letter, &self.base_url);
        let envelope = Envelope::of(id, letter, &self.receptions);
        let builder = Message::builder()
            .from(self.from.clone())
            .to(letter.to.as_str().parse().context("the address cannot be written to")?)
            .subject(envelope.subject(&subject))
            .header(ContentType::TEXT_PLAIN);
        let builder = envelope.address(builder)?;
        let message = match self.transport {
            Transport::Smtp(_) => builder.body(body)?,
            // As it is, however long its lines, so that a person can read the file.
            Transport::Files(_) => {
                let body = Body::new_with_encoding(body, ContentTransferEncoding::Binary);
                builder.body(body.map_err(|_| anyhow::anyhow!("the letter cannot be written as it is"))?)?
            }
        };
        Ok(message)
    }
}

/// Subject and body in the reader's language; `$link` is a whole address.
fn in_words(letter: &Letter, base_url: &str) -> (String, String) {
    let link = letter.path.as_deref().map(|path| format!("{base_url}{path}")).unwrap_or_default();
    let part = |part: &str| {
        let say = Say { key: format!("{}-{part}", letter.say.key), args: letter.say.args.clone() };
        say_in(letter.locale, &say.with("link", &link))
    };
    (part("subject"), part("body"))
}

fn files(folder: &Path) -> Result<AsyncFileTransport<Tokio1Executor>> {
    std::fs::create_dir_all(folder).with_context(|| format!("the folder for letters cannot be made: {}", folder.display()))?;
    Ok(AsyncFileTransport::new(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_written_in_its_readers_language_with_the_whole_address() {
        // A letter's key is the stem of two messages: its subject and its body.
        let invitation = "mail-invitation";
        let letter = |locale: &str| Letter {
            to: golive_domain::text::Email::parse("oksana@example.org").unwrap(),
            locale: locale.parse().unwrap(),
            say: Say::new(invitation).with("name", "Oksana").with("inviter", "Nadia").with("days", 7),
            path: Some("/link/secret".to_owned()),
            thread: None,
        };
        let (subject, body) = in_words(&letter("en"), "https://golive.example.org");
        assert_eq!(subject, "You are invited to Golive");
        assert!(body.contains("Nadia invites you") && body.contains("https://golive.example.org/link/secret"), "{body}");
        let (subject, body) = in_words(&letter("fa"), "https://golive.example.org");
        assert_eq!(subject, "شما به گولایو دعوت شده‌اید");
        assert!(body.contains("۷ روز"), "{body}");
        assert!(body.lines().any(|line| line == "https://golive.example.org/link/secret"), "{body:?}");
    }

    #[test]
    fn a_letter_with_a_long_line_is_written_as_it_is() {
        let (replied, long) = ("mail-ticket-replied", "A word and another. ".repeat(200));
        let letter = Letter {
            to: golive_domain::text::Email::parse("oksana@example.org").unwrap(),
            locale: "en".parse().unwrap(),
            say: Say::new(replied).with("code", "ARAS-S1").with("title", "Title").with("body", &long),
            path: Some("/p/ARAS/tickets/1".to_owned()),
            thread: None,
        };
        let post = Post {
            transport: Transport::Files(AsyncFileTransport::new(std::env::temp_dir())),
            from: "Golive <golive@example.org>".parse().unwrap(),
            base_url: "https://golive.example.org".to_owned(),
            receptions: Receptions::default(),
        };
        let written = String::from_utf8(post.message(OutboxId(uuid::Uuid::nil()), &letter).unwrap().formatted()).unwrap();
        assert!(written.contains(&long));
    }
}
