//! Links: every state survives being written and read, and no link is ever refused.

use std::fs;
use std::path::Path;

use participant_explorer::dataset::{Dataset, Descriptor};
use participant_explorer::i18n::Locale;
use participant_explorer::state::{
    Compared, Embed, Measure, Notice, PageState, Part, ShareOf, SortKey, View, parse, query_string,
};
use proptest::prelude::{Just, Strategy, any, prop, prop_assert_eq, prop_oneof, proptest};

#[cfg(test)]
mod embeds;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod stories;

#[cfg(test)]
fn dataset() -> Dataset {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/mhlb-2021");
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap();
    let descriptor = Descriptor::parse("datapackage.json", &read("datapackage.json")).unwrap();
    let files: Vec<_> = descriptor
        .files()
        .into_iter()
        .map(|path| (path.to_owned(), read(path)))
        .collect();
    Dataset::read(descriptor, &files).unwrap()
}

#[cfg(test)]
fn some_of(items: &[&'static str]) -> impl Strategy<Value = Vec<String>> + use<> {
    let items: Vec<_> = items.iter().map(|item| (*item).to_owned()).collect();
    let count = items.len();
    prop::sample::subsequence(items, 0..=count).prop_shuffle()
}

/// Printed numbers in any order.
#[cfg(test)]
fn entries() -> impl Strategy<Value = Vec<u32>> {
    prop::sample::subsequence((1..=227).collect::<Vec<u32>>(), 0..4).prop_shuffle()
}

/// Choices in any order, none empty.
#[cfg(test)]
fn facets() -> impl Strategy<Value = Vec<(String, Vec<String>)>> {
    let chosen = (
        some_of(&["african", "asia_pacific", "grulac", "igo"]),
        some_of(&["government", "civil_society", "igo"]),
        some_of(&["KE", "BR", "US"]),
        some_of(&["ICANN", "Search Skate, Inc.", "N/A", "FBI/DOJ"]),
    );
    chosen
        .prop_map(|(region, stakeholder, country, affiliation)| {
            [
                ("affiliation", affiliation),
                ("region", region),
                ("stakeholder", stakeholder),
                ("country", country),
            ]
            .into_iter()
            .filter(|(_, keys)| !keys.is_empty())
            .map(|(name, keys)| (name.to_owned(), keys))
            .collect::<Vec<_>>()
        })
        .prop_shuffle()
}

#[cfg(test)]
fn parts() -> impl Strategy<Value = Part> {
    prop_oneof![
        Just(Part::Overview),
        Just(Part::Summary),
        Just(Part::Figures),
        Just(Part::Table),
        Just(Part::Figure("countries".to_owned())),
    ]
}

#[cfg(test)]
fn measures() -> impl Strategy<Value = Measure> {
    prop_oneof![Just(Measure::Numbers), Just(Measure::Shares)]
}

#[cfg(test)]
fn states() -> impl Strategy<Value = PageState> {
    let sort = (
        some_of(&["number", "given_name", "surname", "country", "region"]),
        any::<[bool; 5]>(),
    )
        .prop_map(|(fields, descending)| {
            fields
                .into_iter()
                .zip(descending)
                .map(|(field, descending)| SortKey { field, descending })
                .collect()
        });
    let locale = prop::option::of(prop::sample::select(&Locale::ALL[..]));
    let page = (
        prop_oneof![Just(0), 2..1_000usize],
        0..1_000usize,
        some_of(&["countries", "region-by-stakeholder"]),
    );
    let measure = prop_oneof![
        Just((Measure::Numbers, ShareOf::Row)),
        Just((Measure::Shares, ShareOf::Row)),
        Just((Measure::Shares, ShareOf::Column)),
        Just((Measure::Shares, ShareOf::All)),
    ];
    let id = prop::option::of("[a-z0-9-]{1,12}");
    (
        facets(),
        any::<String>(),
        sort,
        locale,
        id,
        parts(),
        (measure, compared(), some_of(&["region", "stakeholder"])),
        (entries(), entries()),
        page,
        (setting(), prop::collection::vec(any::<String>(), 0..4)),
    )
        .prop_map(
            |(
                facets,
                mut search,
                sort,
                locale,
                dataset,
                part,
                figures,
                (mut entries, mut open),
                (page, slide, unfolded),
                (setting, story),
            )| {
                let ((measure, share), compare, dots) = figures;
                let (embed, locked, anonymous, look) = setting;
                // All parts together never stand alone.
                let embed = if part == Part::Overview && embed == Embed::Part {
                    Embed::Whole
                } else {
                    embed
                };
                // Without names no link tells of single people.
                if anonymous {
                    (search, entries, open) = (String::new(), Vec::new(), Vec::new());
                }
                PageState {
                    view: View {
                        facets,
                        entries,
                        search,
                        part,
                        measure,
                        share,
                        compare,
                        dots,
                        unfolded,
                    },
                    sort,
                    locale,
                    dataset,
                    open,
                    page,
                    embed,
                    locked,
                    anonymous,
                    look,
                    slide,
                    story,
                }
            },
        )
}

/// What an embedding page decides.
#[cfg(test)]
fn setting() -> impl Strategy<Value = (Embed, Vec<String>, bool, Vec<String>)> {
    let embed = prop_oneof![
        Just(Embed::No),
        Just(Embed::Whole),
        Just(Embed::Part),
        Just(Embed::Builder),
    ];
    let locked = some_of(&["region", "stakeholder", "country", "number"]);
    let look = some_of(&["theme=dark", "theme=auto", "accent=00588F", "font=a%20b,c"]);
    (embed, locked, any::<bool>(), look)
}

/// Two different values of one of the fields that can be compared, if any.
#[cfg(test)]
fn compared() -> impl Strategy<Value = Option<Compared>> {
    let two = |field: &'static str, keys: &[&'static str]| {
        let keys = prop::sample::subsequence(keys.to_vec(), 2).prop_shuffle();
        keys.prop_map(move |keys| Compared {
            field: field.to_owned(),
            keys: keys.into_iter().map(str::to_owned).collect(),
        })
    };
    prop::option::of(prop_oneof![
        two("region", &["african", "grulac", "weog", "igo"]),
        two("stakeholder", &["government", "civil_society", "igo"]),
    ])
}

