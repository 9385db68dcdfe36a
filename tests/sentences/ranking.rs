//! Countries by number.

use super::list::{Case, check};

#[test]
fn a_ranking_names_all_countries_that_are_level() {
    check("countries", CASES);
}

const CASES: &[Case] = &[
    (
        "13 n/c/pk; 5 s/g/br; 2 n/c",
        "",
        [
            "Most: Fjord, 13 people (72% of the 18 with a country); 2 countries in all.",
            "في الصدارة: Fjord (13 شخصًا)، أي 72% ممن ذُكر بلدهم وعددهم 18، وهم من بلدين.",
            "En primer lugar: Fjord, 13 personas, es decir, el 72\u{a0}% de las personas con país indicado (18); 2 países en total.",
            "En tête\u{a0}: Fjord, 13 personnes, soit 72\u{a0}% des personnes dont le pays est indiqué (18)\u{a0}; 2 pays en tout.",
            "На первом месте: Fjord\u{a0}— 13 человек, 72\u{a0}% от числа участников с указанной страной (18); показаны участники из 2 стран.",
            "人数最多的是Fjord：13人，占列有国家的18人的72%；共有2个国家。",
        ],
    ),
    (
        "5 n/c/pk; 5 s/g/br; 1 e/c/fr",
        "",
        [
            "Most: Cairn, Fjord, 5 people each (45% of the 11 with a country); 3 countries in all.",
            "في الصدارة: Cairn، Fjord (5 أشخاص لكلٍّ)، أي 45% ممن ذُكر بلدهم وعددهم 11، وهم من 3 بلدان.",
            "En primer lugar: Cairn, Fjord, 5 personas cada uno, es decir, el 45\u{a0}% de las personas con país indicado (11); 3 países en total.",
            "En tête\u{a0}: Cairn, Fjord, 5 personnes chacun, soit 45\u{a0}% des personnes dont le pays est indiqué (11)\u{a0}; 3 pays en tout.",
            "На первом месте: Cairn, Fjord\u{a0}— по 5 человек, 45\u{a0}% от числа участников с указанной страной (11); показаны участники из 3 стран.",
            "人数最多的是Cairn、Fjord：各5人，占列有国家的11人的45%；共有3个国家。",
        ],
    ),
    (
        "1 n/c/pk; 1 s/g/br; 1 e/c/fr; 1 e/c/de; 1 w/c/jp",
        "",
        [
            "Most: 5 of 5 under “Country”, 1 person each (20% of the 5 with a country); 5 countries in all.",
            "في الصدارة: 5 من أصل 5 تحت «Country» (شخص واحد لكلٍّ)، أي 20% ممن ذُكر بلدهم وعددهم 5، وهم من 5 بلدان.",
            "En primer lugar: 5 de 5 en “Country”, 1 persona cada uno, es decir, el 20\u{a0}% de las personas con país indicado (5); 5 países en total.",
            "En tête\u{a0}: 5 sur 5 sous «\u{a0}Country\u{a0}», 1 personne chacun, soit 20\u{a0}% des personnes dont le pays est indiqué (5)\u{a0}; 5 pays en tout.",
            "На первом месте: 5 из 5 в графе «Country»\u{a0}— по 1 человеку, 20\u{a0}% от числа участников с указанной страной (5); показаны участники из 5 стран.",
            "人数最多的是“Country”5项中的5项：各1人，占列有国家的5人的20%；共有5个国家。",
        ],
    ),
    (
        "3 n/c/pk",
        "",
        [
            "Only Fjord is shown: 3 people.",
            "فئة واحدة فقط هنا: Fjord (3 أشخاص).",
            "Única categoría presente: Fjord (3 personas).",
            "Seule catégorie présente\u{a0}: Fjord (3 personnes).",
            "Представлена одна категория: Fjord (3 человека).",
            "仅有Fjord：3人。",
        ],
    ),
    (
        "1 n/c/pk",
        "",
        [
            "Only Fjord is shown: 1 person.",
            "فئة واحدة فقط هنا: Fjord (شخص واحد).",
            "Única categoría presente: Fjord (1 persona).",
            "Seule catégorie présente\u{a0}: Fjord (1 personne).",
            "Представлена одна категория: Fjord (1 человек).",
            "仅有Fjord：1人。",
        ],
    ),
    (
        "3 n/c/pk; 2 n/g",
        "",
        [
            "Most: Fjord, 3 people (100% of the 3 with a country); 1 country in all.",
            "في الصدارة: Fjord (3 أشخاص)، أي 100% ممن ذُكر بلدهم وعددهم 3، وهم من بلد واحد.",
            "En primer lugar: Fjord, 3 personas, es decir, el 100\u{a0}% de las personas con país indicado (3); 1 país en total.",
            "En tête\u{a0}: Fjord, 3 personnes, soit 100\u{a0}% des personnes dont le pays est indiqué (3)\u{a0}; 1 pays en tout.",
            "На первом месте: Fjord\u{a0}— 3 человека, 100\u{a0}% от числа участников с указанной страной (3); показаны участники из 1 страны.",
            "人数最多的是Fjord：3人，占列有国家的3人的100%；共有1个国家。",
        ],
    ),
    (
        "3 n/c",
        "",
        [
            "“Country” is not given for anybody here.",
            "لم يُذكر «Country» لأي شخص هنا.",
            "No se indica “Country” para nadie aquí.",
            "Rien n’est indiqué ici sous «\u{a0}Country\u{a0}».",
            "Здесь ни у кого не указано: «Country».",
            "所显示的人均未列出“Country”。",
        ],
    ),
    (
        "2 e/c/de; 2 s/c/br; 2 s/c/in",
        "",
        [
            "Most: Brook, Cairn, Elbe, 2 people each (33% of the 6 with a country); 3 countries in all.",
            "في الصدارة: Brook، Cairn، Elbe (شخصان لكلٍّ)، أي 33% ممن ذُكر بلدهم وعددهم 6، وهم من 3 بلدان.",
            "En primer lugar: Brook, Cairn, Elbe, 2 personas cada uno, es decir, el 33\u{a0}% de las personas con país indicado (6); 3 países en total.",
            "En tête\u{a0}: Brook, Cairn, Elbe, 2 personnes chacun, soit 33\u{a0}% des personnes dont le pays est indiqué (6)\u{a0}; 3 pays en tout.",
            "На первом месте: Brook, Cairn, Elbe\u{a0}— по 2 человека, 33\u{a0}% от числа участников с указанной страной (6); показаны участники из 3 стран.",
            "人数最多的是Brook、Cairn、Elbe：各2人，占列有国家的6人的33%；共有3个国家。",
        ],
    ),
];
