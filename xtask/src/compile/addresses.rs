//! The addresses that a module asks for, found where the language has them.

use anyhow::{Result, anyhow};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Expression, ImportExpression, NewExpression};
use oxc_ast_visit::{Visit, walk};
use oxc_parser::Parser;
use oxc_span::{GetSpan, SourceType};

use crate::edit::{Edit, edited};

/// A module that asks for other addresses: `exchanged` gives the one to ask for, if any, in place of an address relative to the module,
/// which is that of `new URL("address", import.meta.url)` or `import("address")`.
///
/// Fails if the source is no module, or with the error of `exchanged`.
pub fn exchange(
    name: &str,
    source: &str,
    mut exchanged: impl FnMut(&str) -> Result<Option<String>>,
) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, SourceType::mjs()).parse();
    if let Some(problem) = parsed.diagnostics.errors().next() {
        return Err(anyhow!("{name} is no module: {problem}"));
    }
    let mut addresses = Addresses::default();
    addresses.visit_program(&parsed.program);
    let mut edits = Vec::new();
    for (range, address) in addresses.0 {
        if let Some(address) = exchanged(&address)? {
            edits.push((range, serde_json::to_string(&address)?));
        }
    }
    Ok(edited(source, edits))
}

/// Expressions that are an address, with it.
#[derive(Default)]
struct Addresses(Vec<Edit>);

impl Addresses {
    fn add(&mut self, expression: &impl GetSpan, address: Option<String>) {
        let span = expression.span();
        let found = address.map(|address| (span.start as usize..span.end as usize, address));
        self.0.extend(found);
    }
}

impl<'a> Visit<'a> for Addresses {
    fn visit_new_expression(&mut self, new: &NewExpression<'a>) {
        self.add(new, relative(new));
        walk::walk_new_expression(self, new);
    }

    fn visit_import_expression(&mut self, import: &ImportExpression<'a>) {
        self.add(&import.source, text(&import.source));
        walk::walk_import_expression(self, import);
    }
}

/// The address of `new URL("address", import.meta.url)`.
fn relative(new: &NewExpression) -> Option<String> {
    let [address, base] = new.arguments.as_slice() else {
        return None;
    };
    let Expression::StaticMemberExpression(base) = base.as_expression()? else {
        return None;
    };
    let is_own = matches!(base.object, Expression::ImportMeta(_)) && base.property.name == "url";
    let is_relative = is_own && new.callee.is_specific_id("URL");
    text(address.as_expression()?).filter(|_| is_relative)
}

/// The text of a string, or of a template without places.
fn text(expression: &Expression) -> Option<String> {
    match expression {
        Expression::StringLiteral(string) => Some(string.value.to_string()),
        Expression::TemplateLiteral(template) => match template.quasis.as_slice() {
            [only] => only.value.cooked.map(|text| text.to_string()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::exchange;

    #[test]
    fn addresses_are_found_however_they_are_written() {
        for (source, expected) in [
            (
                "import(new URL(`../a.js`,import.meta.url)).catch(b)",
                "import(\"<../a.js>\").catch(b)",
            ),
            ("new URL('./c.js', import.meta.url)", "\"<./c.js>\""),
            ("import('./d.js')", "import(\"<./d.js>\")"),
            // Neither is relative to the module.
            ("new URL(`a`, location)", "new URL(`a`, location)"),
            ("import(`./${e}.js`)", "import(`./${e}.js`)"),
        ] {
            let exchanged = |address: &str| Ok(Some(format!("<{address}>")));
            assert_eq!(exchange("a script", source, exchanged).unwrap(), expected);
            assert_eq!(exchange("a script", source, |_| Ok(None)).unwrap(), source);
        }
    }

    #[test]
    fn an_address_that_leads_nowhere_is_told() {
        let error = exchange("a script", "import('./a.js')", |_| bail!("no a.js")).unwrap_err();
        assert_eq!(error.to_string(), "no a.js");
        assert!(exchange("a script", "import(", |_| bail!("")).is_err());
    }
}
