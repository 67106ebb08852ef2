//! What a paper can reach while it is set: a template of ours, its values and the typefaces in the program. There is no file
//! system, no network, no package and no clock.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// How a paper is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Template {
    /// Figures, tables and lines for a meeting.
    Report,
    /// Chapters to be read.
    Document,
}

static FONTS: [&[u8]; 4] = [
    include_bytes!("../../fonts/Roboto-Regular.ttf"),
    include_bytes!("../../fonts/Roboto-Bold.ttf"),
    include_bytes!("../../fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("../../fonts/Vazirmatn-Bold.ttf"),
];

/// What is the same for every paper.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    report: Source,
    document: Source,
    values: FileId,
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS.iter().filter_map(|font| Font::new(Bytes::new(*font), 0)).collect();
    Shop {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        report: Source::new(file("paper.typ"), include_str!("paper.typ").to_owned()),
        document: Source::new(file("document.typ"), include_str!("../document/document.typ").to_owned()),
        values: file("paper.json"),
    }
});

fn file(name: &str) -> FileId {
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a plain name is a path")))
}

/// A template over the values of one paper.
pub(super) struct Sheets {
    template: Template,
    values: Bytes,
}

impl Sheets {
    /// Of values as JSON.
    pub fn of(template: Template, values: Vec<u8>) -> Self {
        Self { template, values: Bytes::new(values) }
    }

    fn template(&self) -> &Source {
        match self.template {
            Template::Report => &SHOP.report,
            Template::Document => &SHOP.document,
        }
    }
}

impl World for Sheets {
    fn library(&self) -> &LazyHash<Library> {
        &SHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHOP.book
    }

    fn main(&self) -> FileId {
        self.template().id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template().id() { Ok(self.template().clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHOP.values { Ok(self.values.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHOP.fonts.get(index).cloned()
    }

    /// A paper is dated by its values.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
