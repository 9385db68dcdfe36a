//! Labels of the length that they have in languages which the page does not offer yet.
//!
//! Groups are called what United Nations documents call them. Whatever else a figure writes is made from the English: longer words
//! for Spanish and French, Cyrillic letters for Russian, and an ideograph for two or three letters for Chinese.

use std::rc::Rc;

use participant_explorer::dataset::{Dataset, Label, Value};
use participant_explorer::i18n::{Group, Locale, LocalizedText, Messages};
use participant_explorer::view::Figure;
use serde_json::Value as Json;

use super::figures::{Words, words};
use super::first_list::{dataset, read};
use super::real;

/// Languages by the length of their labels.
pub const LENGTHS: [&str; 4] = ["es", "fr", "ru", "zh"];

pub const SPANISH: Words = Words {
    regions: [
        "Grupo de Estados de África",
        "Grupo de Estados de Asia y el Pacífico",
        "Grupo de Estados de Europa Oriental",
        "Grupo de Estados de América Latina y el Caribe (GRULAC)",
        "Grupo de Estados de Europa Occidental y otros Estados",
    ],
    groups: [
        "Gobiernos",
        "Sociedad civil",
        "Organizaciones intergubernamentales",
        "Comunidad técnica",
        "Sector privado",
    ],
    countries: [
        "República Centroafricana",
        "República Democrática Popular Lao",
        "Bolivia (Estado Plurinacional de)",
        "Reino Unido de Gran Bretaña e Irlanda del Norte",
    ],
    total: "Total",
    rest: "y otros 52 países más: 61 participantes",
    nobody: "Ningún participante cumple las condiciones de estos filtros.",
    further: [
        "Grupo en el que figura la persona",
        "Grupo regional al que pertenece el país",
        "Sin grupo regional",
        "9 personas que figuran fuera del grupo regional de su país",
        "Diferencia en puntos porcentuales",
    ],
};

pub const FRENCH: Words = Words {
    regions: [
        "Groupe des États d’Afrique",
        "Groupe des États d’Asie et du Pacifique",
        "Groupe des États d’Europe orientale",
        "Groupe des États d’Amérique latine et des Caraïbes",
        "Groupe des États d’Europe occidentale et autres États",
    ],
    groups: [
        "Gouvernements",
        "Société civile",
        "Organisations intergouvernementales",
        "Communauté technique",
        "Secteur privé",
    ],
    countries: [
        "République centrafricaine",
        "République démocratique populaire lao",
        "Bolivie (État plurinational de)",
        "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
    ],
    total: "Ensemble",
    rest: "et 52 autres pays : 61 participants",
    nobody: "Aucun participant ne correspond à ces critères de sélection.",
    further: [
        "Groupe sous lequel la personne est inscrite",
        "Groupe régional dont le pays est membre",
        "Aucun groupe régional",
        "9 personnes inscrites ailleurs que dans le groupe régional de leur pays",
        "Écart en points de pourcentage",
    ],
};

pub const RUSSIAN: Words = Words {
    regions: [
        "Группа африканских государств",
        "Группа государств Азии и Тихого океана",
        "Группа восточноевропейских государств",
        "Группа государств Латинской Америки и Карибского бассейна",
        "Группа западноевропейских и других государств",
    ],
    groups: [
        "Правительства",
        "Гражданское общество",
        "Межправительственные организации",
        "Техническое сообщество",
        "Частный сектор",
    ],
    countries: [
        "Центральноафриканская Республика",
        "Лаосская Народно-Демократическая Республика",
        "Боливия (Многонациональное Государство)",
        "Соединенное Королевство Великобритании и Северной Ирландии",
    ],
    total: "Всего",
    rest: "и ещё 52 страны: 61 участник",
    nobody: "Нет участников, соответствующих этим условиям отбора.",
    further: [
        "Группа, в которой указан участник",
        "Региональная группа, в которую входит страна",
        "Не входит в группу",
        "9 участников указаны не в региональной группе своей страны",
        "Разница в процентных пунктах",
    ],
};

pub const CHINESE: Words = Words {
    regions: [
        "非洲国家组",
        "亚太国家组",
        "东欧国家组",
        "拉丁美洲和加勒比国家组",
        "西欧和其他国家集团",
    ],
    groups: ["政府", "民间社会", "政府间组织", "技术界", "私营部门"],
    countries: ["斐济", "老挝人民民主共和国", "玻利维亚（多民族国）", "乍得"],
    total: "合计",
    rest: "其他52个国家：61人",
    nobody: "没有符合条件的人。",
    further: [
        "所列组别",
        "国家所属区域组",
        "无组别",
        "9人未列在本国所属区域组",
        "百分点差",
    ],
};

