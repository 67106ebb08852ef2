//! One stylesheet out of `style/`: tokens before the base, the base before the kit, the kit before the features.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, anyhow, ensure};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use walkdir::WalkDir;

/// Every sheet of the folder, minified and joined.
pub fn bundle(folder: &Path) -> Result<String> {
    let mut sheets: Vec<PathBuf> = WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|ext| ext == "css"))
        .collect();
    ensure!(!sheets.is_empty(), "no stylesheet in {}", folder.display());
    sheets.sort_by_key(|path| {
        let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
        (rank(&name), name)
    });
    sheets.iter().map(|path| minify(path, &fs::read_to_string(path)?)).collect()
}

/// Where a sheet stands in the cascade, by the first part of its path.
fn rank(name: &str) -> usize {
    const FIRST: [&str; 5] = ["layers", "reset", "tokens", "base", "kit"];
    let stem = name.split(['/', '.', '-']).next().unwrap_or(name);
    FIRST.iter().position(|first| *first == stem).unwrap_or(FIRST.len())
}

/// The sheet without what only its writer needs. A mistake in it stops the build, named by file and line.
fn minify(path: &Path, source: &str) -> Result<String> {
    let refuse = |what: String| anyhow!("{}: {what}", path.display());
    let mut sheet = StyleSheet::parse(source, ParserOptions::default()).map_err(|e| refuse(e.to_string()))?;
    sheet.minify(MinifyOptions::default()).map_err(|e| refuse(e.to_string()))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..Default::default() });
    Ok(printed.map_err(|e| refuse(e.to_string()))?.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cascade_runs_from_layers_to_features() {
        let mut names = ["sprints.css", "kit-table.css", "tokens.css", "backlog.css", "kit/button.css", "base.css", "layers.css"];
        names.sort_by_key(|name| (rank(name), *name));
        let expected = ["layers.css", "tokens.css", "base.css", "kit-table.css", "kit/button.css", "backlog.css", "sprints.css"];
        assert_eq!(names, expected);
    }

    #[test]
    fn modern_css_survives_minifying() {
        let source = "@view-transition { navigation: auto; }\n@layer base {\n  .card {\n    margin-inline-start: 4px;\n    \
                      color: light-dark(oklch(0.2 0.01 250), white);\n    &:hover { text-decoration: underline }\n  }\n}\n\
                      @container list (inline-size > 40rem) { .wide { display: grid } }";
        let small = minify(Path::new("card.css"), source).unwrap();
        for kept in ["@view-transition", "margin-inline-start:4px", "light-dark(", "&:hover", "@container list"] {
            assert!(small.contains(kept), "{kept} is lost in {small}");
        }
        assert!(!small.contains('\n'));
    }

    #[test]
    fn the_order_of_layers_is_kept() {
        let order = "@layer reset, tokens, base, kit, features;";
        assert_eq!(minify(Path::new("layers.css"), order).unwrap(), order.replace(", ", ","));
    }

    #[test]
    fn a_mistake_is_named_with_its_file() {
        let error = minify(Path::new("style/card.css"), ".card { color: red; } }").unwrap_err().to_string();
        assert!(error.starts_with("style/card.css: "), "{error}");
    }
}
