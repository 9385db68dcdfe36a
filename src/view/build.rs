//! The page as a function of the list, the words and the state.

use std::rc::Rc;

use super::context::Context;
use super::figures::Modeller;
use super::page::{Header, LanguageLink, Page, PartLink, Summary};
use super::{Figure, facets, figures, rows};
use crate::dataset::Dataset;
use crate::i18n::{Key, Locale, Messages, integer};
use crate::query::counts;
use crate::state::{Embed, PageState, Part, query_string};
use crate::table::Table;

/// Everything that the page shows in a state, besides [`super::notices`].
pub fn page(
    dataset: &Dataset,
    table: &Table,
    messages: &Messages,
    state: &PageState,
    modeller: Modeller,
) -> Page {
    let context = Context::new(dataset, table, messages, state);
    let (figures, lacking) = figures::figures(&context, modeller);
    let alone = state.embed == Embed::Part;
    let summary = summary(&context);
    Page {
        title: title(&context, &figures, &summary),
        locale: messages.locale(),
        part: state.view.part.clone(),
        embed: state.embed,
        back: state
            .embed
            .is_framed()
            .then(|| href(&context, &PageState::detach)),
        anonymous: state.anonymous,
        // A search for a name would tell whether the person took part.
        searches: !state.anonymous && (!alone || state.view.part.has_table()),
        header: header(&context),
        parts: parts(&context),
        languages: languages(&context),
        summary,
        search: state.view.search.clone(),
        active: facets::active(&context),
        facets: if alone {
            Vec::new()
        } else {
            facets::facets(&context)
        },
        figures,
        lacking,
        found: context.finds(),
        table: (state.view.part.has_table() && !state.anonymous).then(|| rows::table(&context)),
        data_path: dataset
            .descriptor
            .files()
            .first()
            .filter(|_| !state.anonymous)
            .map(|path| (*path).to_owned()),
    }
}

/// Pages of the history, and tabs, are told from each other by their titles.
fn title(context: &Context, figures: &[Rc<Figure>], summary: &Summary) -> String {
    let text = |key| context.messages.text(key);
    let part = match &context.state.view.part {
        _ if context.state.embed == Embed::Builder => text(Key::EmbedOpen),
        Part::Overview => "",
        Part::Table => text(Key::PartTable),
        Part::Summary => &summary.sentence,
        Part::Figures | Part::Figure(_) => match figures {
            [figure] => &figure.title,
            _ => text(Key::PartFigures),
        },
    };
    let between = " · ";
    let list = context
        .dataset
        .descriptor
        .explorer
        .titles
        .text(context.locale());
    let mark = if part.is_empty() { "" } else { between };
    [part, mark, list, between, text(Key::AppName)].concat()
}

pub(super) fn header(context: &Context) -> Header {
    let explorer = &context.dataset.descriptor.explorer;
    let locale = context.locale();
    let date = date(context.messages, &explorer.date);
    let when_where = context.messages.fill(
        Key::HeaderWhenWhere,
        &[("date", &date), ("place", explorer.place.text(locale))],
    );
    let (title, spoken) = explorer.titles.best(locale);
    Header {
        locale: (spoken != locale).then_some(spoken),
        title: title.to_owned(),
        description: explorer.descriptions.text(locale).to_owned(),
        when_where,
        source: explorer.source.titles.text(locale).to_owned(),
        source_path: explorer.source.path.clone(),
    }
}

/// A date such as `2021-02-22` in words; anything else as it is.
fn date(messages: &Messages, iso: &str) -> String {
    let numbers: Vec<usize> = iso
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let &[year, month, day] = numbers.as_slice() else {
        return iso.to_owned();
    };
    let Some(month) = Key::month(month) else {
        return iso.to_owned();
    };
    // In French the first of a month is an ordinal number, and the other days are not.
    let day = match (day, messages.locale()) {
        (1, Locale::French) => "1er".to_owned(),
        _ => day.to_string(),
    };
    messages.fill(
        Key::HeaderDate,
        &[
            ("day", &day),
            ("month", messages.text(month)),
            ("year", &year.to_string()),
        ],
    )
}

fn parts(context: &Context) -> Vec<PartLink> {
    let link = |part: Part, label| PartLink {
        label: context.messages.text(label).to_owned(),
        href: href(context, &|state| state.view.part = part.clone()),
        current: context.state.view.part == part,
        part,
    };
    vec![
        link(Part::Overview, Key::PartAll),
        link(Part::Figures, Key::PartFigures),
        link(Part::Table, Key::PartTable),
    ]
}

fn languages(context: &Context) -> Vec<LanguageLink> {
    let link = |locale: &Locale| LanguageLink {
        locale: *locale,
        href: href(context, &|state| state.locale = None),
        current: *locale == context.locale(),
    };
    Locale::ALL.iter().map(link).collect()
}

/// A link to the state after a change; the default state is the bare page, for which a link needs at least a question mark.
fn href(context: &Context, change: &dyn Fn(&mut PageState)) -> String {
    let mut state = context.state.clone();
    change(&mut state);
    ["?", &query_string(&state)].concat()
}

pub(super) fn summary(context: &Context) -> Summary {
    let shown = context.people.count();
    let total = context.table.people().count();
    Summary {
        sentence: headline(context, shown, total),
        shown,
        total,
    }
}

/// The headline numbers: people, and from how many countries and stakeholder groups, where anybody has any.
fn headline(context: &Context, shown: usize, total: usize) -> String {
    let messages = context.messages;
    if shown == 0 {
        return messages.text(Key::SummaryNone).to_owned();
    }
    let distinct = |field, said, number, name| {
        let counts = context.field(field).map_or_else(Vec::new, |field| {
            counts(context.table, &context.people, field)
        });
        match counts.iter().filter(|count| **count > 0).count() {
            0 => String::new(),
            some => messages.fill(said, &[(name, &messages.count(number, some, &[]))]),
        }
    };
    let countries = distinct(
        "country",
        Key::SummaryCountries,
        Key::Countries,
        "countries",
    );
    let groups = distinct("stakeholder", Key::SummaryGroups, Key::Groups, "groups");
    let key = if context.state.view.narrows() {
        Key::SummarySome
    } else {
        Key::SummaryAll
    };
    let said = [
        ("people", &*context.count_people(shown)),
        ("countries", &countries),
        ("groups", &groups),
        ("total", &integer(context.locale(), total)),
    ];
    messages.fill(key, &said)
}
