//! Who, from where, as bars.

use super::list::{Case, check};

#[test]
fn bars_name_all_who_are_level() {
    check("bars", CASES);
}

const CASES: &[Case] = &[
    (
        "12 n/c; 3 n/g; 4 s/g",
        "",
        [
            "Largest group: North, 15 people (79% of 19); within it, the largest: Society (12).",
            "المجموعة الأكثر عددًا هنا هي North: 15 شخصًا، أي 79% من 19؛ وأكثر الفئات عددًا فيها: Society (12).",
            "Grupo más numeroso: North, 15 personas, es decir, el 79\u{a0}% del total (19); dentro de él, el más numeroso: Society (12).",
            "Groupe le plus nombreux\u{a0}: North, 15 personnes, soit 79\u{a0}% du total (19)\u{a0}; en tête dans ce groupe\u{a0}: Society (12).",
            "Самая многочисленная группа: North\u{a0}— 15 человек, 79\u{a0}% от общего числа (19); в ней больше всего: Society (12).",
            "人数最多的是North：15人，占19人的79%；其中以Society居首（12人）。",
        ],
    ),
    (
        "1 n/c; 1 s/g",
        "",
        [
            "Level at the top with 1 person each (50% of 2): North, South.",
            "في الصدارة بالتساوي (شخص واحد لكلٍّ، أي 50% من 2): North، South.",
            "Empate en cabeza con 1 persona cada uno, es decir, el 50\u{a0}% del total (2): North, South.",
            "À égalité en tête avec 1 personne chacun, soit 50\u{a0}% du total (2)\u{a0}: North, South.",
            "Поровну на первом месте, по 1 человеку (50\u{a0}% от 2): North, South.",
            "并列居首（各1人，占2人的50%）：North、South。",
        ],
    ),
    (
        "20 n/c; 20 s/g; 1 w/c",
        "",
        [
            "Level at the top with 20 people each (49% of 41): North, South.",
            "في الصدارة بالتساوي (20 شخصًا لكلٍّ، أي 49% من 41): North، South.",
            "Empate en cabeza con 20 personas cada uno, es decir, el 49\u{a0}% del total (41): North, South.",
            "À égalité en tête avec 20 personnes chacun, soit 49\u{a0}% du total (41)\u{a0}: North, South.",
            "Поровну на первом месте, по 20 человек (49\u{a0}% от 41): North, South.",
            "并列居首（各20人，占41人的49%）：North、South。",
        ],
    ),
    (
        "2 n/c; 2 s/c; 2 e/g; 2 w/p",
        "",
        [
            "Level at the top with 2 people each (25% of 8): 4 of 4 under “Region”.",
            "في الصدارة بالتساوي (شخصان لكلٍّ، أي 25% من 8): 4 من أصل 4 تحت «Region».",
            "Empate en cabeza con 2 personas cada uno, es decir, el 25\u{a0}% del total (8): 4 de 4 en “Region”.",
            "À égalité en tête avec 2 personnes chacun, soit 25\u{a0}% du total (8)\u{a0}: 4 sur 4 sous «\u{a0}Region\u{a0}».",
            "Поровну на первом месте, по 2 человека (25\u{a0}% от 8): 4 из 4 в графе «Region».",
            "并列居首（各2人，占8人的25%）：“Region”4项中的4项。",
        ],
    ),
    (
        "2 n/c; 2 n/p; 1 s/p",
        "",
        [
            "Largest group: North, 4 people (80% of 5); within it, the largest: Society, Trade (2).",
            "المجموعة الأكثر عددًا هنا هي North: 4 أشخاص، أي 80% من 5؛ وأكثر الفئات عددًا فيها: Society، Trade (2).",
            "Grupo más numeroso: North, 4 personas, es decir, el 80\u{a0}% del total (5); dentro de él, el más numeroso: Society, Trade (2).",
            "Groupe le plus nombreux\u{a0}: North, 4 personnes, soit 80\u{a0}% du total (5)\u{a0}; en tête dans ce groupe\u{a0}: Society, Trade (2).",
            "Самая многочисленная группа: North\u{a0}— 4 человека, 80\u{a0}% от общего числа (5); в ней больше всего: Society, Trade (2).",
            "人数最多的是North：4人，占5人的80%；其中以Society、Trade居首（2人）。",
        ],
    ),
    (
        "1 n/c; 3 s/g",
        "region=n",
        [
            "Only North is shown: 1 person.",
            "فئة واحدة فقط هنا: North (شخص واحد).",
            "Única categoría presente: North (1 persona).",
            "Seule catégorie présente\u{a0}: North (1 personne).",
            "Представлена одна категория: North (1 человек).",
            "仅有North：1人。",
        ],
    ),
    (
        "5 n/c; 3 s/g",
        "region=n",
        [
            "Only North is shown: 5 people.",
            "فئة واحدة فقط هنا: North (5 أشخاص).",
            "Única categoría presente: North (5 personas).",
            "Seule catégorie présente\u{a0}: North (5 personnes).",
            "Представлена одна категория: North (5 человек).",
            "仅有North：5人。",
        ],
    ),
    (
        "5 n",
        "",
        [
            "“Region, Stakeholders” is not given for anybody here.",
            "لم يُذكر «Region، Stakeholders» لأي شخص هنا.",
            "No se indica “Region, Stakeholders” para nadie aquí.",
            "Rien n’est indiqué ici sous «\u{a0}Region, Stakeholders\u{a0}».",
            "Здесь ни у кого не указано: «Region, Stakeholders».",
            "所显示的人均未列出“Region，Stakeholders”。",
        ],
    ),
    (
        "5 n/c; 2 s/g",
        "region=e",
        [
            "Nobody matches, so there is nothing to draw.",
            "لا أحد يطابق الاختيار، فلا شيء يُرسم.",
            "Nadie coincide con la selección, así que no hay nada que representar.",
            "Personne ne correspond à la sélection\u{a0}: il n’y a rien à représenter.",
            "Никто не соответствует условиям, поэтому показывать нечего.",
            "没有符合条件的人，因此无图可显示。",
        ],
    ),
    (
        "5 n/c; 2 s",
        "",
        [
            "Largest group: North, 5 people (100% of 5); within it, the largest: Society (5).",
            "المجموعة الأكثر عددًا هنا هي North: 5 أشخاص، أي 100% من 5؛ وأكثر الفئات عددًا فيها: Society (5).",
            "Grupo más numeroso: North, 5 personas, es decir, el 100\u{a0}% del total (5); dentro de él, el más numeroso: Society (5).",
            "Groupe le plus nombreux\u{a0}: North, 5 personnes, soit 100\u{a0}% du total (5)\u{a0}; en tête dans ce groupe\u{a0}: Society (5).",
            "Самая многочисленная группа: North\u{a0}— 5 человек, 100\u{a0}% от общего числа (5); в ней больше всего: Society (5).",
            "人数最多的是North：5人，占5人的100%；其中以Society居首（5人）。",
        ],
    ),
];
