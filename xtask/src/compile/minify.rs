//! Short JavaScript: without comments and space, compressed, and with short names for whatever no other file calls by its own.

use anyhow::{Result, anyhow};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Statement, Str};
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_compat::EngineTargets;
use oxc_diagnostics::OxcDiagnostic;
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;

/// What every browser that the page is made for understands: its scripts are written in it, and the short ones use nothing newer.
const TARGET: &str = "es2022";

/// An ECMAScript module; what it exports keeps its name.
///
/// Fails if the source is no module, and says where `name` has the mistake.
pub fn module(name: &str, source: &str) -> Result<Vec<u8>> {
    minified(name, source, SourceType::mjs(), None)
}

/// An ECMAScript module that imports from `to` whatever `source` imports from `from`, and exports its default alone.
///
/// Fails as [`module`] does.
pub fn loader(name: &str, source: &str, from: &str, to: &str) -> Result<Vec<u8>> {
    minified(name, source, SourceType::mjs(), Some((from, to)))
}

/// A script of the kind that shares its outermost names with its page, so that these stay.
///
/// Fails if the source is no script, and says where `name` has the mistake.
pub fn script(name: &str, source: &str) -> Result<Vec<u8>> {
    minified(name, source, SourceType::script(), None)
}

fn minified(
    name: &str,
    source: &str,
    kind: SourceType,
    moved: Option<(&str, &str)>,
) -> Result<Vec<u8>> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, source, kind).parse();
    let mut program = parsed.program;
    let located = |problem: &OxcDiagnostic| {
        let place = problem
            .labels
            .first()
            .map(|label| place(source, label.offset() as usize));
        anyhow!(
            "cannot shorten {name}: {problem}{}",
            place.unwrap_or_default()
        )
    };
    if let Some(problem) = parsed.diagnostics.errors().next() {
        return Err(located(problem));
    }
    if let Some((from, to)) = moved {
        for statement in &mut program.body {
            match statement {
                Statement::ImportDeclaration(import) if import.source.value == from => {
                    import.source.value = Str::from_str_in(to, &&allocator);
                    import.source.raw = None;
                }
                Statement::ExportNamedDeclaration(export) => {
                    export
                        .specifiers
                        .retain(|it| it.exported.name() == "default");
                }
                _ => {}
            }
        }
    }
    // A name that is declared twice is grammar, and wrong all the same.
    let checked = SemanticBuilder::new()
        .with_check_syntax_error(true)
        .build(&program);
    if let Some(problem) = checked.diagnostics.errors().next() {
        return Err(located(problem));
    }
    let compress = CompressOptions {
        target: EngineTargets::from_target(TARGET).map_err(|problem| anyhow!(problem))?,
        ..CompressOptions::smallest()
    };
    let options = MinifierOptions {
        compress: Some(compress),
        ..MinifierOptions::default()
    };
    let names = Minifier::new(options)
        .minify(&allocator, &mut program)
        .scoping;
    let short = Codegen::new()
        .with_options(CodegenOptions::minify())
        .with_scoping(names);
    Ok(short.build(&program).code.into_bytes())
}

/// Where in a text a byte stands, as editors count.
fn place(text: &str, offset: usize) -> String {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before
        .chars()
        .rev()
        .take_while(|letter| *letter != '\n')
        .count()
        + 1;
    format!(" in line {line}, column {column}")
}

#[cfg(test)]
mod tests {
    use super::{loader, module, script};

    fn short(source: &str) -> String {
        let short = String::from_utf8(module("test.js", source).unwrap()).unwrap();
        // What was made is JavaScript again, and of the kind that it was.
        module("short.js", &short).unwrap();
        short
    }

    #[test]
    fn a_mistake_is_named_with_its_place() {
        let error = |source| module("boot.js", source).unwrap_err().to_string();
        let problem = error("const a = 1;\nlet é = (; // why");
        assert!(
            problem.starts_with("cannot shorten boot.js: Unexpected token"),
            "{problem}"
        );
        assert!(problem.ends_with(" in line 2, column 10"), "{problem}");
        let problem = error("const a = 1;\n  const a = 2;");
        assert!(problem.contains("already been declared"), "{problem}");
        let problem = script("embed.js", "export default 1;")
            .unwrap_err()
            .to_string();
        assert!(
            problem.starts_with("cannot shorten embed.js: "),
            "{problem}"
        );
    }

    #[test]
    fn comments_space_and_own_names_become_short() {
        let short = short(
            "// Why.\nexport function total(summand, other) {\n  return summand * other + summand;\n}\n",
        );
        assert_eq!(short, "export function total(e,t){return e*t+e}");
    }

    #[test]
    fn other_files_find_everything_under_its_name() {
        let short = short(
            "let memory; class Program { free() { memory = this; } } const load = async (given) => given.module_or_path;
            export { Program, load as default, memory as initSync };",
        );
        for name in [
            "free()",
            "module_or_path",
            "as Program",
            "as default",
            "as initSync",
        ] {
            assert!(short.contains(name), "{name}: {short}");
        }
    }

    #[test]
    fn outermost_names_of_a_script_stay() {
        let source = "const RELEASE = [\"1\"]; function meant(address) { return RELEASE[address]; } var own = (given) => meant(given);";
        let short = String::from_utf8(script("sw.js", source).unwrap()).unwrap();
        for name in ["RELEASE", "function meant(", "own"] {
            assert!(short.contains(name), "{name}: {short}");
        }
        assert!(
            !short.contains("given") && !short.contains("address"),
            "{short}"
        );
    }

    #[test]
    fn what_is_loaded_and_what_is_said_stays() {
        let short = short(
            "const part = await import(new URL(\"../theme.js\", import.meta.url)); const told = `${part.name} is “late”`; tell(told, told, '{{release}}', 'a\\'b');",
        );
        for text in [
            "import(new URL(",
            "../theme.js",
            "import.meta.url",
            "${",
            ".name} is “late”",
            "{{release}}",
            "a'b",
        ] {
            assert!(short.contains(text), "{text}: {short}");
        }
    }

    #[test]
    fn a_loader_imports_from_elsewhere_and_exports_its_default_alone() {
        let source = "import * as parts from './a.js'; import { own } from './own.js'; \
            const run = () => own({ './a.js': parts }), other = () => own('other'); export { other, run as default };";
        let short = loader("test.js", source, "./a.js", "./a-1.js").unwrap();
        let short = String::from_utf8(short).unwrap();
        assert!(short.contains("from\"./a-1.js\""), "{short}");
        assert!(
            short.contains("from\"./own.js\"") && short.contains("\"./a.js\":"),
            "{short}"
        );
        assert!(
            short.contains("as default}") && !short.contains("other"),
            "{short}"
        );
    }

    #[test]
    fn nothing_ends_the_element_that_a_script_stands_in() {
        let short = short("tell(\"</script>\", '</SCRIPT>', `</script ${tell()}`);");
        assert!(!short.to_lowercase().contains("</script"), "{short}");
    }
}
