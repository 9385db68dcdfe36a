//! Values as printed, and those that several people have.

use super::list::{Case, check};

#[test]
fn entries_that_several_share_are_counted_and_all_who_are_level_named() {
    check("shared", CASES);
}

#[test]
fn a_ranking_of_another_field_says_nothing_of_countries() {
    check("bodies", BODIES);
}

const CASES: &[Case] = &[
    (
        "3 n/c//ICANN; 2 n/c//ITU; 1 n/c//Alone",
        "",
        [
            "3 different entries are printed under “Body”. With at least 2 people: 2. Most: ICANN, 3 people.",
            "تحت «Body» 3 قيم مطبوعة مختلفة. عدد ما يُذكر معه شخصان على الأقل: 2. في الصدارة: ICANN (3 أشخاص).",
            "Hay 3 menciones distintas impresas en “Body”. Menciones con un mínimo de 2 personas: 2. En primer lugar: ICANN, 3 personas.",
            "3 mentions différentes sont imprimées sous «\u{a0}Body\u{a0}». Mentions comptant au moins 2 personnes\u{a0}: 2. En tête\u{a0}: ICANN, 3 personnes.",
            "В графе «Body» напечатано 3 разных названия. Минимум 2 человека: 2. На первом месте: ICANN\u{a0}— 3 человека.",
            "“Body”一栏共有3个不同的条目。其中至少有2人的有2个。居首的是ICANN（3人）。",
        ],
    ),
    (
        "3 n/c//ICANN; 3 n/c//ITU; 1 n/c//Alone",
        "",
        [
            "3 different entries are printed under “Body”. With at least 2 people: 2. Most: ICANN; ITU, 3 people each.",
            "تحت «Body» 3 قيم مطبوعة مختلفة. عدد ما يُذكر معه شخصان على الأقل: 2. في الصدارة: ICANN؛ ITU (3 أشخاص لكلٍّ).",
            "Hay 3 menciones distintas impresas en “Body”. Menciones con un mínimo de 2 personas: 2. En primer lugar: ICANN; ITU, 3 personas cada uno.",
            "3 mentions différentes sont imprimées sous «\u{a0}Body\u{a0}». Mentions comptant au moins 2 personnes\u{a0}: 2. En tête\u{a0}: ICANN\u{a0}; ITU, 3 personnes chacun.",
            "В графе «Body» напечатано 3 разных названия. Минимум 2 человека: 2. На первом месте: ICANN; ITU\u{a0}— по 3 человека.",
            "“Body”一栏共有3个不同的条目。其中至少有2人的有2个。居首的是ICANN；ITU（各3人）。",
        ],
    ),
    (
        "2 n/c//A; 2 n/c//B; 2 n/c//C; 2 n/c//D; 2 n/c//E",
        "",
        [
            "5 different entries are printed under “Body”. With at least 2 people: 5. Most: 5 of 5 under “Body”, 2 people each.",
            "تحت «Body» 5 قيم مطبوعة مختلفة. عدد ما يُذكر معه شخصان على الأقل: 5. في الصدارة: 5 من أصل 5 تحت «Body» (شخصان لكلٍّ).",
            "Hay 5 menciones distintas impresas en “Body”. Menciones con un mínimo de 2 personas: 5. En primer lugar: 5 de 5 en “Body”, 2 personas cada uno.",
            "5 mentions différentes sont imprimées sous «\u{a0}Body\u{a0}». Mentions comptant au moins 2 personnes\u{a0}: 5. En tête\u{a0}: 5 sur 5 sous «\u{a0}Body\u{a0}», 2 personnes chacun.",
            "В графе «Body» напечатано 5 разных названий. Минимум 2 человека: 5. На первом месте: 5 из 5 в графе «Body»\u{a0}— по 2 человека.",
            "“Body”一栏共有5个不同的条目。其中至少有2人的有5个。居首的是“Body”5项中的5项（各2人）。",
        ],
    ),
    (
        "1 n/c//A",
        "",
        [
            "1 entry is printed under “Body”, with fewer than 2 people.",
            "تحت «Body» قيمة مطبوعة واحدة، ولا يُذكر معها شخصان على الأقل.",
            "Hay 1 mención impresa en “Body”, con menos de 2 personas.",
            "1 mention est imprimée sous «\u{a0}Body\u{a0}», avec moins de 2 personnes.",
            "В графе «Body» напечатано 1 название; минимума (2 человека) не достигает ни одно.",
            "“Body”一栏共有1个不同的条目，均不足2人。",
        ],
    ),
    (
        "1 n/c//A; 1 n/c//B",
        "",
        [
            "2 different entries are printed under “Body”, each with fewer than 2 people.",
            "تحت «Body» قيمتان مطبوعتان مختلفتان، ولا يُذكر مع أي منهما شخصان على الأقل.",
            "Hay 2 menciones distintas impresas en “Body”, cada una con menos de 2 personas.",
            "2 mentions différentes sont imprimées sous «\u{a0}Body\u{a0}», chacune avec moins de 2 personnes.",
            "В графе «Body» напечатано 2 разных названия; минимума (2 человека) не достигает ни одно.",
            "“Body”一栏共有2个不同的条目，均不足2人。",
        ],
    ),
    (
        "3 n/c",
        "",
        [
            "“Body” is not given for anybody here.",
            "لم يُذكر «Body» لأي شخص هنا.",
            "No se indica “Body” para nadie aquí.",
            "Rien n’est indiqué ici sous «\u{a0}Body\u{a0}».",
            "Здесь ни у кого не указано: «Body».",
            "所显示的人均未列出“Body”。",
        ],
    ),
    (
        "21 n///A",
        "",
        [
            "1 entry is printed under “Body”. With at least 2 people: 1. Most: A, 21 people.",
            "تحت «Body» قيمة مطبوعة واحدة. عدد ما يُذكر معه شخصان على الأقل: 1. في الصدارة: A (21 شخصًا).",
            "Hay 1 mención impresa en “Body”. Menciones con un mínimo de 2 personas: 1. En primer lugar: A, 21 personas.",
            "1 mention est imprimée sous «\u{a0}Body\u{a0}». Mentions comptant au moins 2 personnes\u{a0}: 1. En tête\u{a0}: A, 21 personnes.",
            "В графе «Body» напечатано 1 название. Минимум 2 человека: 1. На первом месте: A\u{a0}— 21 человек.",
            "“Body”一栏共有1个不同的条目。其中至少有2人的有1个。居首的是A（21人）。",
        ],
    ),
];

