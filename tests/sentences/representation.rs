//! What there is against what it is measured by.

use super::list::{Case, check};

#[test]
fn all_who_are_furthest_from_their_share_are_named() {
    check("representation", CASES);
}

const CASES: &[Case] = &[
    (
        "8 n/c/pk; 6 s/g/br; 2 s/c/gh; 4 n/p",
        "",
        [
            "UN Member States with at least one participant: 3 of 101. Compared with UN membership, most over-represented: South (6 of 16, 38%, against 20%); most under-represented: East (0 of 16, 0%, against 20%), West (0 of 16, 0%, against 20%). Compared with the rule, most over-represented: Society (10 of 20, 50%, against 25%); most under-represented: State (6 of 20, 30%, against 50%).",
            "الدول الأعضاء في الأمم المتحدة التي منها مشارك واحد على الأقل: 3 من أصل 101. وقياسًا إلى عدد الأعضاء، أكبر زيادة على الحصة: South (6 من 16، 38%، مقابل 20%)، وأكبر نقص عنها: East (0 من 16، 0%، مقابل 20%)، West (0 من 16، 0%، مقابل 20%). وقياسًا إلى القاعدة، أكبر زيادة على الحصة: Society (10 من 20، 50%، مقابل 25%)، وأكبر نقص عنها: State (6 من 20، 30%، مقابل 50%).",
            "Estados Miembros de las Naciones Unidas de los que procede algún participante: 3 de 101. En comparación con los Miembros, mayor sobrerrepresentación: South (6 de 16, 38\u{a0}%, frente al 20\u{a0}%); mayor subrepresentación: East (0 de 16, 0\u{a0}%, frente al 20\u{a0}%), West (0 de 16, 0\u{a0}%, frente al 20\u{a0}%). En comparación con la regla, mayor sobrerrepresentación: Society (10 de 20, 50\u{a0}%, frente al 25\u{a0}%); mayor subrepresentación: State (6 de 20, 30\u{a0}%, frente al 50\u{a0}%).",
            "États Membres de l’ONU d’où vient au moins une personne\u{a0}: 3 sur 101. Par rapport aux Membres de l’ONU, plus forte surreprésentation\u{a0}: South (6 sur 16, 38\u{a0}%, contre 20\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: East (0 sur 16, 0\u{a0}%, contre 20\u{a0}%), West (0 sur 16, 0\u{a0}%, contre 20\u{a0}%). Par rapport à la règle, plus forte surreprésentation\u{a0}: Society (10 sur 20, 50\u{a0}%, contre 25\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: State (6 sur 20, 30\u{a0}%, contre 50\u{a0}%).",
            "Государства\u{a0}— члены ООН, из которых есть участники: 3 из 101. По сравнению с долей среди членов ООН наибольшее превышение: South (6 из 16, 38\u{a0}%, против 20\u{a0}%); наибольшее отставание: East (0 из 16, 0\u{a0}%, против 20\u{a0}%), West (0 из 16, 0\u{a0}%, против 20\u{a0}%). По сравнению с правилом наибольшее превышение: Society (10 из 20, 50\u{a0}%, против 25\u{a0}%); наибольшее отставание: State (6 из 20, 30\u{a0}%, против 50\u{a0}%).",
            "有人参加的联合国会员国：101个中的3个。与会员国比例相比，偏高最多的是South（6/16，占38%，对照为20%），偏低最多的是East（0/16，占0%，对照为20%）、West（0/16，占0%，对照为20%）。与规则相比，偏高最多的是Society（10/20，占50%，对照为25%），偏低最多的是State（6/20，占30%，对照为50%）。",
        ],
    ),
    (
        "1 n/c/pk",
        "",
        [
            "UN Member States with at least one participant: 1 of 101. Compared with UN membership, most over-represented: North (1 of 1, 100%, against 40%); most under-represented: South (0 of 1, 0%, against 20%), East (0 of 1, 0%, against 20%), West (0 of 1, 0%, against 20%). Compared with the rule, most over-represented: Society (1 of 1, 100%, against 25%); most under-represented: State (0 of 1, 0%, against 50%). Caution: some shares here are of only 1 person and say little.",
            "الدول الأعضاء في الأمم المتحدة التي منها مشارك واحد على الأقل: 1 من أصل 101. وقياسًا إلى عدد الأعضاء، أكبر زيادة على الحصة: North (1 من 1، 100%، مقابل 40%)، وأكبر نقص عنها: South (0 من 1، 0%، مقابل 20%)، East (0 من 1، 0%، مقابل 20%)، West (0 من 1، 0%، مقابل 20%). وقياسًا إلى القاعدة، أكبر زيادة على الحصة: Society (1 من 1، 100%، مقابل 25%)، وأكبر نقص عنها: State (0 من 1، 0%، مقابل 50%). تنبيه: بعض النسب هنا محسوبة من شخص واحد فقط ولا تدل على الكثير.",
            "Estados Miembros de las Naciones Unidas de los que procede algún participante: 1 de 101. En comparación con los Miembros, mayor sobrerrepresentación: North (1 de 1, 100\u{a0}%, frente al 40\u{a0}%); mayor subrepresentación: South (0 de 1, 0\u{a0}%, frente al 20\u{a0}%), East (0 de 1, 0\u{a0}%, frente al 20\u{a0}%), West (0 de 1, 0\u{a0}%, frente al 20\u{a0}%). En comparación con la regla, mayor sobrerrepresentación: Society (1 de 1, 100\u{a0}%, frente al 25\u{a0}%); mayor subrepresentación: State (0 de 1, 0\u{a0}%, frente al 50\u{a0}%). Atención: algunas proporciones se basan aquí en solo 1 persona y dicen poco.",
            "États Membres de l’ONU d’où vient au moins une personne\u{a0}: 1 sur 101. Par rapport aux Membres de l’ONU, plus forte surreprésentation\u{a0}: North (1 sur 1, 100\u{a0}%, contre 40\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: South (0 sur 1, 0\u{a0}%, contre 20\u{a0}%), East (0 sur 1, 0\u{a0}%, contre 20\u{a0}%), West (0 sur 1, 0\u{a0}%, contre 20\u{a0}%). Par rapport à la règle, plus forte surreprésentation\u{a0}: Society (1 sur 1, 100\u{a0}%, contre 25\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: State (0 sur 1, 0\u{a0}%, contre 50\u{a0}%). Attention\u{a0}: certains pourcentages ne portent ici que sur 1 personne et disent peu de chose.",
            "Государства\u{a0}— члены ООН, из которых есть участники: 1 из 101. По сравнению с долей среди членов ООН наибольшее превышение: North (1 из 1, 100\u{a0}%, против 40\u{a0}%); наибольшее отставание: South (0 из 1, 0\u{a0}%, против 20\u{a0}%), East (0 из 1, 0\u{a0}%, против 20\u{a0}%), West (0 из 1, 0\u{a0}%, против 20\u{a0}%). По сравнению с правилом наибольшее превышение: Society (1 из 1, 100\u{a0}%, против 25\u{a0}%); наибольшее отставание: State (0 из 1, 0\u{a0}%, против 50\u{a0}%). Внимание: некоторые доли здесь рассчитаны по данным всего о 1 участнике и мало о чем говорят.",
            "有人参加的联合国会员国：101个中的1个。与会员国比例相比，偏高最多的是North（1/1，占100%，对照为40%），偏低最多的是South（0/1，占0%，对照为20%）、East（0/1，占0%，对照为20%）、West（0/1，占0%，对照为20%）。与规则相比，偏高最多的是Society（1/1，占100%，对照为25%），偏低最多的是State（0/1，占0%，对照为50%）。注意：此处有些比例仅以1人为基数，参考意义有限。",
        ],
    ),
    (
        "3 e/c",
        "",
        [
            "UN Member States with at least one participant: 0 of 101. Compared with the rule, most over-represented: Society (3 of 3, 100%, against 25%); most under-represented: State (0 of 3, 0%, against 50%). Caution: some shares here are of only 3 people and say little.",
            "الدول الأعضاء في الأمم المتحدة التي منها مشارك واحد على الأقل: 0 من أصل 101. وقياسًا إلى القاعدة، أكبر زيادة على الحصة: Society (3 من 3، 100%، مقابل 25%)، وأكبر نقص عنها: State (0 من 3، 0%، مقابل 50%). تنبيه: بعض النسب هنا محسوبة من 3 أشخاص فقط ولا تدل على الكثير.",
            "Estados Miembros de las Naciones Unidas de los que procede algún participante: 0 de 101. En comparación con la regla, mayor sobrerrepresentación: Society (3 de 3, 100\u{a0}%, frente al 25\u{a0}%); mayor subrepresentación: State (0 de 3, 0\u{a0}%, frente al 50\u{a0}%). Atención: algunas proporciones se basan aquí en solo 3 personas y dicen poco.",
            "États Membres de l’ONU d’où vient au moins une personne\u{a0}: 0 sur 101. Par rapport à la règle, plus forte surreprésentation\u{a0}: Society (3 sur 3, 100\u{a0}%, contre 25\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: State (0 sur 3, 0\u{a0}%, contre 50\u{a0}%). Attention\u{a0}: certains pourcentages ne portent ici que sur 3 personnes et disent peu de chose.",
            "Государства\u{a0}— члены ООН, из которых есть участники: 0 из 101. По сравнению с правилом наибольшее превышение: Society (3 из 3, 100\u{a0}%, против 25\u{a0}%); наибольшее отставание: State (0 из 3, 0\u{a0}%, против 50\u{a0}%). Внимание: некоторые доли здесь рассчитаны по данным всего о 3 участниках и мало о чем говорят.",
            "有人参加的联合国会员国：101个中的0个。与规则相比，偏高最多的是Society（3/3，占100%，对照为25%），偏低最多的是State（0/3，占0%，对照为50%）。注意：此处有些比例仅以3人为基数，参考意义有限。",
        ],
    ),
    (
        "5 n/g/pk; 5 e/p/de; 5 w/c/jp",
        "",
        [
            "UN Member States with at least one participant: 3 of 101. Compared with UN membership, most over-represented: East (5 of 15, 33%, against 20%), West (5 of 15, 33%, against 20%); most under-represented: South (0 of 15, 0%, against 20%). Compared with the rule, most over-represented: Society (5 of 15, 33%, against 25%), Trade (5 of 15, 33%, against 25%); most under-represented: State (5 of 15, 33%, against 50%).",
            "الدول الأعضاء في الأمم المتحدة التي منها مشارك واحد على الأقل: 3 من أصل 101. وقياسًا إلى عدد الأعضاء، أكبر زيادة على الحصة: East (5 من 15، 33%، مقابل 20%)، West (5 من 15، 33%، مقابل 20%)، وأكبر نقص عنها: South (0 من 15، 0%، مقابل 20%). وقياسًا إلى القاعدة، أكبر زيادة على الحصة: Society (5 من 15، 33%، مقابل 25%)، Trade (5 من 15، 33%، مقابل 25%)، وأكبر نقص عنها: State (5 من 15، 33%، مقابل 50%).",
            "Estados Miembros de las Naciones Unidas de los que procede algún participante: 3 de 101. En comparación con los Miembros, mayor sobrerrepresentación: East (5 de 15, 33\u{a0}%, frente al 20\u{a0}%), West (5 de 15, 33\u{a0}%, frente al 20\u{a0}%); mayor subrepresentación: South (0 de 15, 0\u{a0}%, frente al 20\u{a0}%). En comparación con la regla, mayor sobrerrepresentación: Society (5 de 15, 33\u{a0}%, frente al 25\u{a0}%), Trade (5 de 15, 33\u{a0}%, frente al 25\u{a0}%); mayor subrepresentación: State (5 de 15, 33\u{a0}%, frente al 50\u{a0}%).",
            "États Membres de l’ONU d’où vient au moins une personne\u{a0}: 3 sur 101. Par rapport aux Membres de l’ONU, plus forte surreprésentation\u{a0}: East (5 sur 15, 33\u{a0}%, contre 20\u{a0}%), West (5 sur 15, 33\u{a0}%, contre 20\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: South (0 sur 15, 0\u{a0}%, contre 20\u{a0}%). Par rapport à la règle, plus forte surreprésentation\u{a0}: Society (5 sur 15, 33\u{a0}%, contre 25\u{a0}%), Trade (5 sur 15, 33\u{a0}%, contre 25\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: State (5 sur 15, 33\u{a0}%, contre 50\u{a0}%).",
            "Государства\u{a0}— члены ООН, из которых есть участники: 3 из 101. По сравнению с долей среди членов ООН наибольшее превышение: East (5 из 15, 33\u{a0}%, против 20\u{a0}%), West (5 из 15, 33\u{a0}%, против 20\u{a0}%); наибольшее отставание: South (0 из 15, 0\u{a0}%, против 20\u{a0}%). По сравнению с правилом наибольшее превышение: Society (5 из 15, 33\u{a0}%, против 25\u{a0}%), Trade (5 из 15, 33\u{a0}%, против 25\u{a0}%); наибольшее отставание: State (5 из 15, 33\u{a0}%, против 50\u{a0}%).",
            "有人参加的联合国会员国：101个中的3个。与会员国比例相比，偏高最多的是East（5/15，占33%，对照为20%）、West（5/15，占33%，对照为20%），偏低最多的是South（0/15，占0%，对照为20%）。与规则相比，偏高最多的是Society（5/15，占33%，对照为25%）、Trade（5/15，占33%，对照为25%），偏低最多的是State（5/15，占33%，对照为50%）。",
        ],
    ),
    (
        "5 e",
        "",
        [
            "UN Member States with at least one participant: 0 of 101.",
            "الدول الأعضاء في الأمم المتحدة التي منها مشارك واحد على الأقل: 0 من أصل 101.",
            "Estados Miembros de las Naciones Unidas de los que procede algún participante: 0 de 101.",
            "États Membres de l’ONU d’où vient au moins une personne\u{a0}: 0 sur 101.",
            "Государства\u{a0}— члены ООН, из которых есть участники: 0 из 101.",
            "有人参加的联合国会员国：101个中的0个。",
        ],
    ),
    (
        "2 s/g/gh; 11 n/c/zz",
        "",
        [
            "UN Member States with at least one participant: 1 of 101. Compared with UN membership, most over-represented: Ghana, observer (2 of 2, 100%, against 1%); most under-represented: North (0 of 2, 0%, against 40%). Compared with the rule, most over-represented: Society (11 of 13, 85%, against 25%); most under-represented: State (2 of 13, 15%, against 50%). Caution: some shares here are of only 2 people and say little.",
            "الدول الأعضاء في الأمم المتحدة التي منها مشارك واحد على الأقل: 1 من أصل 101. وقياسًا إلى عدد الأعضاء، أكبر زيادة على الحصة: Ghana، مراقب (2 من 2، 100%، مقابل 1%)، وأكبر نقص عنها: North (0 من 2، 0%، مقابل 40%). وقياسًا إلى القاعدة، أكبر زيادة على الحصة: Society (11 من 13، 85%، مقابل 25%)، وأكبر نقص عنها: State (2 من 13، 15%، مقابل 50%). تنبيه: بعض النسب هنا محسوبة من شخصين فقط ولا تدل على الكثير.",
            "Estados Miembros de las Naciones Unidas de los que procede algún participante: 1 de 101. En comparación con los Miembros, mayor sobrerrepresentación: Ghana, observador (2 de 2, 100\u{a0}%, frente al 1\u{a0}%); mayor subrepresentación: North (0 de 2, 0\u{a0}%, frente al 40\u{a0}%). En comparación con la regla, mayor sobrerrepresentación: Society (11 de 13, 85\u{a0}%, frente al 25\u{a0}%); mayor subrepresentación: State (2 de 13, 15\u{a0}%, frente al 50\u{a0}%). Atención: algunas proporciones se basan aquí en solo 2 personas y dicen poco.",
            "États Membres de l’ONU d’où vient au moins une personne\u{a0}: 1 sur 101. Par rapport aux Membres de l’ONU, plus forte surreprésentation\u{a0}: Ghana, observateur (2 sur 2, 100\u{a0}%, contre 1\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: North (0 sur 2, 0\u{a0}%, contre 40\u{a0}%). Par rapport à la règle, plus forte surreprésentation\u{a0}: Society (11 sur 13, 85\u{a0}%, contre 25\u{a0}%)\u{a0}; plus forte sous-représentation\u{a0}: State (2 sur 13, 15\u{a0}%, contre 50\u{a0}%). Attention\u{a0}: certains pourcentages ne portent ici que sur 2 personnes et disent peu de chose.",
            "Государства\u{a0}— члены ООН, из которых есть участники: 1 из 101. По сравнению с долей среди членов ООН наибольшее превышение: Ghana, наблюдатель (2 из 2, 100\u{a0}%, против 1\u{a0}%); наибольшее отставание: North (0 из 2, 0\u{a0}%, против 40\u{a0}%). По сравнению с правилом наибольшее превышение: Society (11 из 13, 85\u{a0}%, против 25\u{a0}%); наибольшее отставание: State (2 из 13, 15\u{a0}%, против 50\u{a0}%). Внимание: некоторые доли здесь рассчитаны по данным всего о 2 участниках и мало о чем говорят.",
            "有人参加的联合国会员国：101个中的1个。与会员国比例相比，偏高最多的是Ghana（观察员）（2/2，占100%，对照为1%），偏低最多的是North（0/2，占0%，对照为40%）。与规则相比，偏高最多的是Society（11/13，占85%，对照为25%），偏低最多的是State（2/13，占15%，对照为50%）。注意：此处有些比例仅以2人为基数，参考意义有限。",
        ],
    ),
];
