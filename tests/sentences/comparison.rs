//! Two selections.

use super::list::{Case, check};

#[test]
fn the_largest_difference_is_that_of_all_who_have_it() {
    check("comparison", CASES);
}

const CASES: &[Case] = &[
    (
        "3 n/c; 1 s/c; 2 s/g",
        "",
        [
            "The largest difference is 75 percentage points, the same for each of: North, South.",
            "أكبر فرق 75 نقطة مئوية، وهو نفسه في كل من: North، South.",
            "La mayor diferencia es de 75 puntos porcentuales, la misma en cada caso: North, South.",
            "L’écart le plus grand est de 75 points de pourcentage, le même dans chaque cas\u{a0}: North, South.",
            "Наибольшая разница\u{a0}— 75 процентных пунктов, одинаковая в каждом случае: North, South.",
            "差距最大的是North、South，均相差75个百分点。",
        ],
    ),
    (
        "3 n/c; 1 s/c; 1 e/c; 1 w/c; 2 s/g",
        "",
        [
            "The largest difference is 83 percentage points, for South: 17% (1) of Society against 100% (2) of State.",
            "أكبر فرق 83 نقطة مئوية، في South: 17% (1) في Society مقابل 100% (2) في State.",
            "La mayor diferencia es de 83 puntos porcentuales (South): el 17\u{a0}% (1) en “Society” frente al 100\u{a0}% (2) en “State”.",
            "L’écart le plus grand est de 83 points de pourcentage (South)\u{a0}: 17\u{a0}% (1) pour «\u{a0}Society\u{a0}» contre 100\u{a0}% (2) pour «\u{a0}State\u{a0}».",
            "Наибольшая разница\u{a0}— 83 процентных пункта (South): 17\u{a0}% (1) в выборке «Society» против 100\u{a0}% (2) в выборке «State».",
            "差距最大的是South，相差83个百分点：Society为17%（1），State为100%（2）。",
        ],
    ),
    (
        "1 n/c; 1 s/c; 1 n/g; 1 s/g",
        "",
        [
            "Society and State have the same shares, in whole percent.",
            "النسب في Society وState واحدة عند تقريبها إلى أعداد صحيحة.",
            "Las proporciones, en porcentajes enteros, son iguales en “Society” y “State”.",
            "Les pourcentages, arrondis à l’unité, sont les mêmes pour «\u{a0}Society\u{a0}» et «\u{a0}State\u{a0}».",
            "Доли в выборках «Society» и «State» одинаковы (в целых процентах).",
            "Society和State的比例（按整数百分比）相同。",
        ],
    ),
    (
        "4 n/c; 4 s/g",
        "region=n",
        [
            "Nobody in State matches, so there is nothing to compare.",
            "لا أحد في State يطابق الاختيار، فلا شيء يقارَن.",
            "Nadie coincide con “State”, así que no hay nada que comparar.",
            "Personne ne correspond à «\u{a0}State\u{a0}»\u{a0}: il n’y a donc rien à comparer.",
            "В выборке «State» никого нет, поэтому сравнивать нечего.",
            "State中没有符合条件的人，因此无从比较。",
        ],
    ),
    (
        "3 n; 2 n",
        "",
        [
            "There are no two groups to compare here.",
            "ليس هنا مجموعتان تقارَنان.",
            "Aquí no hay dos grupos que comparar.",
            "Il n’y a pas ici deux groupes à comparer.",
            "Здесь нет двух групп для сравнения.",
            "此处没有两个可供比较的群体。",
        ],
    ),
    (
        "2 n/c; 1 s/c; 1 e/c; 1 n/g; 1 w/g; 2 e/g",
        "",
        [
            "The largest difference is 25 percentage points, the same for each of: 4 of 4 under “Region”.",
            "أكبر فرق 25 نقطة مئوية، وهو نفسه في كل من: 4 من أصل 4 تحت «Region».",
            "La mayor diferencia es de 25 puntos porcentuales, la misma en cada caso: 4 de 4 en “Region”.",
            "L’écart le plus grand est de 25 points de pourcentage, le même dans chaque cas\u{a0}: 4 sur 4 sous «\u{a0}Region\u{a0}».",
            "Наибольшая разница\u{a0}— 25 процентных пунктов, одинаковая в каждом случае: 4 из 4 в графе «Region».",
            "差距最大的是“Region”4项中的4项，均相差25个百分点。",
        ],
    ),
];
