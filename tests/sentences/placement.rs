//! Where people are listed against where their country belongs.

use super::list::{Case, check};

#[test]
fn a_country_counted_with_a_group_is_not_said_to_be_in_it() {
    check("placement", CASES);
}

const CASES: &[Case] = &[
    (
        "9 n/c/pk; 3 n/c/br; 2 n/c",
        "",
        [
            "Listed outside their country’s group: 3 people of 12 whose country is counted with a regional group. 2 more have no such country.",
            "المدرجون خارج مجموعة بلدهم: 3 أشخاص من أصل 12 ممن يُحسب بلدهم ضمن مجموعة إقليمية. وليس لشخصين آخرين مثل هذا البلد.",
            "Fuera del grupo de su país en la lista: 3 personas de un total de 12 cuyo país está adscrito a un grupo regional. 2 personas más no tienen tal país.",
            "Hors du groupe de leur pays dans la liste\u{a0}: 3 personnes sur 12 dont le pays est rattaché à un groupe régional. 2 autres personnes n’ont pas de tel pays.",
            "Указаны не в группе своей страны: 3 человека из 12, чья страна отнесена к региональной группе. Без такой страны: еще 2 человека.",
            "国家归入某区域组的12人中，有3人列于另一区域组。另有2人没有归入区域组的国家。",
        ],
    ),
    (
        "1 n/c/br",
        "",
        [
            "Listed outside their country’s group: 1 person of 1 whose country is counted with a regional group.",
            "المدرجون خارج مجموعة بلدهم: شخص واحد من أصل 1 ممن يُحسب بلدهم ضمن مجموعة إقليمية.",
            "Fuera del grupo de su país en la lista: 1 persona de un total de 1 cuyo país está adscrito a un grupo regional.",
            "Hors du groupe de leur pays dans la liste\u{a0}: 1 personne sur 1 dont le pays est rattaché à un groupe régional.",
            "Указаны не в группе своей страны: 1 человек из 1, чья страна отнесена к региональной группе.",
            "国家归入某区域组的1人中，有1人列于另一区域组。",
        ],
    ),
    (
        "5 n/c/pk",
        "",
        [
            "Listed outside their country’s group: 0 people of 5 whose country is counted with a regional group.",
            "المدرجون خارج مجموعة بلدهم: لا أحد من أصل 5 ممن يُحسب بلدهم ضمن مجموعة إقليمية.",
            "Fuera del grupo de su país en la lista: 0 personas de un total de 5 cuyo país está adscrito a un grupo regional.",
            "Hors du groupe de leur pays dans la liste\u{a0}: 0 personne sur 5 dont le pays est rattaché à un groupe régional.",
            "Указаны не в группе своей страны: 0 человек из 5, чья страна отнесена к региональной группе.",
            "国家归入某区域组的5人中，有0人列于另一区域组。",
        ],
    ),
    (
        "1 s/c/gh; 1 n/c/gh; 1 s/c/zz",
        "",
        [
            "Listed outside their country’s group: 1 person of 2 whose country is counted with a regional group. 1 more has no such country.",
            "المدرجون خارج مجموعة بلدهم: شخص واحد من أصل 2 ممن يُحسب بلدهم ضمن مجموعة إقليمية. وليس لشخص آخر مثل هذا البلد.",
            "Fuera del grupo de su país en la lista: 1 persona de un total de 2 cuyo país está adscrito a un grupo regional. 1 persona más no tiene tal país.",
            "Hors du groupe de leur pays dans la liste\u{a0}: 1 personne sur 2 dont le pays est rattaché à un groupe régional. 1 autre personne n’a pas de tel pays.",
            "Указаны не в группе своей страны: 1 человек из 2, чья страна отнесена к региональной группе. Без такой страны: еще 1 человек.",
            "国家归入某区域组的2人中，有1人列于另一区域组。另有1人没有归入区域组的国家。",
        ],
    ),
    (
        "3 n/c",
        "",
        [
            "Nobody here has a country that is counted with a regional group.",
            "ليس لأحد هنا بلد يُحسب ضمن مجموعة إقليمية.",
            "Nadie aquí tiene un país adscrito a un grupo regional.",
            "Personne ici n’a de pays rattaché à un groupe régional.",
            "Ни у кого из показанных нет страны, отнесенной к региональной группе.",
            "此处没有人的国家归入区域组。",
        ],
    ),
    (
        "2 n/c/br; 21 s/c",
        "",
        [
            "Listed outside their country’s group: 2 people of 2 whose country is counted with a regional group. 21 more have no such country.",
            "المدرجون خارج مجموعة بلدهم: شخصان من أصل 2 ممن يُحسب بلدهم ضمن مجموعة إقليمية. وليس لـ21 شخصًا آخر مثل هذا البلد.",
            "Fuera del grupo de su país en la lista: 2 personas de un total de 2 cuyo país está adscrito a un grupo regional. 21 personas más no tienen tal país.",
            "Hors du groupe de leur pays dans la liste\u{a0}: 2 personnes sur 2 dont le pays est rattaché à un groupe régional. 21 autres personnes n’ont pas de tel pays.",
            "Указаны не в группе своей страны: 2 человека из 2, чья страна отнесена к региональной группе. Без такой страны: еще 21 человек.",
            "国家归入某区域组的2人中，有2人列于另一区域组。另有21人没有归入区域组的国家。",
        ],
    ),
];
