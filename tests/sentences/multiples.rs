//! Small multiples.

use super::list::{Case, check};

#[test]
fn small_multiples_name_all_who_are_level() {
    check("multiples", CASES);
}

const CASES: &[Case] = &[
    (
        "5 n/c; 2 s/g; 2 s/p",
        "",
        [
            "The largest part of each: North – Society (5 of 5); South – State, Trade (2 of 4).",
            "الأكثر عددًا في كل منها: North – Society (5 من 5)؛ South – State، Trade (2 من 4).",
            "Categoría más numerosa de cada grupo: North\u{a0}– Society (5 de 5); South\u{a0}– State, Trade (2 de 4).",
            "Catégorie la plus nombreuse de chaque groupe\u{a0}: North\u{a0}– Society (5 sur 5)\u{a0}; South\u{a0}– State, Trade (2 sur 4).",
            "Самая многочисленная категория каждой группы: North\u{a0}– Society (5 из 5); South\u{a0}– State, Trade (2 из 4).",
            "各组中人数最多的是：North——Society（5人中的5人）；South——State、Trade（4人中的2人）。",
        ],
    ),
    (
        "1 n/c; 1 n/g; 1 n/p",
        "",
        [
            "The largest part of each: North – Society, State, Trade (1 of 3).",
            "الأكثر عددًا في كل منها: North – Society، State، Trade (1 من 3).",
            "Categoría más numerosa de cada grupo: North\u{a0}– Society, State, Trade (1 de 3).",
            "Catégorie la plus nombreuse de chaque groupe\u{a0}: North\u{a0}– Society, State, Trade (1 sur 3).",
            "Самая многочисленная категория каждой группы: North\u{a0}– Society, State, Trade (1 из 3).",
            "各组中人数最多的是：North——Society、State、Trade（3人中的1人）。",
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
];
