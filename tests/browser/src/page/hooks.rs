//! Where things are in the page: the contract's hooks, and the few marks of the interface that it leaves open.
//!
//! What scenarios find, operate and wait for is named here alone, so that a change of markup is a change of this file. Scripts that
//! measure a whole page say themselves what they measure.

/// The page answers to its reader.
pub const READY: &str = "html[data-ready='true']";
/// All is there that the view wants: parts of the program, words and data.
pub const COMPLETE: &str = "html[data-ready='true'][data-complete='true']";
/// The page answers to its reader, and nothing that it wants is on its way any more.
pub const SETTLED: &str =
    "html[data-ready='true']:is([data-complete='true'], :has(.waiting[role='alert']))";
/// Says that a part of the page is on its way, or could not be had.
pub const WAITING: &str = ".waiting";
/// How many people are shown, and of how many.
pub const RESULT_COUNT: &str = "[data-result-count]";
/// The list of participants.
pub const TABLE: &str = "table[data-table='participants']";
/// The list of participants as it is sent, before a program has it.
pub const LIST: &str = ".participants";
/// A row of the list.
pub const ROW: &str = "table[data-table='participants'] tr[data-number]";
/// Any facet.
pub const FACET: &str = "[data-facet]";
/// Any chart.
pub const CHART: &str = "figure[data-chart]";
/// The chart of regions, stacked by stakeholder group.
pub const REGION_CHART: &str = "region-by-stakeholder";
/// The table of regions and stakeholder groups.
pub const MATRIX_CHART: &str = "region-stakeholder-matrix";
/// The chart of regions as listed against the groups of the countries.
pub const PLACEMENT: &str = "placement";
/// The chart of two selections.
pub const COMPARISON: &str = "comparison";
/// The chart of a dot a person.
pub const DOTS: &str = "dots";
/// Removes the filter of entries that were chosen by number.
pub const ENTRIES_FILTER: &str = "[data-active-filters] button[data-remove='number']";
/// The search box.
pub const SEARCH: &str = "input[type='search']";
/// Leads over what stands before the content.
pub const SKIP: &str = "a.skip";
/// Goes back to printed order.
pub const UNSORT: &str = "button.unsort";
/// The button for the order of the numbers, which is the printed one.
pub const SORT_NUMBERS: &str = "table[data-table='participants'] th[data-field='number'] button";
/// Turns to the next page of a long list.
pub const TURN_ON: &str = "nav.turns button:last-child";
/// Turns back to the page before.
pub const TURN_BACK: &str = "nav.turns button:first-child";
/// Says why the page's program does not run.
pub const FAILURE: &str = ".failure";
/// Says that the page's first script has not come, after a while.
pub const LATE: &str = ".late";
/// Says what a page is whose program does not run.
pub const SENT: &str = ".sent";
/// A message about a problem.
pub const NOTICE: &str = "[data-notice]";
/// Unfolds the other messages about what several cells have in common.
pub const NOTICE_FOLD: &str = ".notices details > summary";
/// Such messages, unfolded.
pub const NOTICE_UNFOLDED: &str = ".notices details[open]";
/// Tries again to load the list.
pub const RETRY: &str = "button[data-retry]";
/// Removes every filter.
pub const CLEAR: &str = "button[data-clear]";
/// What the page is narrowed to.
pub const ACTIVE_FILTERS: &str = "[data-active-filters]";
/// The title of a chart on the page.
pub const CHART_TITLE: &str = "figure h3";
/// Unfolds the table that says the same as a chart.
pub const CHART_TABLE: &str = ".data-table summary";
/// A picture that the page was sent with, until a program draws it.
pub const SENT_PICTURE: &str = ".still svg";
/// What stands under a figure.
pub const NOTES: &str = ".notes";
/// What a pointed or focused mark says.
pub const TOOLTIP: &str = "[role='tooltip']";
/// Links to the other languages.
pub const LANGUAGES: &str = "nav a[hreflang]";
/// A radio button that chooses what a chart measures.
pub const MEASURES: &str = "input[type='radio'][name^='measure']";
/// The second of them: shares.
pub const MEASURES_SHARES: &str = ".measures label:nth-of-type(2) input";
/// Links to the parts of the page.
pub const PARTS: &str = "nav[data-parts] a";
/// The link to the part that is shown.
pub const PART_SHOWN: &str = "nav[data-parts] [aria-current]";
/// A link that saves what the page is made of.
pub const DATA_FILE: &str = "footer a[download]";