#[test]
fn every_state_survives_its_link() {
    let dataset = dataset();
    proptest!(|(state in states())| {
        let read = parse(&query_string(&state), Some(&dataset));
        prop_assert_eq!(read.notices, vec![]);
        prop_assert_eq!(read.state, state);
    });
}

#[test]
fn any_text_is_a_link_that_reads_to_a_state_with_a_link_of_its_own() {
    let dataset = dataset();
    proptest!(|(query in "(\\PC|[?&=%,+]|region|affiliation|unfold|sort|lang|open|page|story|note|african|number|compare|dots|measure|lock|names|off|show|theme|accent|font|dark|embed|build|:|-){0,40}")| {
        let state = parse(&query, Some(&dataset)).state;
        prop_assert_eq!(&parse(&query_string(&state), Some(&dataset)).state, &state);
    });
}

#[test]
fn the_contracts_example_is_read_and_written_to_the_letter() {
    let query = "region=african,grulac&stakeholder=government&country=KE,BR&q=chan&sort=surname&view=table&lang=ar";
    let read = parse(query, Some(&dataset()));
    assert_eq!(read.notices, []);
    assert_eq!(read.state.view.chosen("region"), ["african", "grulac"]);
    assert_eq!(read.state.locale, Some(Locale::Arabic));
    assert_eq!(query_string(&read.state), query);
}

#[test]
fn what_is_not_known_is_said_and_the_rest_is_kept() {
    let read = parse(
        "?region=african,mars&colour=blue&sort=surname,height&lang=de&page=0",
        Some(&dataset()),
    );
    let value = |name: &str, value: &str| Notice::UnknownValue {
        name: name.into(),
        value: value.into(),
    };
    assert_eq!(
        read.notices,
        [
            value("region", "mars"),
            Notice::UnknownParameter("colour".into()),
            value("sort", "height"),
            value("lang", "de"),
            value("page", "0"),
        ]
    );
    assert_eq!(query_string(&read.state), "region=african&sort=surname");
    assert_eq!(query_string(&PageState::default()), "");
}

#[test]
fn what_a_link_says_of_figures_is_read_and_written_to_the_letter() {
    let query = "number=6,22&view=figures&measure=column&compare=region:african,weog&dots=region,stakeholder";
    let read = parse(query, Some(&dataset()));
    assert_eq!(read.notices, []);
    assert_eq!(query_string(&read.state), query);
    // Links from before shares had a choice keep their meaning.
    for link in ["measure=shares", "measure=row"] {
        let read = parse(link, Some(&dataset()));
        assert_eq!(read.notices, []);
        assert_eq!(query_string(&read.state), "measure=shares");
    }
}

#[test]
fn figures_that_a_link_asks_for_in_vain_are_said() {
    let dataset = dataset();
    for (name, value) in [
        ("compare", "region:african"),
        ("compare", "region:african,mars"),
        ("compare", "region:african,african"),
        ("compare", "region:african,weog,igo"),
        ("compare", "country:KE,BR"),
        ("compare", "surname:a,b"),
        ("compare", ""),
        ("dots", "country"),
        ("measure", "diagonal"),
        ("number", "0"),
        ("number", "six"),
    ] {
        let read = parse(&[name, "=", value].concat(), Some(&dataset));
        let (name, value) = (name.to_owned(), value.to_owned());
        assert_eq!(read.notices, [Notice::UnknownValue { name, value }]);
        assert_eq!(read.state, PageState::default());
    }
}
