//! What the further figures say of the first list, against numbers counted by hand.

#[cfg(test)]
mod first_list;
#[cfg(test)]
#[path = "chart_snapshots/real.rs"]
mod real;

use participant_explorer::dataset::{Dataset, Descriptor, ReadError};
use participant_explorer::state::{Action, Pick, parse, query_string, reduce};
use participant_explorer::table::Table;
use participant_explorer::view::{
    ChartModel, Figure, Mark, Modeller, Page, all_charts, no_charts, page, plain_charts,
};

/// Label, text and yardstick of each pair of a measurement.
#[cfg(test)]
type LocalizedText = Vec<[String; 3]>;

/// The figure and the texts of its measurements.
#[cfg(test)]
fn representation(lang: &str, query: &str) -> (Figure, Vec<LocalizedText>) {
    let figure = real::figure("representation", lang, query);
    let ChartModel::Representation(drawn) = &figure.chart else {
        panic!("not {:?}", figure.chart);
    };
    let scales = drawn.scales.iter().map(|scale| {
        let pairs = scale.pairs.iter();
        let texts =
            pairs.map(|pair| [&pair.label, &pair.text, &pair.against_text].map(Clone::clone));
        texts.collect()
    });
    let scales = scales.collect();
    (figure, scales)
}

#[cfg(test)]
fn marks(figure: &Figure) -> Vec<Mark> {
    participant_explorer::chart::draw(figure, 960, participant_explorer::i18n::Direction::Ltr).marks
}

#[cfg(test)]
fn page_of(dataset: &Dataset, table: &Table, query: &str) -> Page {
    let parsed = parse(query, Some(dataset));
    assert_eq!(parsed.notices, [], "{query}");
    page(
        dataset,
        table,
        &real::messages("en"),
        &parsed.state,
        all_charts,
    )
}

#[test]
fn states_and_people_are_measured_by_the_members_of_their_groups() {
    let (_, scales) = representation("en", "");
    let expected = [
        ["Africa", "16 of 54, 30%", "Members: 54"],
        ["Asia-Pacific", "10 of 54, 19%", "Members: 54"],
        ["Eastern Europe", "10 of 23, 43%", "Members: 23"],
        ["GRULAC", "14 of 33, 42%", "Members: 33"],
        ["WEOG", "14 of 28, 50%", "Members: 28"],
        ["United States, observer", "1 of 1, 100%", "Members: 1"],
    ];
    assert_eq!(scales[0], expected);
    let expected = [
        ["Africa", "38 of 200, 19%", "Members: 54 of 193, 28%"],
        ["Asia-Pacific", "21 of 200, 11%", "Members: 54 of 193, 28%"],
        [
            "Eastern Europe",
            "22 of 200, 11%",
            "Members: 23 of 193, 12%",
        ],
        ["GRULAC", "28 of 200, 14%", "Members: 33 of 193, 17%"],
        ["WEOG", "69 of 200, 35%", "Members: 28 of 193, 15%"],
        [
            "United States, observer",
            "22 of 200, 11%",
            "Members: 1 of 193, 1%",
        ],
    ];
    assert_eq!(scales[1], expected);
}

#[test]
fn stakeholders_are_measured_by_the_rule() {
    let (figure, scales) = representation("en", "");
    let expected = [
        ["Government", "56 of 200, 28%", "Rule: 40%"],
        ["Civil society", "72 of 200, 36%", "Rule: 20%"],
        ["Private sector", "33 of 200, 17%", "Rule: 20%"],
        ["Technical community", "39 of 200, 20%", "Rule: 20%"],
    ];
    assert_eq!(scales[2], expected);
    assert_eq!(
        figure.sentence,
        "UN Member States with at least one participant: 65 of 193. \
         Compared with UN membership, most over-represented: WEOG (69 of 200, 35%, against 15%); most under-represented: Asia-Pacific (21 of 200, 11%, against 28%). \
         Compared with the rule, most over-represented: Civil society (72 of 200, 36%, against 20%); most under-represented: Government (56 of 200, 28%, against 40%)."
    );
    assert_eq!(figure.data_table.rows.len(), 6 + 6 + 4);
    let ChartModel::Representation(drawn) = &figure.chart else {
        panic!("not {:?}", figure.chart);
    };
    assert!(
        drawn.notes[0].contains("United States (an observer in WEOG, counted with it in the other charts). 26 people are not counted: no UN Member State is given. The rule has no share for 26 people."),
        "{:?}",
        drawn.notes
    );
    assert!(
        drawn.notes[1].contains("UN Department for General Assembly"),
        "{:?}",
        drawn.notes
    );
}

