//! Two fields crossed.

use super::list::{Case, check};

#[test]
fn a_matrix_names_all_combinations_that_are_level() {
    check("matrix", CASES);
}

const CASES: &[Case] = &[
    (
        "12 n/c; 3 n/g; 4 s/g",
        "",
        [
            "Largest combination: North, Society, 12 people (63% of 19).",
            "أكبر تقاطع: North، Society (12 شخصًا)، أي 63% من 19.",
            "Combinación más numerosa: North, Society, 12 personas, es decir, el 63\u{a0}% del total (19).",
            "Combinaison la plus nombreuse\u{a0}: North, Society, 12 personnes, soit 63\u{a0}% du total (19).",
            "Самое многочисленное сочетание: North, Society\u{a0}— 12 человек, 63\u{a0}% от общего числа (19).",
            "人数最多的组合是North，Society：12人，占19人的63%。",
        ],
    ),
    (
        "2 n/c; 2 s/g; 1 w/c",
        "",
        [
            "Level at the top with 2 people each (40% of 5): North, Society; South, State.",
            "في الصدارة بالتساوي (شخصان لكلٍّ، أي 40% من 5): North، Society؛ South، State.",
            "Empate en cabeza con 2 personas cada uno, es decir, el 40\u{a0}% del total (5): North, Society; South, State.",
            "À égalité en tête avec 2 personnes chacun, soit 40\u{a0}% du total (5)\u{a0}: North, Society\u{a0}; South, State.",
            "Поровну на первом месте, по 2 человека (40\u{a0}% от 5): North, Society; South, State.",
            "并列居首（各2人，占5人的40%）：North，Society；South，State。",
        ],
    ),
    (
        "1 n/c; 1 s/c; 1 e/g; 1 w/p",
        "",
        [
            "Level at the top with 1 person each (25% of 4): 4 of 4 under “Region, Stakeholders”.",
            "في الصدارة بالتساوي (شخص واحد لكلٍّ، أي 25% من 4): 4 من أصل 4 تحت «Region، Stakeholders».",
            "Empate en cabeza con 1 persona cada uno, es decir, el 25\u{a0}% del total (4): 4 de 4 en “Region, Stakeholders”.",
            "À égalité en tête avec 1 personne chacun, soit 25\u{a0}% du total (4)\u{a0}: 4 sur 4 sous «\u{a0}Region, Stakeholders\u{a0}».",
            "Поровну на первом месте, по 1 человеку (25\u{a0}% от 4): 4 из 4 в графе «Region, Stakeholders».",
            "并列居首（各1人，占4人的25%）：“Region，Stakeholders”4项中的4项。",
        ],
    ),
    (
        "1 n/c",
        "",
        [
            "Only North, Society is shown: 1 person.",
            "فئة واحدة فقط هنا: North، Society (شخص واحد).",
            "Única categoría presente: North, Society (1 persona).",
            "Seule catégorie présente\u{a0}: North, Society (1 personne).",
            "Представлена одна категория: North, Society (1 человек).",
            "仅有North，Society：1人。",
        ],
    ),
    (
        "5 n/c; 2 s/g",
        "region=n",
        [
            "Only North, Society is shown: 5 people.",
            "فئة واحدة فقط هنا: North، Society (5 أشخاص).",
            "Única categoría presente: North, Society (5 personas).",
            "Seule catégorie présente\u{a0}: North, Society (5 personnes).",
            "Представлена одна категория: North, Society (5 человек).",
            "仅有North，Society：5人。",
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
        "measure=column",
        [
            "Largest combination: North, Society, 5 people (71% of 7). The table shows shares of each column.",
            "أكبر تقاطع: North، Society (5 أشخاص)، أي 71% من 7. يعرض الجدول نسبًا من كل عمود.",
            "Combinación más numerosa: North, Society, 5 personas, es decir, el 71\u{a0}% del total (7). La tabla muestra las proporciones de cada columna.",
            "Combinaison la plus nombreuse\u{a0}: North, Society, 5 personnes, soit 71\u{a0}% du total (7). Le tableau indique les pourcentages de chaque colonne.",
            "Самое многочисленное сочетание: North, Society\u{a0}— 5 человек, 71\u{a0}% от общего числа (7). В таблице указаны доли по каждому столбцу.",
            "人数最多的组合是North，Society：5人，占7人的71%。表格显示占各列的比例。",
        ],
    ),
];
