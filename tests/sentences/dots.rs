//! A dot a person.

use super::list::{Case, check};

#[test]
fn dots_name_all_groups_that_are_level() {
    check("dots", CASES);
}

const CASES: &[Case] = &[
    (
        "5 n/c; 2 s/g",
        "",
        [
            "A dot for each person: 7 people, grouped by Region. Largest group: North (5 people).",
            "نقطة لكل شخص: 7 أشخاص، والتجميع حسب Region. أكبر مجموعة: North (5 أشخاص).",
            "Un punto por persona: 7 personas. Agrupación: Region. Grupo más numeroso: North (5 personas).",
            "Un point par personne\u{a0}: 7 personnes. Groupement\u{a0}: Region. Groupe le plus nombreux\u{a0}: North (5 personnes).",
            "Каждый участник\u{a0}— точка: 7 человек. Группировка: Region. Самая большая группа: North (5 человек).",
            "每人一点：7人，按Region分组。最大的一组是North（5人）。",
        ],
    ),
    (
        "2 n/c; 2 s/g; 1 e/c",
        "",
        [
            "A dot for each person: 5 people, grouped by Region. Level at the top with 2 people each (40% of 5): North, South.",
            "نقطة لكل شخص: 5 أشخاص، والتجميع حسب Region. في الصدارة بالتساوي (شخصان لكلٍّ، أي 40% من 5): North، South.",
            "Un punto por persona: 5 personas. Agrupación: Region. Empate en cabeza con 2 personas cada uno, es decir, el 40\u{a0}% del total (5): North, South.",
            "Un point par personne\u{a0}: 5 personnes. Groupement\u{a0}: Region. À égalité en tête avec 2 personnes chacun, soit 40\u{a0}% du total (5)\u{a0}: North, South.",
            "Каждый участник\u{a0}— точка: 5 человек. Группировка: Region. Поровну на первом месте, по 2 человека (40\u{a0}% от 5): North, South.",
            "每人一点：5人，按Region分组。并列居首（各2人，占5人的40%）：North、South。",
        ],
    ),
    (
        "1 n/c",
        "",
        [
            "A dot for each person: 1 person, grouped by Region. Only North is shown: 1 person.",
            "نقطة لكل شخص: شخص واحد، والتجميع حسب Region. فئة واحدة فقط هنا: North (شخص واحد).",
            "Un punto por persona: 1 persona. Agrupación: Region. Única categoría presente: North (1 persona).",
            "Un point par personne\u{a0}: 1 personne. Groupement\u{a0}: Region. Seule catégorie présente\u{a0}: North (1 personne).",
            "Каждый участник\u{a0}— точка: 1 человек. Группировка: Region. Представлена одна категория: North (1 человек).",
            "每人一点：1人，按Region分组。仅有North：1人。",
        ],
    ),
    (
        "1 n/c; 1 s/g; 1 e/c; 1 w/p",
        "",
        [
            "A dot for each person: 4 people, grouped by Region. Level at the top with 1 person each (25% of 4): 4 of 4 under “Region”.",
            "نقطة لكل شخص: 4 أشخاص، والتجميع حسب Region. في الصدارة بالتساوي (شخص واحد لكلٍّ، أي 25% من 4): 4 من أصل 4 تحت «Region».",
            "Un punto por persona: 4 personas. Agrupación: Region. Empate en cabeza con 1 persona cada uno, es decir, el 25\u{a0}% del total (4): 4 de 4 en “Region”.",
            "Un point par personne\u{a0}: 4 personnes. Groupement\u{a0}: Region. À égalité en tête avec 1 personne chacun, soit 25\u{a0}% du total (4)\u{a0}: 4 sur 4 sous «\u{a0}Region\u{a0}».",
            "Каждый участник\u{a0}— точка: 4 человека. Группировка: Region. Поровну на первом месте, по 1 человеку (25\u{a0}% от 4): 4 из 4 в графе «Region».",
            "每人一点：4人，按Region分组。并列居首（各1人，占4人的25%）：“Region”4项中的4项。",
        ],
    ),
    (
        "1 /c; 3 /g",
        "",
        [
            "A dot for each person: 4 people, grouped by Region. “Region” is not given for anybody here.",
            "نقطة لكل شخص: 4 أشخاص، والتجميع حسب Region. لم يُذكر «Region» لأي شخص هنا.",
            "Un punto por persona: 4 personas. Agrupación: Region. No se indica “Region” para nadie aquí.",
            "Un point par personne\u{a0}: 4 personnes. Groupement\u{a0}: Region. Rien n’est indiqué ici sous «\u{a0}Region\u{a0}».",
            "Каждый участник\u{a0}— точка: 4 человека. Группировка: Region. Здесь ни у кого не указано: «Region».",
            "每人一点：4人，按Region分组。所显示的人均未列出“Region”。",
        ],
    ),
    (
        "5 n/c; 2 s/g",
        "dots=region,stakeholder",
        [
            "A dot for each person: 7 people, grouped by Region, Stakeholders. Largest group: North (5 people).",
            "نقطة لكل شخص: 7 أشخاص، والتجميع حسب Region، Stakeholders. أكبر مجموعة: North (5 أشخاص).",
            "Un punto por persona: 7 personas. Agrupación: Region, Stakeholders. Grupo más numeroso: North (5 personas).",
            "Un point par personne\u{a0}: 7 personnes. Groupement\u{a0}: Region, Stakeholders. Groupe le plus nombreux\u{a0}: North (5 personnes).",
            "Каждый участник\u{a0}— точка: 7 человек. Группировка: Region, Stakeholders. Самая большая группа: North (5 человек).",
            "每人一点：7人，按Region、Stakeholders分组。最大的一组是North（5人）。",
        ],
    ),
];