/// Presents the charts.
pub const PRESENT: &str = "button[data-present]";
/// The presentation.
pub const PRESENTER: &str = "[data-presenter]";
/// Says which slide of how many is shown.
pub const SLIDE_PLACE: &str = "[data-slide]";
/// Says the same, and the slide's title, to those who hear the page.
pub const SLIDE_SAID: &str = "[data-presenter] [role='status']";
/// All of a slide.
pub const SLIDE: &str = "[data-presenter] .slide";
/// The title of a slide.
pub const SLIDE_TITLE: &str = "[data-presenter] .slide h2";
/// The sentence of a slide.
pub const SLIDE_SENTENCE: &str = "[data-presenter] .slide figcaption";
/// A mark on a slide.
pub const SLIDE_MARK: &str = "[data-presenter] .slide .mark";
/// What the people of a slide are narrowed to.
pub const SLIDE_FILTERED: &str = "[data-presenter] .slide .filtered";
/// What the story notes of a slide.
pub const SLIDE_NOTE: &str = "[data-presenter] .slide .noted";
/// A chart on a slide.
pub const SLIDE_CHART: &str = "[data-presenter] figure[data-chart]";
/// The filters beside a slide.
pub const SLIDE_FILTERS: &str = "[data-presenter] [data-filters]";
/// The list of a presentation's keys.
pub const KEYS: &str = "[data-presenter] [data-keys]";
/// Switches off the keys of a presentation that are characters.
pub const LETTERS: &str = "[data-presenter] [data-keys] input[data-letters]";
/// The black screen of a presentation.
pub const COVER: &str = "[data-presenter] [data-cover]";
/// How much of a slide's figure is below what is seen.
pub const BELOW: &str = "[data-presenter] .slide [data-below]";
/// The last slide of a story, which shows its link.
pub const STORY_LINK: &str = "[data-presenter] .slide [data-story-link]";
/// Adds the view to the story.
pub const STORY_ADD: &str = "button[data-story-add]";
/// The story as it is edited.
pub const STORY: &str = "[data-story]";
/// Copies the link to the story.
pub const STORY_COPY: &str = "[data-story] [data-copy]";
/// What is said of copying it.
pub const STORY_COPIED: &str = "[data-story] [data-copied]";
/// Presents the story.
pub const STORY_PRESENT: &str = "a[data-present-story]";

/// Leads from an embedded page to the same view on a page of its own.
pub const BACK: &str = "a[data-back]";
/// Says that names are left out.
pub const ANONYMOUS: &str = "[data-anonymous]";
/// Opens what builds the code for other pages.
pub const EMBED: &str = "button[data-embed]";
/// What builds the code for other pages.
pub const BUILDER: &str = "[data-builder]";
/// Its title, which has the focus at first.
pub const BUILDER_TITLE: &str = "#embed-title";
/// The code.
pub const CODE: &str = "[data-builder] textarea[data-code]";
/// Copies the code.
pub const CODE_COPY: &str = "[data-builder] button[data-copy]";
/// What is said of copying.
pub const CODE_COPIED: &str = "[data-builder] [data-copied]";
/// The frame in which the page previews itself.
pub const PREVIEW: &str = "[data-builder] iframe";
/// Leads to the preview where the page may not frame itself.
pub const PREVIEW_LINK: &str = "[data-builder] a[data-preview]";
/// Closes what builds the code.
pub const BUILDER_CLOSE: &str = "[data-builder] button[data-close]";

/// A choice of the builder.
pub fn build(name: &str) -> String {
    format!("[data-builder] [data-choice='{name}']")
}

/// An item of such a choice.
pub fn build_item(name: &str, value: &str) -> String {
    format!("[data-builder] select[data-choice='{name}'] option[value='{value}']")
}

/// The checkbox that locks a field's filter.
pub fn build_lock(field: &str) -> String {
    format!("[data-builder] input[data-choice='lock'][value='{field}']")
}

/// The choice of what another site allows.
pub fn build_way(way: &str) -> String {
    format!("[data-builder] input[data-way='{way}']")
}

/// A button of the presentation by what it does.
pub fn remote(name: &str) -> String {
    format!("[data-presenter] button[data-do='{name}']")
}

/// Something in a saved view of the story by the view's place from 1.
pub fn saved_view(place: usize, within: &str) -> String {
    format!("[data-story] [data-view='{place}'] {within}")
}

/// A facet by its field.
pub fn facet(field: &str) -> String {
    format!("[data-facet='{field}']")
}

/// What narrows a long list of values.
pub fn facet_find(field: &str) -> String {
    format!("[data-facet='{field}'] .find input")
}