/// Every figure of the first list under a link's query, in words of the length of a language.
pub fn drawn(lang: &str, query: &str) -> Vec<Figure> {
    real::drawn(&list(lang), &messages(lang), query)
}

/// The first list with its labels in the words of a language. They stand where the English ones do.
fn list(lang: &str) -> Dataset {
    let mut list = dataset(|text| text);
    for field in &mut Rc::make_mut(&mut list.descriptor).explorer.fields {
        field.titles = said(&pseudo(field.titles.text(Locale::English), lang));
        for Label { titles, short, .. } in &mut field.labels {
            (*titles, *short) = (LocalizedText::default(), LocalizedText::default());
        }
    }
    let fields = Rc::make_mut(&mut list.fields).iter_mut();
    for value in fields.flat_map(|field| &mut field.values) {
        let label = label(value, lang);
        (value.titles, value.short) = (said(&label), LocalizedText::default());
    }
    list
}

/// The page's messages, as long as in a language.
fn messages(lang: &str) -> Messages {
    let file = |group: Group| {
        let path = format!("messages/{}en.json", group.folder());
        let mut messages: Json = serde_json::from_str(&read(&path)).unwrap();
        lengthen(&mut messages, lang);
        messages["figure.total"] = words(lang).total.into();
        messages.to_string()
    };
    Messages::all(Locale::English, file).unwrap()
}

fn lengthen(messages: &mut Json, lang: &str) {
    match messages {
        Json::String(text) => *text = pseudo(text, lang),
        Json::Object(all) => all.values_mut().for_each(|message| lengthen(message, lang)),
        _ => {}
    }
}

fn label(value: &Value, lang: &str) -> String {
    let Words {
        regions, groups, ..
    } = words(lang);
    let known = match value.key.as_str() {
        "african" => regions[0],
        "asia_pacific" => regions[1],
        "eastern_european" => regions[2],
        "grulac" => regions[3],
        "weog" => regions[4],
        "government" => groups[0],
        "civil_society" => groups[1],
        "igo" => groups[2],
        "technical_community" => groups[3],
        "private_sector" => groups[4],
        _ => return pseudo(value.titles.text(Locale::English), lang),
    };
    known.to_owned()
}

fn said(text: &str) -> LocalizedText {
    LocalizedText::from_iter([(Locale::English, text.to_owned())])
}

/// An English text with the letters and the length of a language. Names of places in a message stay.
fn pseudo(text: &str, lang: &str) -> String {
    let (mut all, mut word, mut place) = (String::new(), String::new(), false);
    for letter in text.chars().chain(['\n']) {
        if letter.is_ascii_alphabetic() && !place {
            word.push(letter);
            continue;
        }
        all.push_str(&pseudo_word(&word, lang));
        word.clear();
        place = letter == '{' || place && letter != '}';
        // Chinese has no spaces between its words.
        if letter != '\n' && (lang != "zh" || letter != ' ') {
            all.push(letter);
        }
    }
    all
}

fn pseudo_word(word: &str, lang: &str) -> String {
    const CYRILLIC: [char; 26] = [
        'а', 'б', 'ц', 'д', 'е', 'ф', 'г', 'х', 'и', 'ж', 'к', 'л', 'м', 'н', 'о', 'п', 'щ', 'р',
        'с', 'т', 'у', 'в', 'ш', 'ю', 'ы', 'з',
    ];
    const IDEOGRAPHS: [char; 6] = ['参', '会', '国', '家', '组', '人'];
    let place = |letter: char| usize::from(letter.to_ascii_lowercase() as u8 - b'a');
    match lang {
        "zh" => {
            let letters: Vec<_> = word.chars().collect();
            let pairs = letters.chunks(2);
            pairs.map(|pair| IDEOGRAPHS[place(pair[0]) % 6]).collect()
        }
        "ru" => {
            let letters = word.chars().map(|letter| CYRILLIC[place(letter)]);
            let end = if word.len() > 4 { "ого" } else { "" };
            letters.chain(end.chars()).collect()
        }
        _ if word.len() > 4 => [word, "ción"].concat(),
        _ => word.to_owned(),
    }
}

#[test]
fn places_in_messages_stay_and_words_change() {
    let text = "{people} in all countries";
    assert_eq!(pseudo(text, "es"), "{people} in all countriesción");
    assert_eq!(pseudo(text, "ru"), "{people} ин алл цоунтриесого");
    assert_eq!(pseudo(text, "zh"), "{people}国参人国国会国参");
}