const BODIES: &[Case] = &[
    (
        "3 n/c//ICANN; 2 n/c//ITU",
        "",
        [
            "2 different entries are printed under “Body”. Most: ICANN, 3 people.",
            "تحت «Body» قيمتان مطبوعتان مختلفتان. في الصدارة: ICANN (3 أشخاص).",
            "Hay 2 menciones distintas impresas en “Body”. En primer lugar: ICANN, 3 personas.",
            "2 mentions différentes sont imprimées sous «\u{a0}Body\u{a0}». En tête\u{a0}: ICANN, 3 personnes.",
            "В графе «Body» напечатано 2 разных названия. На первом месте: ICANN\u{a0}— 3 человека.",
            "“Body”一栏共有2个不同的条目。居首的是ICANN（3人）。",
        ],
    ),
    (
        "1 n/c//A; 1 n/c//B",
        "",
        [
            "2 different entries are printed under “Body”. Most: A; B, 1 person each.",
            "تحت «Body» قيمتان مطبوعتان مختلفتان. في الصدارة: A؛ B (شخص واحد لكلٍّ).",
            "Hay 2 menciones distintas impresas en “Body”. En primer lugar: A; B, 1 persona cada uno.",
            "2 mentions différentes sont imprimées sous «\u{a0}Body\u{a0}». En tête\u{a0}: A\u{a0}; B, 1 personne chacun.",
            "В графе «Body» напечатано 2 разных названия. На первом месте: A; B\u{a0}— по 1 человеку.",
            "“Body”一栏共有2个不同的条目。居首的是A；B（各1人）。",
        ],
    ),
];
