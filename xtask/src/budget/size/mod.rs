//! `cargo xtask size`: what each part of the program weighs, by crate, and the project's own part by module.

mod owner;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use anyhow::{Context, Result};
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use self::owner::{OWN, Owner};
use crate::compile::bindgen;
use crate::compile::cargo::{self, Profile};
use crate::project::Project;
use crate::site::compress;

/// Modules that weigh less are added up.
const SMALL: usize = 500;

/// The functions of a file by who they are from, and its constant data, in bytes.
#[derive(Default)]
struct Weights {
    owners: BTreeMap<Owner, usize>,
    data: usize,
}

/// Compiles the program as it is published and prints what each of its files is made of.
pub fn run(project: &Project) -> Result<()> {
    let wasm = cargo::program(project, Profile::Release)?;
    // Names are for these tables alone; what is published has none.
    let named = bindgen::bind_named(&wasm)?;
    let published = bindgen::bind(&wasm, Profile::Release)?;
    for (name, file) in &named {
        let bytes = published.files.get(name).unwrap_or(&published.first);
        let parts = published.parts.iter();
        let sharing = parts.filter(|(_, files)| files.contains(name));
        let sharing: Vec<_> = sharing.map(|(part, _)| part.as_str()).collect();
        println!(
            "{name} ({}): {} bytes, {} with brotli\n{}",
            sharing.join(", "),
            bytes.len(),
            compress::brotli(bytes)?.len(),
            table(&weigh(file)?)
        );
    }
    Ok(())
}

/// Adds up the bodies of a program's functions by their names.
fn weigh(wasm: &[u8]) -> Result<Weights> {
    let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    let mut weights = Weights::default();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("cannot read the compiled program")? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    if matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)) {
                        imported += 1;
                    }
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(section) => weights.data += section.range().len(),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for name in section {
                        if let Name::Function(functions) = name? {
                            for function in functions {
                                let function = function?;
                                names.insert(function.index as usize, function.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (index, bytes) in bodies.into_iter().enumerate() {
        let name = names.get(&(imported + index)).copied().unwrap_or_default();
        let owner = Owner::of(&format!("{:#}", demangle(name)));
        *weights.owners.entry(owner).or_default() += bytes;
    }
    Ok(weights)
}

/// Crates with the heaviest first, below the project's own its modules, and the constant data.
fn table(weights: &Weights) -> String {
    let mut crates: BTreeMap<&str, usize> = BTreeMap::new();
    for (owner, bytes) in &weights.owners {
        *crates.entry(&owner.krate).or_default() += bytes;
    }
    let total = crates.values().sum::<usize>() + weights.data;
    let line = |name: &str, bytes: usize| {
        let permille = bytes * 1_000 / total.max(1);
        format!(
            "{name:40}  {bytes:>8}  {:>3}.{} %\n",
            permille / 10,
            permille % 10
        )
    };
    let mut text = String::new();
    for (name, bytes) in heaviest_first(crates) {
        text += &line(name, bytes);
        if name == OWN {
            let modules = weights
                .owners
                .iter()
                .filter(|(owner, _)| owner.krate == OWN);
            let modules = modules.map(|(owner, bytes)| (owner.module.as_str(), *bytes));
            let mut small = 0;
            for (module, bytes) in heaviest_first(modules.collect()) {
                if bytes < SMALL {
                    small += bytes;
                } else {
                    text += &line(&format!("  {module}"), bytes);
                }
            }
            text += &line("  smaller modules", small);
        }
    }
    text + &line("constant data", weights.data)
}

fn heaviest_first(weights: BTreeMap<&str, usize>) -> Vec<(&str, usize)> {
    let mut sorted = Vec::from_iter(weights);
    sorted.sort_by_key(|(_, bytes)| Reverse(*bytes));
    sorted
}

#[cfg(test)]
mod tests {
    use super::{Weights, table};
    use crate::budget::size::owner::Owner;

    #[test]
    fn crates_stand_by_weight_with_modules_below_the_projects_own() {
        let mut weights = Weights {
            data: 1_000,
            ..Weights::default()
        };
        for (name, bytes) in [
            ("yew::scheduler::start", 2_000),
            ("participant_explorer::view::page::page", 4_000),
            ("participant_explorer::chart::draw", 2_500),
            ("participant_explorer::query::sort", 500 - 1),
        ] {
            weights.owners.insert(Owner::of(name), bytes);
        }
        let table = table(&weights);
        let names: Vec<_> = table
            .lines()
            .filter_map(|line| line.split("  ").find(|part| !part.is_empty()))
            .collect();
        assert_eq!(
            names,
            [
                "participant_explorer",
                "view::page",
                "chart",
                "smaller modules",
                "yew",
                "constant data"
            ]
        );
        assert!(table.starts_with("participant_explorer  "), "{table}");
        assert!(table.lines().all(|line| line.ends_with('%')), "{table}");
    }
}
