//! Short names for what the program and its loader call of each other.
//!
//! `wasm-bindgen` names each function after its Rust path with a hash at its end, once in the program and once in the loader,
//! and hashes cannot be compressed. Nobody reads the names in a published site.

use std::collections::HashMap;

/// Short names by the long ones.
#[derive(Default)]
pub struct Names(HashMap<String, String>);

impl Names {
    /// The name to use for `name`: a short one, always the same, for a name that `wasm-bindgen` made, and `name` itself otherwise.
    pub fn short(&mut self, name: &str) -> String {
        if !["__wb", "wasm_bindgen__", "_ZN12wasm_bindgen"]
            .iter()
            .any(|start| name.starts_with(start))
        {
            return name.to_owned();
        }
        let next = self.0.len();
        self.0
            .entry(name.to_owned())
            .or_insert_with(|| format!("_{next}"))
            .clone()
    }

    /// A script with every name that was made short.
    pub fn shorten(&self, script: &str) -> String {
        let is_part = |character: char| character.is_alphanumeric() || "_$".contains(character);
        let mut short = String::with_capacity(script.len());
        let mut rest = script;
        while let Some(start) = rest.find(is_part) {
            let (before, from) = rest.split_at(start);
            let (word, after) = from.split_at(
                from.find(|character| !is_part(character))
                    .unwrap_or(from.len()),
            );
            short.push_str(before);
            short.push_str(self.0.get(word).map_or(word, String::as_str));
            rest = after;
        }
        short + rest
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_made_name_is_short_and_always_the_same() {
        let mut names = Names::default();
        let first = names.short("__wbg_fetch_0123456789abcdef");
        assert_eq!(first, "_0");
        assert_eq!(names.short("__wbg_then_0123456789abcdef"), "_1");
        assert_eq!(names.short("__wbg_fetch_0123456789abcdef"), first);
    }

    #[test]
    fn other_names_stay() {
        assert_eq!(Names::default().short("memory"), "memory");
    }

    #[test]
    fn a_script_calls_the_short_names() {
        let mut names = Names::default();
        names.short("__wbg_a");
        names.short("__wbindgen_malloc");
        let script =
            "const i={__wbg_a:function(a){wasm.__wbindgen_malloc(a)},__wbg_ab:1};wasm.memory";
        assert_eq!(
            names.shorten(script),
            "const i={_0:function(a){wasm._1(a)},__wbg_ab:1};wasm.memory"
        );
    }
}
