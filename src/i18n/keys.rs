//! The keys of the interface's messages, each with a note for its translator: a list, and so as long as there are messages.

use super::messages::Named;

/// Declares the keys once: the variants, their names in the messages files, and the groups that files hold.
macro_rules! keys {
    ($($(#[$about:meta])* $group:ident in $folder:literal { $($(#[$note:meta])* $variant:ident = $name:literal,)* })*) => {
        /// A message of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Key { $($($(#[$note])* $variant,)*)* }

        /// Messages that are loaded together, in the order in which [`Key`] declares them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Group { $($(#[$about])* $group,)* }

        impl Group {
            /// Every group, in order.
            pub const ALL: &[Self] = &[$(Self::$group,)*];

            /// Numbers of messages, a group each. Counted here, so that a program that only counts holds none of the names.
            pub(super) const COUNTS: &[usize] = &[$([$($name,)*].len(),)*];

            /// The folder of the group's files below that of all messages, with a slash at its end; empty for that folder itself.
            pub const fn folder(self) -> &'static str {
                match self { $(Self::$group => $folder,)* }
            }

            /// The group's keys with their names in the messages files.
            pub const fn keys(self) -> Named {
                match self { $(Self::$group => &[$((Key::$variant, $name),)*],)* }
            }
        }
    };
}

keys! {
/// What a first view says before any part has come.
Explorer in "" {
    /// The product's name.
    AppName = "app.name",
    /// First link of the page, for keyboards.
    NavSkip = "nav.skip",
    /// The same link where no list is shown: it leads to the charts or to the headline numbers.
    NavSkipMain = "nav.skip-main",
    /// Names the group of language links.
    NavLanguages = "nav.languages",
    /// Names the group of links that choose a part.
    NavParts = "nav.parts",
    /// Link: charts and table together.
    PartAll = "part.all",
    /// Link: only the charts.
    PartFigures = "part.figures",
    /// Link: only the table.
    PartTable = "part.table",
    /// When and where the meeting was held.
    HeaderWhenWhere = "header.when-where",
    /// A date; the month is one of month.1 to month.12.
    HeaderDate = "header.date",
    /// Stands before the link to the source.
    HeaderSource = "header.source",
    /// Month 1.
    Month1 = "month.1",
    /// Month 2.
    Month2 = "month.2",
    /// Month 3.
    Month3 = "month.3",
    /// Month 4.
    Month4 = "month.4",
    /// Month 5.
    Month5 = "month.5",
    /// Month 6.
    Month6 = "month.6",
    /// Month 7.
    Month7 = "month.7",
    /// Month 8.
    Month8 = "month.8",
    /// Month 9.
    Month9 = "month.9",
    /// Month 10.
    Month10 = "month.10",
    /// Month 11.
    Month11 = "month.11",
    /// Month 12.
    Month12 = "month.12",
    /// A number of people, inside sentences and beside marks.
    People = "people",
    /// A number of countries after “from”.
    Countries = "countries",
    /// A number of stakeholder groups after “in”.
    Groups = "groups",
    /// Headline numbers without filters; `countries` and `groups` are the two messages below, or nothing.
    SummaryAll = "summary.all",
    /// Headline numbers under filters; `countries` and `groups` as above.
    SummarySome = "summary.some",
    /// Goes on in the headline numbers, so that it begins with what separates it; `countries` is a number of countries.
    SummaryCountries = "summary.countries",
    /// Goes on after that, and begins with what separates it; `groups` is a number of stakeholder groups.
    SummaryGroups = "summary.groups",
    /// Said when the filters leave nobody.
    SummaryNone = "summary.none",
    /// Label of the search box.
    SearchLabel = "search.label",
    /// Below the search box.
    SearchHint = "search.hint",
    /// Heading of the facets.
    FiltersTitle = "filters.title",
    /// Opens the facets on a phone.
    FiltersShow = "filters.show",
    /// Heading of the removable filters.
    FiltersActive = "filters.active",
    /// Removes every filter and the search.
    FiltersClear = "filters.clear",
    /// Accessible name of a removable filter.
    FiltersRemove = "filters.remove",
    /// One filter: what and which.
    FiltersField = "filters.field",
    /// The search as a removable filter.
    FiltersSearch = "filters.search",
    /// Label of the box that narrows a long list of values.
    FacetFind = "facet.find",
    /// The narrowed list is empty.
    FacetNone = "facet.none",
    /// Accessible name of a value with its count.
    FacetCount = "facet.count",
    /// Heading and caption of the table.
    TableTitle = "table.title",
    /// Header of the printed number.
    TableNumber = "table.number",
    /// Accessible name of a header button.
    TableSort = "table.sort",
    /// Button that undoes sorting.
    TablePrintedOrder = "table.printed-order",
    /// Heading of a section of rows.
    TableSection = "table.section",
    /// Marks the placeholder row.
    TableNameless = "table.nameless",
    /// Place in a long table.
    TablePage = "table.page",
    /// Button.
    TablePrevious = "table.previous",
    /// Button.
    TableNext = "table.next",
    /// Accessible name of a row's button.
    DetailsOpen = "details.open",
    /// Heading in a row's details.
    DetailsPrinted = "details.printed",
    /// In place of a cell that the report leaves empty.
    DetailsNotPrinted = "details.not-printed",
    /// Where the entry stands in the source text.
    DetailsLines = "details.lines",
    /// One language's line.
    DetailsLine = "details.line",
    /// Heading of a row's note.
    DetailsNote = "details.note",
    /// Remark where the section and the country's group differ.
    DetailsRegionDiffers = "details.region-differs",
    /// A language's name.
    LanguageEn = "language.en",
    /// A language's name.
    LanguageAr = "language.ar",
    /// Status while loading.
    LoadingDataset = "loading.dataset",
    /// Button after a failure.
    ErrorRetry = "error.retry",
    /// Stands between the items of a list.
    ListComma = "list.comma",
    /// Stands between the items of a list that have commas.
    ListSemicolon = "list.semicolon",
    /// Foot of the page.
    FooterAbout = "footer.about",
    /// Link to the CSV file.
    FooterData = "footer.data",
    /// Status: a part of the page, such as the charts or the presenter, is on its way.
    LoadingPart = "loading.part",
    /// It could not be had, and what to do.
    LoadingPartFailed = "loading.part-failed",
    /// Button: shows the charts as slides.
    PresentStart = "present.start",
    /// Button: adds the view to the story, a list of slides that the reader puts together.
    StoryAdd = "story.add",
    /// Button: offers to save a figure or the list.
    SaveOpen = "save.open",
    /// A filter that can be removed: entries that were chosen together, by a mark or a link.
    FiltersEntries = "filters.entries",
    /// Button: leads to code with which another site shows the view in one of its pages.
    EmbedOpen = "embed.open",
    /// Link under a page that another site shows: leads to the same view on the page itself.
    EmbedBack = "embed.back",
    /// Said where the names of people are left out.
    NamesOff = "names.off",
}
/// What the charts say, and what is said of files that cannot be read, theirs among them.
Figures in "figures/" {
    /// Heading of the charts.
    FiguresTitle = "figures.title",
    /// Names the choice between numbers and shares.
    MeasureLabel = "measure.label",
    /// Choice.
    MeasureNumbers = "measure.numbers",
    /// Choice.
    MeasureShares = "measure.shares",
    /// Opens the table of a figure.
    FigureTable = "figure.table",
    /// Under the charts' heading.
    FigureHint = "figure.hint",
    /// For keyboards and screen readers.
    FigureKeys = "figure.keys",
    /// Row or column of totals.
    FigureTotal = "figure.total",
    /// Column header of a ranking's table.
    FigurePeople = "figure.people",
    /// Column header of shares.
    FigureShare = "figure.share",
    /// In place of a picture.
    FigureEmpty = "figure.empty",
    /// Accessible name of a mark.
    FigureMark = "figure.mark",
    /// Accessible name of a mark that shows a share.
    FigureMarkShare = "figure.mark-share",
    /// Two values together.
    FigurePair = "figure.pair",
    /// A number of people that each of several has, in the place of a number of people.
    FigureEach = "figure.each",
    /// Says which value has most people, and within it which value of another field, or several that are level, with how many.
    FigureSentenceBars = "figure.sentence-bars",
    /// Says which pair of values has most people.
    FigureSentenceMatrix = "figure.sentence-matrix",
    /// Says which country has most people; `first` may be several, and `people` is then as many for each.
    FigureSentenceRanking = "figure.sentence-ranking",
    /// Several values are level with most people; `people` is as many for each, `share` too.
    FigureLevel = "figure.level",
    /// Stands for the names of values that are level where they are many: how many of how many, and of what.
    FigureSeveral = "figure.several",
    /// Everybody shown has the same value; they may be one or many.
    FigureOneValue = "figure.one-value",
    /// Nobody shown has a value of this field, such as a country.
    FigureNoValue = "figure.no-value",
    /// Under a ranking: what is not shown.
    FigureRest = "figure.rest",
    /// Stands between two sentences; nothing where the language sets none.
    ListSentences = "list.sentences",
    /// Says who is ahead in each of the small charts; `items` is a list.
    MultiplesSentence = "multiples.sentence",
    /// One of the small charts: its name, who is ahead (several if level), with how many of how many.
    MultiplesItem = "multiples.item",
    /// In a ranking: how many values are folded away, with how many people.
    SharedRest = "shared.rest",
    /// Says how many values are printed.
    SharedSentence = "shared.sentence",
    /// Follows that: how many of them have at least `least`, a number of people.
    SharedLeast = "shared.least",
    /// Follows that: which has most people; `first` may be several, and `people` is then as many for each.
    SharedMost = "shared.most",
    /// Said where no value has as many people as `least`.
    SharedNone = "shared.none",
    /// Stands in the place of the figure when the table of groups is not there.
    RepresentationMissing = "representation.missing",
    /// Title of a measurement.
    RepresentationStates = "representation.states",
    /// Title of a measurement.
    RepresentationMembers = "representation.members",
    /// Title of a measurement; `field` is stakeholder group.
    RepresentationRule = "representation.rule",
    /// A state that is in no regional group and is an observer in one.
    RepresentationAlone = "representation.alone",
    /// A count, out of how many, and the share that it is.
    RepresentationOf = "representation.of",
    /// Beside the bar of members: a number, or a number of how many with its share.
    RepresentationOfMembers = "representation.of-members",
    /// Beside the bar of the rule.
    RepresentationOfRule = "representation.of-rule",
    /// Accessible name of a mark.
    RepresentationStatesMark = "representation.states-mark",
    /// Accessible name of a mark; `of` is people with their share, `against` what they are measured by.
    RepresentationShareMark = "representation.share-mark",
    /// Column header of the table.
    RepresentationWhat = "representation.what",
    /// Column header of the table.
    RepresentationHere = "representation.here",
    /// Column header of the table.
    RepresentationAgainst = "representation.against",
    /// Begins the sentence; `states` of `members` member states have somebody there.
    RepresentationSentenceStates = "representation.sentence-states",
    /// Which group is furthest above and below its share of UN members; each may be several that are level.
    RepresentationSentenceMembers = "representation.sentence-members",
    /// Which stakeholder group is furthest above and below its share by the rule; each may be several that are level.
    RepresentationSentenceRule = "representation.sentence-rule",
    /// A group, a count with its share, and the share that it is measured by.
    RepresentationItem = "representation.item",
    /// Said where shares are of fewer than ten people.
    RepresentationCaution = "representation.caution",
    /// A note: what groups are.
    RepresentationBasis = "representation.basis",
    /// A note: a state that observes with a group, is counted with it in other charts, and has a row of its own here.
    RepresentationObserver = "representation.observer",
    /// A note: people without a country that is a UN member.
    RepresentationNoMember = "representation.no-member",
    /// A note: people in stakeholder groups to which the rule gives no share.
    RepresentationNoRule = "representation.no-rule",
    /// A note: where the yardsticks are from.
    RepresentationSources = "representation.sources",
    /// Stands in the place of the map when its files are not there.
    MapMissing = "map.missing",
    /// Follows the map's sentence.
    MapNowhere = "map.nowhere",
    /// Stands under the map.
    MapDisclaimer = "map.disclaimer",
    /// A share with its number, such as “59% (23)”.
    FigureShareAndNumber = "figure.share-and-number",
    /// Choice: shares of the row.
    MatrixRow = "matrix.row",
    /// Choice: shares of the column.
    MatrixColumn = "matrix.column",
    /// Choice: shares of everybody.
    MatrixAll = "matrix.all",
    /// Sentence after that of the matrix: what shares are shares of.
    MatrixOfRow = "matrix.of-row",
    /// Sentence after that of the matrix: what shares are shares of.
    MatrixOfColumn = "matrix.of-column",
    /// Sentence after that of the matrix: what shares are shares of.
    MatrixOfAll = "matrix.of-all",
    /// Heads the rows: the region that people are listed under.
    PlacementListed = "placement.listed",
    /// Heads the columns: the regional group of the country.
    PlacementGroup = "placement.group",
    /// Corner of the table: rows are as listed, columns are groups of countries.
    PlacementCorner = "placement.corner",
    /// Column: people without a country, or with one in no group.
    PlacementNone = "placement.none",
    /// A cell in a list: short names of region and group.
    PlacementPair = "placement.pair",
    /// Accessible name of a cell.
    PlacementMark = "placement.mark",
    /// Accessible name of a cell of people without such a group.
    PlacementMarkNone = "placement.mark-none",
    /// Button on the picture: all who are listed elsewhere than with their country's group.
    PlacementElsewhere = "placement.elsewhere",
    /// How many are listed elsewhere (`people`) of those whose country is in a group or counted with it (`total`).
    PlacementSentence = "placement.sentence",
    /// Sentence after that: how many have no country in a group.
    PlacementRest = "placement.rest",
    /// Nobody who matches has a country in a group.
    PlacementNobody = "placement.nobody",
    /// The list does not say which group its countries are in.
    PlacementNoGroups = "placement.no-groups",
    /// Label of the list in which the first selection is chosen.
    ComparisonFirst = "comparison.first",
    /// Label of the list in which the second selection is chosen.
    ComparisonSecond = "comparison.second",
    /// Heads the differences between two shares.
    ComparisonDifference = "comparison.difference",
    /// A number of percentage points.
    ComparisonPoints = "comparison.points",
    /// The largest difference; `one` and `other` are the shares in the two selections.
    ComparisonSentence = "comparison.sentence",
    /// The largest difference, which several values have.
    ComparisonLevel = "comparison.level",
    /// Both selections have the same shares, as they are written.
    ComparisonSame = "comparison.same",
    /// Nobody matches in one of the selections.
    ComparisonNobody = "comparison.nobody",
    /// The list has fewer than two values to compare.
    ComparisonNone = "comparison.none",
    /// Label of the choice of what dots are grouped by.
    DotsGrouping = "dots.grouping",
    /// People, a dot each, and what they are grouped by.
    DotsSentence = "dots.sentence",
    /// Follows that: the largest group.
    DotsLargest = "dots.largest",
    /// Group of those for whom the list gives no value.
    DotsNoValue = "dots.no-value",
    /// Heading of the details that are open below the dots.
    DotsOpened = "dots.opened",
    /// Button: closes the details of a person.
    DotsClose = "dots.close",
    /// Values of which each has few people, taken together as one; `n` is how many values they are.
    FigureOthers = "figure.others",
    /// Begins a failure: what does not work. The page as it was sent is still shown below.
    ErrorTitle = "error.title",
    /// Failure and remedy.
    ErrorNetwork = "error.network",
    /// Failure and remedy.
    ErrorNotJson = "error.not-json",
    /// What is wrong with a file that should be JSON, in error.not-json.
    JsonEnds = "json.ends",
    /// The same: a comma, a bracket or the like.
    JsonSyntax = "json.syntax",
    /// The same: something else than an object stands there.
    JsonNotObject = "json.not-object",
    /// Failure and remedy.
    ErrorNotCsv = "error.not-csv",
    /// Letters of a file are broken, as they are where it is in another encoding; � is the letter that stands in their place.
    ErrorNotUtf8 = "error.not-utf8",
    /// Failure and remedy.
    ErrorHtml = "error.html",
    /// Failure and remedy.
    ErrorMissingColumns = "error.missing-columns",
    /// Failure and remedy.
    ErrorNoRows = "error.no-rows",
    /// Failure and remedy.
    ErrorEmpty = "error.empty",
    /// Failure and remedy.
    ErrorMissingProperty = "error.missing-property",
    /// Failure and remedy; `expected` is one of the messages that begin with `expected`.
    ErrorWrongProperty = "error.wrong-property",
    /// What a property must be, within `error.wrong-property`.
    ExpectedText = "expected.text",
    /// What a property must be, within `error.wrong-property`.
    ExpectedTruth = "expected.truth",
    /// What a property must be, within `error.wrong-property`.
    ExpectedNumber = "expected.number",
    /// What a property must be, within `error.wrong-property`.
    ExpectedList = "expected.list",
    /// What a property must be, within `error.wrong-property`.
    ExpectedItem = "expected.item",
    /// What a property must be, within `error.wrong-property`; `values` is the name.
    ExpectedNamed = "expected.named",
    /// What a property must be, within `error.wrong-property`.
    ExpectedObject = "expected.object",
    /// What a property must be, within `error.wrong-property`.
    ExpectedTexts = "expected.texts",
    /// What a property must be, within `error.wrong-property`.
    ExpectedOneOf = "expected.one-of",
    /// What a property must be, within `error.wrong-property`; `values` is how many.
    ExpectedFields = "expected.fields",
    /// Failure and remedy.
    ErrorBadCell = "error.bad-cell",
    /// Failure and remedy.
    ErrorMissingFile = "error.missing-file",
}
/// What the other parts say.
Parts in "parts/" {
    /// Heading of the notices.
    NoticeTitle = "notice.title",
    /// Notice.
    NoticeUnknownParameter = "notice.unknown-parameter",
    /// Notice.
    NoticeUnknownValue = "notice.unknown-value",
    /// A parameter of the link holds more than the page keeps.
    NoticeTooLong = "notice.too-long",
    /// How many other notices are like the one before it, such as other values of one parameter, and the first of them.
    NoticeAlike = "notice.alike",
    /// Unfolds the notices of kinds after the first ten.
    NoticeRest = "notice.rest",
    /// Notice: a search, an opened entry or chosen numbers, where the names of people are left out.
    NoticeWithheld = "notice.withheld",
    /// A bad cell: where and what.
    IssuePlace = "issue.place",
    /// How many other rows have a mistake of the kind told before it, and the first of them.
    IssueAlike = "issue.alike",
    /// Problem and remedy.
    IssueNotANumber = "issue.not-a-number",
    /// Problem and remedy.
    IssueUnknownValue = "issue.unknown-value",
    /// Problem and remedy.
    IssueMissingValue = "issue.missing-value",
    /// Problem and remedy.
    IssueDuplicateNumber = "issue.duplicate-number",
    /// Problem and remedy.
    IssueRowLength = "issue.row-length",
    /// Problem and remedy.
    IssueNotABoolean = "issue.not-a-boolean",
    /// Names the presentation for those who hear it.
    PresentName = "present.name",
    /// The slide shown, and how many there are.
    PresentPlace = "present.place",
    /// Said when another slide is shown.
    PresentSaid = "present.said",
    /// Names the group of buttons that operate the presentation.
    PresentRemote = "present.remote",
    /// Button: goes to the slide before.
    PresentPrevious = "present.previous",
    /// Button: goes to the slide after.
    PresentNext = "present.next",
    /// Button: shows the figure as a table, or as a picture again.
    PresentTable = "present.table",
    /// Button: makes the screen black.
    PresentBlank = "present.blank",
    /// Button over a black screen: shows the slide again.
    PresentUnblank = "present.unblank",
    /// Button, and heading of the list: the keys of the presentation.
    PresentKeys = "present.keys",
    /// Button: fills the whole screen, or no longer.
    PresentFill = "present.fill",
    /// Button: prints the slides.
    PresentPrint = "present.print",
    /// Button: ends the presentation.
    PresentEnd = "present.end",
    /// Button: closes the list of keys or the filters.
    PresentClose = "present.close",
    /// The filters of a slide, listed.
    PresentFilters = "present.filters",
    /// Title of the last slide of a story, which shows its link.
    PresentLink = "present.link",
    /// What to do with the code and the link on that slide.
    PresentScan = "present.scan",
    /// In place of the code, where the link is too long for one.
    PresentLong = "present.long",
    /// What the arrow keys, Page Up and Page Down, Space and Backspace do.
    KeysMove = "keys.move",
    /// What Home and End do.
    KeysEnds = "keys.ends",
    /// What F does.
    KeysFilters = "keys.filters",
    /// What N does.
    KeysNumbers = "keys.numbers",
    /// What S does.
    KeysShares = "keys.shares",
    /// What T does.
    KeysTable = "keys.table",
    /// What B and the full stop do.
    KeysBlank = "keys.blank",
    /// What the question mark does.
    KeysHelp = "keys.help",
    /// What Esc does.
    KeysEnd = "keys.end",
    /// Checkbox in the list of keys: keys that are characters count. Off, they do nothing.
    KeysLetters = "keys.letters",
    /// Heading of the list of saved views.
    StoryTitle = "story.title",
    /// What the list of saved views is for.
    StoryHint = "story.hint",
    /// Said when no more views fit into the story.
    StoryFull = "story.full",
    /// Names a saved view, for its buttons and its fields.
    StoryView = "story.view",
    /// Label: what a saved view shows.
    StoryShows = "story.shows",
    /// Choice: a saved view shows the headline numbers and no chart.
    StorySummary = "story.summary",
    /// A saved view has no filter.
    StoryEveryone = "story.everyone",
    /// Label: the note of a saved view, which its slide shows.
    StoryNote = "story.note",
    /// Button: moves a saved view before the one above it.
    StoryUp = "story.up",
    /// Button: moves a saved view after the one below it.
    StoryDown = "story.down",
    /// Button: removes a saved view.
    StoryRemove = "story.remove",
    /// Link: presents the story.
    StoryPresent = "story.present",
    /// Label: the link of the story.
    StoryLink = "story.link",
    /// Button: copies the link of the story.
    StoryCopy = "story.copy",
    /// Said when the link has been copied.
    StoryCopied = "story.copied",
    /// Said when the browser does not let the page copy.
    StoryRefused = "story.refused",
    /// Said when the number of saved views has changed.
    StoryViews = "story.views",
    /// Before the picture: what narrows it.
    SaveFilters = "save.filters",
    /// Below the picture: the list, when and where, and what tells one version of it from another.
    SaveData = "save.data",
    /// Stands before an address that shows the same again.
    SaveLink = "save.link",
    /// Checkbox: pictures have no ground.
    SaveTransparent = "save.transparent",
    /// Button.
    SaveSvg = "save.svg",
    /// Button; the scale is 1, 2 or 4.
    SavePng = "save.png",
    /// Button.
    SaveCopyPicture = "save.copy-picture",
    /// Button: the table of a figure.
    SaveTable = "save.table",
    /// Button: the rows of the list.
    SaveList = "save.list",
    /// Button: a presentation with a slide for each figure of the page.
    SaveSlides = "save.slides",
    /// Button: a presentation with a slide for each view of the story that has a figure.
    SaveStory = "save.story",
    /// Button: title, source and link as text.
    SaveCitation = "save.citation",
    /// Status.
    SaveMaking = "save.making",
    /// Status: the file was handed to the browser.
    SaveDone = "save.done",
    /// Status.
    SaveCopied = "save.copied",
    /// Link to the file that was made.
    SaveOpenTab = "save.open-tab",
    /// Alert, followed by a link to the file in a new tab.
    SaveRefused = "save.refused",
    /// Alert.
    SaveFailed = "save.failed",
    /// Said where the page is embedded.
    SaveFramed = "save.framed",
    /// Below a slide's chart or table that is higher than the slide: how much of it is further down, such as "42%".
    PresentBelow = "present.below",
    /// What the arrows up and down do.
    KeysScroll = "keys.scroll",
    /// Heading: what builds the code for other pages.
    EmbedTitle = "embed.title",
    /// Hint under that heading.
    EmbedHint = "embed.hint",
    /// Label of a list: a chart, the table, the headline numbers, or everything.
    EmbedPart = "embed.part",
    /// Item of that list.
    EmbedWhole = "embed.whole",
    /// Label of a list of languages.
    EmbedLanguage = "embed.language",
    /// Label of a list: light or dark ground.
    EmbedTheme = "embed.theme",
    /// Item of that list.
    EmbedThemeAuto = "embed.theme-auto",
    /// Item of that list.
    EmbedThemeLight = "embed.theme-light",
    /// Item of that list.
    EmbedThemeDark = "embed.theme-dark",
    /// Label of a field: the colour of links and buttons.
    EmbedAccent = "embed.accent",
    /// Said under that field.
    EmbedAccentBad = "embed.accent-bad",
    /// Said under that field.
    EmbedAccentDarker = "embed.accent-darker",
    /// Said under that field.
    EmbedAccentLighter = "embed.accent-lighter",
    /// Label of a field.
    EmbedWidth = "embed.width",
    /// Label of a field.
    EmbedHeight = "embed.height",
    /// Names a group of filters, each with a checkbox.
    EmbedLock = "embed.lock",
    /// Said in place of that group.
    EmbedLockNone = "embed.lock-none",
    /// Checkbox.
    EmbedNames = "embed.names",
    /// Names a group of three choices. A CMS is the program with which a site's editors write its pages.
    EmbedWay = "embed.way",
    /// One of the three.
    EmbedScript = "embed.script",
    /// One of the three.
    EmbedFrame = "embed.frame",
    /// One of the three.
    EmbedImage = "embed.image",
    /// What the choice of scripts means.
    EmbedScriptHint = "embed.script-hint",
    /// What the choice of frames means.
    EmbedFrameHint = "embed.frame-hint",
    /// What the choice of images means.
    EmbedImageHint = "embed.image-hint",
    /// Said after that where filters are set; `save` is the button under a chart.
    EmbedImageFiltered = "embed.image-filtered",
    /// Said in place of the code.
    EmbedImageNone = "embed.image-none",
    /// Label of a field with the code.
    EmbedCode = "embed.code",
    /// Button.
    EmbedCopy = "embed.copy",
    /// Said when the browser does not let the page copy.
    EmbedRefused = "embed.refused",
    /// Heading.
    EmbedPreview = "embed.preview",
    /// Button: closes what builds the code.
    EmbedClose = "embed.close",
    /// Button: keeps the whole page in this browser for when there is no network.
    SaveOffline = "save.offline",
    /// What is missing for that is on its way.
    SaveOfflineMaking = "save.offline-making",
    /// The whole page is kept.
    SaveOfflineDone = "save.offline-done",
    /// Not all of it could be kept; `detail` is what the browser says.
    SaveOfflineFailed = "save.offline-failed",
    /// Said in a page as it is sent, where its program cannot run.
    BootUnsupported = "boot.unsupported",
    /// Said in a page as it is sent, where its program cannot be had.
    BootUnreachable = "boot.unreachable",
    /// Said above a page as it was sent, where its program does not run: what such a page is, and what it lacks.
    PageSent = "page.sent",
    /// Said in a page as it is sent, where its program has come incomplete or something else has come instead.
    BootDamaged = "boot.damaged",
    /// Said in a page as it is sent, when its program has not begun to arrive after half a minute.
    BootLate = "boot.late",
}
}

impl Key {
    /// The name of a month, 1 to 12.
    pub fn month(month: usize) -> Option<Self> {
        // A list of its own, since the one of all keys would bring their names into the page's program: 1 KB.
        const MONTHS: [Key; 12] = [
            Key::Month1,
            Key::Month2,
            Key::Month3,
            Key::Month4,
            Key::Month5,
            Key::Month6,
            Key::Month7,
            Key::Month8,
            Key::Month9,
            Key::Month10,
            Key::Month11,
            Key::Month12,
        ];
        MONTHS.get(month.checked_sub(1)?).copied()
    }
}
