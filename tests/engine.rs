//! Every verb of the engine gives exactly the answer of a slow oracle, on random lists and random questions.

#[cfg(test)]
mod oracle;

use std::collections::BTreeSet;

use participant_explorer::dataset::{Problem, RowId};
use participant_explorer::query::{counts, crosstab, facet_counts, filter, page, sort};
use participant_explorer::table::{Bitmap, Table};
use proptest::prelude::{prop, prop_assert, prop_assert_eq, proptest};

use oracle::lists::{categories, clauses, conditions, dataset, lists, locales, sort_keys};

fn bitmap(len: usize, rows: &BTreeSet<usize>) -> Bitmap {
    let mut bitmap = Bitmap::new(len);
    rows.iter().for_each(|row| bitmap.set(RowId::new(*row)));
    bitmap
}

fn rows(bitmap: &Bitmap) -> Vec<usize> {
    bitmap.iter().map(RowId::index).collect()
}

proptest! {
    #[test]
    fn a_list_is_read_as_it_was_written(list in lists()) {
        let read = dataset(&list);
        prop_assert_eq!(read.records.len(), list.len());
        for (record, entry) in read.records.iter().zip(&list) {
            prop_assert_eq!(record.number, entry.number);
            prop_assert_eq!(record.placeholder, entry.placeholder);
            prop_assert_eq!(&record.values, &vec![None, None, entry.country, entry.region]);
            for locale in participant_explorer::i18n::Locale::ALL {
                for field in [oracle::SURNAME, oracle::AFFILIATION, oracle::COUNTRY] {
                    prop_assert_eq!(record.printed(field).text(locale), entry.shown(field, locale));
                }
            }
        }
        let rows = list.iter().zip(read.records.iter());
        let without: Vec<_> = rows.filter(|(entry, _)| entry.region.is_none()).map(|(_, record)| record.line).collect();
        let reported: Vec<_> = read.issues.iter().map(|issue| issue.row).collect();
        prop_assert_eq!(reported, without);
        prop_assert!(read.issues.iter().all(|issue| issue.problem == Problem::MissingValue));
    }

    #[test]
    fn filters_and_searches_find_the_same_rows(list in lists(), asked in conditions()) {
        let table = Table::new(&dataset(&list));
        let found: Vec<_> = filter(&table, &clauses(&asked)).iter().collect();
        prop_assert_eq!(found, oracle::filter(&list, &asked));
    }

    #[test]
    fn counts_are_the_same(list in lists(), asked in conditions(), field in categories()) {
        let table = Table::new(&dataset(&list));
        let clauses = clauses(&asked);
        let found = oracle::filter(&list, &asked);
        prop_assert_eq!(
            counts(&table, &filter(&table, &clauses), field),
            oracle::counts(&list, &found, field)
        );
        prop_assert_eq!(
            facet_counts(&table, &clauses, field),
            oracle::facet_counts(&list, &asked, field)
        );
    }

    #[test]
    fn crosstabs_are_the_same(list in lists(), asked in conditions(), a in categories(), b in categories()) {
        let table = Table::new(&dataset(&list));
        let found = filter(&table, &clauses(&asked));
        prop_assert_eq!(
            crosstab(&table, &found, a, b),
            oracle::crosstab(&list, &oracle::filter(&list, &asked), a, b)
        );
    }

    #[test]
    fn orders_are_the_same(list in lists(), asked in conditions(), keys in sort_keys(), locale in locales()) {
        let table = Table::new(&dataset(&list));
        let found = filter(&table, &clauses(&asked));
        prop_assert_eq!(
            sort(&table, &found, &keys, locale),
            oracle::sort(&list, &oracle::filter(&list, &asked), &keys, locale)
        );
    }

    #[test]
    fn pages_cut_the_list_into_pieces(len in 0_usize..60, size in 1_usize..12, wanted in 0_usize..80) {
        let mut order: Vec<_> = RowId::all(len).collect();
        order.reverse();
        let mut pieces: Vec<_> = order.chunks(size).collect();
        if pieces.is_empty() {
            pieces.push(&[]);
        }
        let one = page(&order, size, wanted);
        prop_assert_eq!(one.pages, pieces.len());
        prop_assert_eq!(one.page, wanted.max(1).min(pieces.len()));
        prop_assert_eq!(one.rows, pieces[one.page - 1]);
    }

    #[test]
    fn bitmaps_are_sets(
        len in 0_usize..200,
        a in prop::collection::btree_set(0_usize..220, 0..120),
        b in prop::collection::btree_set(0_usize..220, 0..120),
    ) {
        let (left, right) = (bitmap(len, &a), bitmap(len, &b));
        // What lies beyond the end is not taken in.
        let within = |set: BTreeSet<usize>| set.into_iter().filter(|row| *row < len).collect::<BTreeSet<_>>();
        let (a, b) = (within(a), within(b));
        let combined = |combine: fn(&mut Bitmap, &Bitmap)| {
            let mut both = left.clone();
            combine(&mut both, &right);
            both
        };
        prop_assert_eq!(rows(&left), a.iter().copied().collect::<Vec<_>>());
        prop_assert_eq!(left.count(), a.len());
        prop_assert_eq!(left.len(), len);
        prop_assert!((0..220).all(|row| left.contains(RowId::new(row)) == a.contains(&row)));
        prop_assert_eq!(left.count_and(&right), a.intersection(&b).count());
        prop_assert_eq!(combined(Bitmap::and), bitmap(len, &(&a & &b)));
        prop_assert_eq!(combined(Bitmap::or), bitmap(len, &(&a | &b)));
        prop_assert_eq!(combined(Bitmap::and_not), bitmap(len, &(&a - &b)));
        prop_assert_eq!(rows(&Bitmap::full(len)), (0..len).collect::<Vec<_>>());
    }
}