#[test]
fn shares_of_few_people_are_said_to_be_so_in_both_languages() {
    // Chad: three people, all of civil society.
    let (figure, scales) = representation("en", "country=TD");
    assert_eq!(scales[1][0][1], "3 of 3, 100%");
    let caution = "Caution: some shares here are of only 3 people and say little.";
    assert!(figure.sentence.ends_with(caution), "{}", figure.sentence);
    let (figure, _) = representation("ar", "country=TD");
    assert!(
        figure.sentence.contains("من 3 أشخاص فقط"),
        "{}",
        figure.sentence
    );
    let (figure, _) = representation("en", "region=african");
    assert!(!figure.sentence.contains("Caution"), "{}", figure.sentence);
}

#[test]
fn organizations_have_no_share_and_that_is_said() {
    let (figure, scales) = representation("en", "region=igo");
    assert_eq!(scales.len(), 1, "only the states, of which there is none");
    assert_eq!(
        figure.sentence,
        "UN Member States with at least one participant: 0 of 193."
    );
    let ChartModel::Representation(drawn) = &figure.chart else {
        panic!("not {:?}", figure.chart);
    };
    let note = &drawn.notes[0];
    assert!(note.contains("26 people are not counted"), "{note}");
    assert!(note.contains("no UN Member State is given"), "{note}");
    assert_eq!(marks(&figure), []);
}

#[test]
fn without_a_yardstick_the_figure_says_why() {
    let mut dataset = real::dataset();
    let table = Table::new(&dataset);
    let said = |dataset: &Dataset| {
        let page = page_of(dataset, &table, "view=figure:representation");
        let ChartModel::Empty(said) = page.figures[0].chart.clone() else {
            panic!("not {:?}", page.figures[0].chart);
        };
        said
    };
    dataset.yardstick = None;
    assert!(said(&dataset).starts_with("The table of UN groups could not be loaded"));
    let file = "groups.csv".to_owned();
    dataset.yardstick = Some(Err(ReadError::Empty { file }));
    assert!(said(&dataset).starts_with("groups.csv: the file is empty"));
}

#[test]
fn small_multiples_say_who_is_ahead_in_each_region() {
    let figure = real::figure("region-small-multiples", "en", "");
    assert_eq!(
        figure.sentence,
        "The largest part of each: Africa – Civil society (23 of 38); Asia-Pacific – Government (10 of 20); \
         Eastern Europe – Government (9 of 20); GRULAC – Technical community (10 of 28); WEOG – Civil society (30 of 94); IGO – IGO (26 of 26)."
    );
    // One person of civil society and one of the private sector are level.
    let level = real::figure("region-small-multiples", "en", "country=ZW");
    assert_eq!(
        level.sentence,
        "The largest part of each: Africa – Civil society, Private sector (1 of 2)."
    );
    let ChartModel::SmallMultiples(charts) = figure.chart else {
        panic!("small multiples");
    };
    assert_eq!((charts.panels.len(), charts.longest), (6, 30));
    let shares = real::figure("region-small-multiples", "en", "measure=shares");
    let texts: Vec<_> = marks(&shares).into_iter().map(|mark| mark.text).collect();
    assert_eq!(
        texts[..3],
        ["61%", "11%", "11%"],
        "of Africa: 23, 4, 4 and 7 of 38"
    );
}

#[test]
fn affiliations_are_counted_as_printed() {
    let figure = real::figure("affiliations", "en", "");
    assert_eq!(
        figure.sentence,
        "204 different entries are printed under “Affiliation”. With at least 2 people: 17. Most: 5 of 204 under “Affiliation”, 3 people each."
    );
    let ChartModel::Ranking(ranking) = &figure.chart else {
        panic!("not {:?}", figure.chart);
    };
    let rest = ranking.rest.as_ref().unwrap();
    assert_eq!(
        (ranking.bars.len(), rest.value, rest.label.as_str()),
        (15, 4, "and 2 more with 4 people")
    );
    assert_eq!(figure.data_table.rows.len(), 17);
    let arabic = real::figure("affiliations", "ar", "affiliation=ITU");
    assert!(
        arabic.sentence.contains("الاتحاد الدولي للاتصالات"),
        "{}",
        arabic.sentence
    );
    let none = real::figure("affiliations", "en", "affiliation=N/A");
    assert_eq!(
        none.sentence,
        "1 entry is printed under “Affiliation”, with fewer than 2 people."
    );
}

#[test]
fn what_a_ranking_folds_is_shown_by_a_link() {
    let bars = |query: &str| match real::figure("countries", "en", query).chart {
        ChartModel::Ranking(ranking) => (ranking.bars.len(), ranking.first, ranking.rest),
        other => panic!("not {other:?}"),
    };
    let (shown, first, rest) = bars("");
    let rest = rest.unwrap();
    assert_eq!((shown, first, rest.pressed), (15, 15, false));
    let (shown, first, again) = bars("unfold=countries");
    assert_eq!((shown, first), (65, 15));
    assert!(again.unwrap().pressed);
    let (state, _) = reduce(&Default::default(), rest.action());
    assert_eq!(query_string(&state), "unfold=countries");
}

