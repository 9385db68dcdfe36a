//! Whether a site's own security policy lets its pages frame one another.

/// Whether all of the policies, which stand one after another with commas between them as browsers join them, let a page of the
/// site frame another one of it. What is not clear is taken for no, since asking would be a violation.
pub fn frames_itself(policies: &str) -> bool {
    policies.split(',').all(|policy| {
        let framing = ["frame-src", "child-src", "default-src"];
        let framing = framing.iter().find_map(|name| sources(policy, name));
        let framed = sources(policy, "frame-ancestors");
        [framing, framed].into_iter().flatten().all(allows_itself)
    })
}

fn allows_itself(sources: &str) -> bool {
    let mut sources = sources.split_ascii_whitespace();
    sources.any(|source| source == "*" || source.eq_ignore_ascii_case("'self'"))
}

/// What a policy says under a name, if it has it; of two, browsers heed the first.
fn sources<'a>(policy: &'a str, name: &str) -> Option<&'a str> {
    policy.split(';').find_map(|directive| {
        let directive = directive.trim();
        let end = directive
            .find(char::is_whitespace)
            .unwrap_or(directive.len());
        let (found, sources) = directive.split_at(end);
        found.eq_ignore_ascii_case(name).then_some(sources)
    })
}

#[cfg(test)]
mod tests {
    use super::frames_itself;

    #[test]
    fn a_policy_that_says_nothing_of_frames_allows_them() {
        for policy in [
            "",
            "script-src 'self'",
            "default-src 'self'; frame-ancestors *",
            "default-src 'none'; Frame-Src 'SELF'",
            "default-src 'none'; child-src *",
        ] {
            assert!(frames_itself(policy), "{policy}");
        }
    }

    #[test]
    fn one_of_several_policies_is_enough_to_forbid_them() {
        for policy in [
            "default-src 'none'; script-src 'self'; frame-ancestors *",
            "frame-src",
            "frame-src 'none'; default-src 'self'",
            "frame-ancestors 'none'",
            "script-src 'self', default-src https://example.org",
            "default-src 'self'; child-src https://example.org",
        ] {
            assert!(!frames_itself(policy), "{policy}");
        }
    }
}
