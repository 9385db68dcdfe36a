//! The headline numbers.

use super::list::{Case, check};

#[test]
fn the_headline_numbers_name_only_what_the_list_has() {
    check("summary", CASES);
}

const CASES: &[Case] = &[
    (
        "12 n/c/pk; 3 s/g/br; 1 e/p/de",
        "",
        [
            "16 people took part, from 3 countries, in 3 stakeholder groups.",
            "شارك 16 شخصًا، من 3 بلدان، في 3 مجموعات من أصحاب المصلحة.",
            "Participación: 16 personas, de 3 países, en 3 grupos de interesados.",
            "Participation\u{a0}: 16 personnes, de 3 pays, dans 3 groupes de parties prenantes.",
            "Участники: 16 человек, из 3 стран, в 3 группах заинтересованных сторон.",
            "共有16人参加，来自3个国家，分属3个利益攸关方群体。",
        ],
    ),
    (
        "1 n/c/pk",
        "",
        [
            "1 person took part, from 1 country, in 1 stakeholder group.",
            "شارك شخص واحد، من بلد واحد، في مجموعة واحدة من أصحاب المصلحة.",
            "Participación: 1 persona, de 1 país, en 1 grupo de interesados.",
            "Participation\u{a0}: 1 personne, de 1 pays, dans 1 groupe de parties prenantes.",
            "Участники: 1 человек, из 1 страны, в 1 группе заинтересованных сторон.",
            "共有1人参加，来自1个国家，分属1个利益攸关方群体。",
        ],
    ),
    (
        "2 n/c/pk; 2 s/g/in",
        "",
        [
            "4 people took part, from 2 countries, in 2 stakeholder groups.",
            "شارك 4 أشخاص، من بلدين، في مجموعتين من أصحاب المصلحة.",
            "Participación: 4 personas, de 2 países, en 2 grupos de interesados.",
            "Participation\u{a0}: 4 personnes, de 2 pays, dans 2 groupes de parties prenantes.",
            "Участники: 4 человека, из 2 стран, в 2 группах заинтересованных сторон.",
            "共有4人参加，来自2个国家，分属2个利益攸关方群体。",
        ],
    ),
    (
        "3 n/c; 2 s/g",
        "",
        [
            "5 people took part, in 2 stakeholder groups.",
            "شارك 5 أشخاص، في مجموعتين من أصحاب المصلحة.",
            "Participación: 5 personas, en 2 grupos de interesados.",
            "Participation\u{a0}: 5 personnes, dans 2 groupes de parties prenantes.",
            "Участники: 5 человек, в 2 группах заинтересованных сторон.",
            "共有5人参加，分属2个利益攸关方群体。",
        ],
    ),
    (
        "11 n//pk; 5 s//br",
        "",
        [
            "16 people took part, from 2 countries.",
            "شارك 16 شخصًا، من بلدين.",
            "Participación: 16 personas, de 2 países.",
            "Participation\u{a0}: 16 personnes, de 2 pays.",
            "Участники: 16 человек, из 2 стран.",
            "共有16人参加，来自2个国家。",
        ],
    ),
    (
        "5 n",
        "",
        [
            "5 people took part.",
            "شارك 5 أشخاص.",
            "Participación: 5 personas.",
            "Participation\u{a0}: 5 personnes.",
            "Участники: 5 человек.",
            "共有5人参加。",
        ],
    ),
    (
        "12 n/c/pk; 3 s/g/br; 1 e/p/de",
        "region=e",
        [
            "Showing 1 person of 16, from 1 country, in 1 stakeholder group.",
            "يطابق الاختيار شخص واحد من أصل 16، من بلد واحد، في مجموعة واحدة من أصحاب المصلحة.",
            "Selección: 1 persona de un total de 16, de 1 país, en 1 grupo de interesados.",
            "Sélection\u{a0}: 1 personne sur 16, de 1 pays, dans 1 groupe de parties prenantes.",
            "Показано: 1 человек (в списке 16), из 1 страны, в 1 группе заинтересованных сторон.",
            "显示16人中的1人，来自1个国家，分属1个利益攸关方群体。",
        ],
    ),
    (
        "12 n/c/pk; 2 s/g",
        "region=s",
        [
            "Showing 2 people of 14, in 1 stakeholder group.",
            "يطابق الاختيار شخصان من أصل 14، في مجموعة واحدة من أصحاب المصلحة.",
            "Selección: 2 personas de un total de 14, en 1 grupo de interesados.",
            "Sélection\u{a0}: 2 personnes sur 14, dans 1 groupe de parties prenantes.",
            "Показано: 2 человека (в списке 14), в 1 группе заинтересованных сторон.",
            "显示14人中的2人，分属1个利益攸关方群体。",
        ],
    ),
    (
        "1 n/c/pk; 21 s//br",
        "region=s",
        [
            "Showing 21 people of 22, from 1 country.",
            "يطابق الاختيار 21 شخصًا من أصل 22، من بلد واحد.",
            "Selección: 21 personas de un total de 22, de 1 país.",
            "Sélection\u{a0}: 21 personnes sur 22, de 1 pays.",
            "Показано: 21 человек (в списке 22), из 1 страны.",
            "显示22人中的21人，来自1个国家。",
        ],
    ),
    (
        "3 n; 4 s",
        "region=n",
        [
            "Showing 3 people of 7.",
            "يطابق الاختيار 3 أشخاص من أصل 7.",
            "Selección: 3 personas de un total de 7.",
            "Sélection\u{a0}: 3 personnes sur 7.",
            "Показано: 3 человека (в списке 7).",
            "显示7人中的3人。",
        ],
    ),
    (
        "3 n; 4 s",
        "region=e",
        [
            "Nobody matches. Remove a filter or change the search.",
            "لا أحد يطابق الاختيار. أزل أحد عوامل التصفية أو غيّر البحث.",
            "Nadie coincide con la selección. Quite un filtro o cambie la búsqueda.",
            "Personne ne correspond à la sélection. Retirez un filtre ou modifiez la recherche.",
            "Никто не соответствует условиям. Уберите один из фильтров или измените запрос.",
            "没有符合条件的人。请移除一个筛选条件或更改搜索内容。",
        ],
    ),
];
