//! A file of cases, taken apart without judging any of them.

/// A text that is no list of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no list of cases; write [{{…}}, {{…}}]")]
pub struct NoCases;

/// The members of a JSON list, each as its own text, so that one that is no JSON spoils none of the others. A single object is
/// a list of one. Refuses what does not begin and end as a list or an object.
pub fn cases(text: &str) -> Result<Vec<&str>, NoCases> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with('{') && text.ends_with('}') {
        return Ok(vec![text]);
    }
    let members = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).ok_or(NoCases)?;
    if members.trim().is_empty() { Ok(Vec::new()) } else { Ok(split(members)) }
}

/// At the commas that stand in no text, list or object.
fn split(members: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0_i64);
    let (mut quoted, mut escaped) = (false, false);
    for (at, byte) in members.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(members[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(members[from..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_is_a_text_of_its_own() {
        let file = "\u{feff}[ {\"id\":\"a,}]\\\"\"}, {\"minutes\":NaN} ,[1,2], 7 ]\n";
        assert_eq!(cases(file), Ok(vec!["{\"id\":\"a,}]\\\"\"}", "{\"minutes\":NaN}", "[1,2]", "7"]));
        assert_eq!(cases(" [ ] "), Ok(vec![]));
        assert_eq!(cases("{\"id\":\"one\"}"), Ok(vec!["{\"id\":\"one\"}"]));
        for none in ["", "7", "[", "{]", "[{}", "null"] {
            assert_eq!(cases(none), Err(NoCases), "{none}");
        }
    }
}
