//! Small figures to draw, in the words of a language.

use std::rc::Rc;

use participant_explorer::{
    dataset::{self, Outline},
    i18n::Key,
    state::Measure,
    view::{
        Bar, ChartModel, Circle, DataTable, Figure, Map, Mark, Matrix, MatrixRow, RankedBar,
        Ranking, Segment, StackedBars,
    },
};

use super::{further, languages};

/// The words of one language.
pub struct Words {
    pub regions: [&'static str; 5],
    pub groups: [&'static str; 5],
    pub countries: [&'static str; 4],
    pub total: &'static str,
    pub rest: &'static str,
    pub nobody: &'static str,
    /// What only the further figures write: the two axes of a placement, "no group", "elsewhere", "difference".
    pub further: [&'static str; 5],
}

const ENGLISH: Words = Words {
    regions: [
        "African Group",
        "Asia-Pacific Group",
        "Eastern European Group",
        "Latin American and Caribbean Group",
        "Western European and Others Group",
    ],
    groups: [
        "Government",
        "Civil society",
        "Intergovernmental organization",
        "Academia",
        "Private sector",
    ],
    countries: [
        "Kenya",
        "United Republic of Tanzania",
        "Bolivia (Plurinational State of)",
        "Fiji",
    ],
    total: "Total",
    rest: "and 52 more countries: 61 people",
    nobody: "Nobody matches these filters.",
    further: [
        "Listed under",
        "Regional group of the country",
        "No group",
        "9 people listed elsewhere than with their country’s group",
        "Difference in points",
    ],
};

const ARABIC: Words = Words {
    regions: [
        "المجموعة الأفريقية",
        "مجموعة آسيا والمحيط الهادئ",
        "مجموعة أوروبا الشرقية",
        "مجموعة أمريكا اللاتينية ومنطقة البحر الكاريبي",
        "مجموعة دول أوروبا الغربية ودول أخرى",
    ],
    groups: [
        "الحكومات",
        "المجتمع المدني",
        "المنظمات الحكومية الدولية",
        "الأوساط الأكاديمية",
        "القطاع الخاص",
    ],
    countries: [
        "كينيا",
        "جمهورية تنزانيا المتحدة",
        "بوليفيا (دولة - المتعددة القوميات)",
        "فيجي",
    ],
    total: "المجموع",
    rest: "و52 بلدًا آخر: 61 شخصًا",
    nobody: "لا أحد يطابق عوامل التصفية هذه.",
    further: [
        "مدرج ضمن",
        "المجموعة الإقليمية للبلد",
        "بلا مجموعة",
        "9 أشخاص مدرجون خارج مجموعات بلدانهم",
        "الفرق بالنقاط",
    ],
};

/// People by region, then group; one region and several cells have nobody.
pub const PEOPLE: [[usize; 5]; 5] = [
    [31, 23, 6, 4, 1],
    [28, 40, 9, 0, 2],
    [0, 0, 0, 0, 0],
    [12, 19, 3, 1, 0],
    [9, 22, 14, 8, 5],
];

pub fn words(lang: &str) -> &'static Words {
    match lang {
        "ar" => &ARABIC,
        "es" => &languages::SPANISH,
        "fr" => &languages::FRENCH,
        "ru" => &languages::RUSSIAN,
        "zh" => &languages::CHINESE,
        _ => &ENGLISH,
    }
}

pub fn figure(chart: ChartModel) -> Figure {
    Figure {
        name: "figure".to_owned(),
        title: "Who took part & where".to_owned(),
        sentence: "Most people came from <one> group.".to_owned(),
        chart,
        data_table: DataTable::default(),
        offers_shares: true,
    }
}

pub fn stacked_bars(lang: &str) -> StackedBars {
    bars(lang, &PEOPLE, Measure::Numbers)
}

pub fn shares(lang: &str) -> StackedBars {
    bars(lang, &PEOPLE, Measure::Shares)
}

/// One person in all.
pub fn single(lang: &str) -> StackedBars {
    bars(lang, &[[0, 1, 0, 0, 0]], Measure::Numbers)
}

pub fn matrix(lang: &str) -> Matrix {
    let words = words(lang);
    let row = |region: usize| MatrixRow {
        label: words.regions[region].to_owned(),
        cells: (0..5)
            .map(|group| {
                (PEOPLE[region][group] > 0)
                    .then(|| cell(words, region, group, PEOPLE[region][group]))
            })
            .collect(),
        total_text: PEOPLE[region].iter().sum::<usize>().to_string(),
    };
    let column = |group: usize| {
        PEOPLE
            .iter()
            .map(|row| row[group])
            .sum::<usize>()
            .to_string()
    };
    Matrix {
        columns: words.groups.map(str::to_owned).to_vec(),
        rows: (0..5).map(row).collect(),
        column_totals: (0..5).map(column).collect(),
        total_text: PEOPLE.as_flattened().iter().sum::<usize>().to_string(),
        total_label: words.total.to_owned(),
        largest: 40,
        wholes: Vec::new(),
        selector: further::selector(),
    }
}

pub fn ranking(lang: &str) -> Ranking {
    let words = words(lang);
    let bar = |(index, value): (usize, usize)| RankedBar {
        label: words.countries[index].to_owned(),
        mark: mark(
            index.to_string(),
            words.countries[index],
            value,
            value.to_string(),
        ),
    };
    Ranking {
        bars: [48, 17, 6, 1].into_iter().enumerate().map(bar).collect(),
        rest: Some(Mark {
            label: words.rest.to_owned(),
            ..mark("figure".to_owned(), "", 61, words.rest.to_owned())
        }),
        rest_values: 52,
        rest_says: Key::FigureRest,
        first: 4,
        longest: 48,
    }
}

/// Two pieces of land, a lake, and circles in the middle and at the edges.
pub fn map(lang: &str) -> Map {
    let words = words(lang);
    let outline = |water, corners: &[(i32, i32)]| Outline {
        water,
        corners: corners.to_vec(),
    };
    let land = dataset::Map {
        outlines: vec![
            outline(false, &[(-200, 350), (500, 300), (400, -300), (0, 0)]),
            outline(true, &[(200, 100), (300, 100), (250, 0)]),
            outline(false, &[(1500, 700), (1800, 700), (1800, 600)]),
        ],
        places: Vec::new(),
    };
    let circle = |index: usize, place, value: usize| Circle {
        place,
        mark: mark(
            index.to_string(),
            words.countries[index],
            value,
            value.to_string(),
        ),
    };
    Map {
        land: Rc::new(land),
        circles: vec![
            circle(0, (378, 6), 48),
            circle(1, (1800, -178), 17),
            circle(2, (-1500, 830), 6),
            circle(3, (395, 20), 12),
        ],
        note: words.nobody.repeat(4),
    }
}

fn bars(lang: &str, people: &[[usize; 5]], measure: Measure) -> StackedBars {
    let words = words(lang);
    let totals = people.iter().map(|row| row.iter().sum::<usize>());
    let bar = |(region, row): (usize, &[usize; 5])| {
        let total: usize = row.iter().sum();
        let segment = |(group, &value): (usize, &usize)| {
            let mut mark = cell(words, region, group, value);
            if measure == Measure::Shares {
                mark.text = format!("{}%", value * 100 / total);
            }
            Segment {
                series: group,
                mark,
            }
        };
        Bar {
            label: words.regions[region].to_owned(),
            total,
            total_text: total.to_string(),
            segments: row
                .iter()
                .enumerate()
                .filter(|(_, value)| **value > 0)
                .map(segment)
                .collect(),
        }
    };
    StackedBars {
        series: words.groups.map(str::to_owned).to_vec(),
        longest: totals.max().unwrap_or(0),
        bars: people.iter().enumerate().map(bar).collect(),
        measure,
    }
}

fn cell(words: &Words, region: usize, group: usize, value: usize) -> Mark {
    let label = format!("{}, {}", words.regions[region], words.groups[group]);
    mark(
        format!("{region}/{group}"),
        &label,
        value,
        value.to_string(),
    )
}

pub fn mark(id: String, label: &str, value: usize, text: String) -> Mark {
    Mark {
        id,
        label: format!("{label}: {value}"),
        value,
        text,
        picks: Vec::new(),
        pressed: false,
    }
}
