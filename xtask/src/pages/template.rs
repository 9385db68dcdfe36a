//! Filling `index.html`: placeholders such as `{{style}}` stand for paths that are known only after the build.

use anyhow::{Result, bail};

/// Replaces each `{{name}}` by its value.
///
/// Fails on a placeholder without a value, and on a value without a placeholder: either would make a broken page.
pub fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut page = template.to_owned();
    for (name, value) in values {
        let placeholder = format!("{{{{{name}}}}}");
        if !page.contains(&placeholder) {
            bail!(
                "index.html lacks the placeholder {placeholder}: put it where the file's path belongs"
            );
        }
        page = page.replace(&placeholder, value);
    }
    match page.find("{{").map(|start| {
        page[start..]
            .split_inclusive("}}")
            .next()
            .unwrap_or_default()
    }) {
        Some(unknown) => bail!(
            "index.html has an unknown placeholder {unknown}: remove it or name it in the build"
        ),
        None => Ok(page),
    }
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn every_occurrence_is_replaced() {
        let page = fill(
            "<a href=\"{{x}}\"><b src=\"{{y}}\"><c href=\"{{x}}\">",
            &[("x", "1.js"), ("y", "2.css")],
        )
        .unwrap();
        assert_eq!(page, "<a href=\"1.js\"><b src=\"2.css\"><c href=\"1.js\">");
    }

    #[test]
    fn a_missing_placeholder_is_named() {
        let error = fill("<p>", &[("style", "a.css")]).unwrap_err().to_string();
        assert!(error.contains("lacks the placeholder {{style}}"), "{error}");
    }

    #[test]
    fn an_unknown_placeholder_is_named() {
        let error = fill("<p>{{style}} {{sytle}} {{more}}", &[("style", "a.css")])
            .unwrap_err()
            .to_string();
        assert!(error.contains("unknown placeholder {{sytle}}:"), "{error}");
    }
}