/// The checkbox of one value of a facet.
pub fn facet_box(field: &str, value: &str) -> String {
    format!("[data-facet='{field}'] [data-value='{value}'] input[type='checkbox']")
}

/// A chart by its name.
pub fn chart(name: &str) -> String {
    format!("figure[data-chart='{name}']")
}

/// A mark of a chart by its key.
pub fn mark(chart: &str, key: &str) -> String {
    format!("figure[data-chart='{chart}'] [data-mark='{key}']")
}

/// The one mark of a chart that the Tab key reaches.
pub fn mark_tab_stop(chart: &str) -> String {
    format!("figure[data-chart='{chart}'] [data-mark][tabindex='0']")
}

/// The sentence of a chart.
pub fn sentence(chart: &str) -> String {
    format!("figure[data-chart='{chart}'] figcaption")
}

/// A button that chooses what a mark does, where no facet is beside the chart.
pub const CHOICE: &str = "[data-choice]:not([data-builder] *)";

/// The button that chooses what a mark of the chart does, by the mark's key.
pub fn choice_of(key: &str) -> String {
    format!("figure [data-choice='{key}']")
}

/// The picture of a chart.
pub fn picture(chart: &str) -> String {
    format!("figure[data-chart='{chart}'] svg")
}

/// The shapes of a chart's dots.
pub fn circles(chart: &str) -> String {
    format!("figure[data-chart='{chart}'] [data-mark] circle")
}

/// The lists in which something is chosen for a chart.
pub fn lists(chart: &str) -> String {
    format!("figure[data-chart='{chart}'] select[data-select]")
}

/// An option of such a list, by the places of its heading and of itself, from 1.
pub fn option(chart: &str, list: &str, heading: usize, place: usize) -> String {
    format!(
        "figure[data-chart='{chart}'] select[data-select='{list}'] \
         optgroup:nth-of-type({heading}) option:nth-of-type({place})"
    )
}

/// A radio button of a choice that a chart offers, by its place, from 1.
pub fn choice(chart: &str, name: &str, place: usize) -> String {
    format!("figure[data-chart='{chart}'] [data-select='{name}'] label:nth-of-type({place}) input")
}

/// The button that closes details which are opened below a chart.
pub fn close_details(number: u32) -> String {
    format!("figure [data-details='{number}'] button")
}

/// The link to a part of the page, by its place, from 1.
pub fn part(place: usize) -> String {
    format!("{PARTS}:nth-of-type({place})")
}

/// The header cell of a column.
pub fn column(field: &str) -> String {
    format!("{TABLE} th[data-field='{field}']")
}

/// The button that sorts by a column.
pub fn sort_button(field: &str) -> String {
    format!("{TABLE} th[data-field='{field}'] button")
}

/// A row by its number.
pub fn row(number: u32) -> String {
    format!("{TABLE} tr[data-number='{number}']")
}

/// The button that opens a row's details.
pub fn row_button(number: u32) -> String {
    format!("{TABLE} tr[data-number='{number}'] button[aria-expanded]")
}

/// The details of a row.
pub fn details(number: u32) -> String {
    format!("[data-details='{number}']")
}

/// The button that removes one filter.
pub fn active_filter(field: &str, value: &str) -> String {
    format!("[data-active-filters] button[data-remove='{field}/{value}']")
}

/// The link to another language.
pub fn language(tag: &str) -> String {
    format!("nav a[hreflang='{tag}']")
}

/// The button that asks for the menu which saves something, until that is there.
pub fn save_button(name: &str) -> String {
    format!("button[data-save='{name}']")
}

/// The menu which saves something.
pub fn save_menu(name: &str) -> String {
    format!("details[data-save='{name}']")
}

/// What a menu has to say about its last file.
pub fn save_status(name: &str) -> String {
    format!("details[data-save='{name}'] [role='status']")
}

/// The button of a menu for one kind of file.
pub fn wish(name: &str, wish: &str) -> String {
    format!("details[data-save='{name}'] button[data-wish='{wish}']")
}

/// The link to the file that a menu has made.
pub fn file_link(name: &str) -> String {
    format!("details[data-save='{name}'] a[target='_blank']")
}

/// The choice of a menu between a ground and none.
pub fn transparent(name: &str) -> String {
    format!("details[data-save='{name}'] input[data-transparent]")
}

/// The button of a menu that keeps the whole page for when there is no network.
pub fn keep(name: &str) -> String {
    format!("details[data-save='{name}'] button[data-keep]")
}