#[test]
fn every_mark_leads_to_exactly_the_people_that_it_counts() {
    let dataset = real::dataset();
    let table = Table::new(&dataset);
    let mut checked = 0;
    for query in [
        "",
        "q=an",
        "region=african",
        "stakeholder=government,igo&region=weog,igo",
        "country=US",
    ] {
        let query = format!("view=figures&unfold=countries,affiliations&{query}");
        let state = parse(&query, Some(&dataset)).state;
        for figure in page_of(&dataset, &table, &query).figures {
            for mark in marks(&figure)
                .into_iter()
                .filter(|mark| !mark.picks.is_empty() && !mark.pressed)
            {
                let (after, _) = reduce(&state, Action::Pick(mark.picks.clone()));
                // A dot is one person, whose details it opens without filtering anybody away.
                if let [Pick::Details(number)] = mark.picks[..] {
                    assert_eq!((mark.value, number), (1, after.open[0]));
                    continue;
                }
                // The way through the link is the one that people take who share it.
                let shown = page_of(&dataset, &table, &query_string(&after))
                    .summary
                    .shown;
                assert_eq!(
                    shown, mark.value,
                    "{} of {} under {query}",
                    mark.id, figure.name
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 300, "{checked} marks");
}

#[test]
fn a_filter_on_what_is_no_facet_can_be_removed() {
    let dataset = real::dataset();
    let table = Table::new(&dataset);
    let page = page_of(&dataset, &table, "affiliation=Search+Skate%2C+Inc.");
    assert_eq!(page.summary.shown, 1);
    assert_eq!(page.active[0].label, "Affiliation: Search Skate, Inc.");
    let state = parse("affiliation=Search+Skate%2C+Inc.", Some(&dataset)).state;
    assert_eq!(
        query_string(&reduce(&state, page.active[0].remove.clone().unwrap()).0),
        ""
    );
    assert!(page.facets.iter().all(|facet| facet.name != "affiliation"));
}

#[test]
fn a_page_says_that_it_lacks_charts_that_are_not_loaded() {
    let dataset = real::dataset();
    let table = Table::new(&dataset);
    let shown = |query: &str, modeller: Modeller| {
        let state = parse(query, Some(&dataset)).state;
        let page = page(&dataset, &table, &real::messages("en"), &state, modeller);
        (page.figures.len(), page.lacking)
    };
    for name in [
        "countries",
        "region-small-multiples",
        "affiliations",
        "representation",
    ] {
        let query = format!("view=figure:{name}");
        assert_eq!(shown(&query, no_charts), (0, true), "{name}");
        assert_eq!(shown(&query, all_charts), (1, false), "{name}");
        let needs_more = name == "representation";
        assert_eq!(shown(&query, plain_charts).1, needs_more, "{name}");
    }
    assert!(shown("", no_charts).1);
    assert!(!shown("", all_charts).1);
    assert!(!shown("view=table", no_charts).1);
}

/// A list in which an editor has grouped spellings in a column of their own.
#[test]
fn spellings_are_grouped_by_a_column_that_the_descriptor_names() {
    let descriptor = |key: &str| {
        let text = r#"{
          "resources": [{"name": "participants", "path": "list.csv"}],
          "explorer": {
            "titles": {"en": "List"},
            "source": {"titles": {"en": "Source"}, "path": "https://example.org/"},
            "number": "number",
            "fields": [{"name": "affiliation", "titles": {"en": "Affiliation"}, "key": "KEY", "printed": {"en": "affiliation"}}],
            "figures": [{"name": "affiliations", "kind": "ranking", "titles": {}, "fields": ["affiliation"], "minimum": 2}]
          }
        }"#;
        Descriptor::parse("d.json", &text.replace("KEY", key)).unwrap()
    };
    let list = "number,affiliation,grouped\n1,House of Africa,House of Africa\n2,House Of Africa,House of Africa\n3,ITU,ITU\n";
    let sentence = |key: &str| {
        let files = [("list.csv".to_owned(), list.to_owned())];
        let dataset = Dataset::read(descriptor(key), &files).unwrap();
        assert_eq!(dataset.issues, []);
        let table = Table::new(&dataset);
        page_of(&dataset, &table, "view=figures").figures[0]
            .sentence
            .clone()
    };
    assert_eq!(
        sentence("affiliation"),
        "3 different entries are printed under “Affiliation”, each with fewer than 2 people."
    );
    assert_eq!(
        sentence("grouped"),
        "2 different entries are printed under “Affiliation”. With at least 2 people: 1. Most: House of Africa, 2 people."
    );
}
