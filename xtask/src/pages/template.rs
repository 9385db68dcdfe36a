//! Templates: `index.html`, which every page is filled into, and the small ones of this folder.

use anyhow::{Result, bail};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};

/// Fills the page's layout with values by their names.
///
/// Fails on a placeholder without a value, and on a value without a placeholder: either would make a broken page.
pub fn fill(layout: &str, values: Value) -> Result<String> {
    let environment = environment()?;
    let layout = environment.template_from_named_str("index.html", layout)?;
    let placeholders = layout.undeclared_variables(false);
    for name in values.try_iter()? {
        if !placeholders.contains(&name.to_string()) {
            bail!(
                "index.html lacks the placeholder {{{{{name}}}}}: put it where the file's path belongs"
            );
        }
    }
    let known = |name: &str| {
        values
            .get_attr(name)
            .is_ok_and(|value| !value.is_undefined())
    };
    if let Some(unknown) = placeholders.iter().find(|name| !known(name)) {
        bail!(
            "index.html has an unknown placeholder {{{{{unknown}}}}}: remove it or name it in the build"
        );
    }
    Ok(layout.render(values)?)
}

/// Fills one of the build's own templates; its name says by its ending whether values are escaped.
pub fn render(name: &str, template: &str, values: Value) -> Result<String> {
    let text = environment()?.render_named_str(name, template, values)?;
    Ok(text)
}

/// Templates whose blocks may stand on lines of their own.
///
/// Values are escaped as HTML and XML need it. The crate escapes each slash as well, which makes addresses long, and unlike the names of
/// files that open pages look for.
fn environment<'a>() -> Result<Environment<'a>> {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()?;
    environment.set_syntax(syntax);
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    environment.set_formatter(|out, state, value| {
        let text = value.to_string();
        let is_written = value.is_safe() || matches!(state.auto_escape(), AutoEscape::None);
        out.write_str(&if is_written { text } else { escaped(&text) })?;
        Ok(())
    });
    Ok(environment)
}

/// Text that stands in HTML or XML, between quotation marks too.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use minijinja::context;
    use minijinja::value::Value;

    use super::fill;

    #[test]
    fn every_occurrence_is_replaced() {
        let page = fill(
            "<a href=\"{{x}}\"><b src=\"{{y}}\"><c href=\"{{x}}\">",
            context! { x => "1.js", y => "2.css" },
        )
        .unwrap();
        assert_eq!(page, "<a href=\"1.js\"><b src=\"2.css\"><c href=\"1.js\">");
    }

    #[test]
    fn text_is_escaped_and_html_is_not() {
        let html = Value::from_safe_string("<p>".to_owned());
        let page = fill(
            "{{text}} {{html}}\n",
            context! { text => "\"/\" < &", html },
        );
        assert_eq!(page.unwrap(), "&quot;/&quot; &lt; &amp; <p>\n");
    }

    #[test]
    fn a_missing_placeholder_is_named() {
        let values = context! { style => "a.css" };
        let error = fill("<p>", values).unwrap_err().to_string();
        assert!(error.contains("lacks the placeholder {{style}}"), "{error}");
    }

    #[test]
    fn an_unknown_placeholder_is_named() {
        let values = context! { style => "a.css" };
        let error = fill("<p>{{style}} {{sytle}}", values).unwrap_err();
        let error = error.to_string();
        assert!(error.contains("unknown placeholder {{sytle}}:"), "{error}");
    }

    #[test]
    fn a_mistake_in_the_layout_is_told_with_its_line() {
        let error = fill("<p>\n{{style", context! { style => "a.css" }).unwrap_err();
        assert!(error.to_string().contains("index.html:2"), "{error}");
    }
}
