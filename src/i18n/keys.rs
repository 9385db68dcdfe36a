//! The keys of the interface's messages, each with a note for its translator.

/// Declares the keys once: the variants, their names in the messages files and the list of all.
macro_rules! keys {
    (
        explorer { $($(#[$note:meta])* $variant:ident = $name:literal,)* }
        studio { $($(#[$studio_note:meta])* $studio_variant:ident = $studio_name:literal,)* }
    ) => {
        /// A message of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Key { $($(#[$note])* $variant,)* $($(#[$studio_note])* $studio_variant,)* }

        impl Key {
            /// The keys that a first view needs, with their names in the messages files, in the order of declaration.
            pub const EXPLORER: &[(Self, &'static str)] = &[$((Self::$variant, $name),)*];

            /// The keys that only the studio needs, with their names in its messages files, after the others.
            pub const STUDIO: &[(Self, &'static str)] = &[$((Self::$studio_variant, $studio_name),)*];
        }
    };
}

keys! {
explorer {
    /// The product's name.
    AppName = "app.name",
    /// First link of the page, for keyboards.
    NavSkip = "nav.skip",
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
    /// Headline numbers without filters.
    SummaryAll = "summary.all",
    /// Headline numbers under filters.
    SummarySome = "summary.some",
    /// Headline numbers where nobody has a country, no filter.
    SummaryNoCountry = "summary.no-country",
    /// Headline numbers under filters where nobody has a country.
    SummarySomeNoCountry = "summary.some-no-country",
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
    /// Says what the stacked bars show.
    FigureSentenceBars = "figure.sentence-bars",
    /// Says what the matrix shows.
    FigureSentenceMatrix = "figure.sentence-matrix",
    /// Says what the ranking shows.
    FigureSentenceRanking = "figure.sentence-ranking",
    /// Only one value is left in a figure.
    FigureOneValue = "figure.one-value",
    /// Said of a ranking when only organizations match.
    FigureNoCountry = "figure.no-country",
    /// Under a ranking: what is not shown.
    FigureRest = "figure.rest",
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
    /// Heading of the notices.
    NoticeTitle = "notice.title",
    /// Notice.
    NoticeUnknownParameter = "notice.unknown-parameter",
    /// Notice.
    NoticeUnknownValue = "notice.unknown-value",
    /// Notice.
    NoticeLanguage = "notice.language",
    /// A bad cell: where and what.
    IssuePlace = "issue.place",
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
    /// Status while loading.
    LoadingDataset = "loading.dataset",
    /// Heading of a failure.
    ErrorTitle = "error.title",
    /// Button after a failure.
    ErrorRetry = "error.retry",
    /// Failure and remedy.
    ErrorNetwork = "error.network",
    /// Failure and remedy.
    ErrorNotJson = "error.not-json",
    /// Failure and remedy.
    ErrorNotCsv = "error.not-csv",
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
    /// Failure and remedy.
    ErrorBadCell = "error.bad-cell",
    /// Failure and remedy.
    ErrorMissingFile = "error.missing-file",
    /// Stands between the items of a list.
    ListComma = "list.comma",
    /// Foot of the page.
    FooterAbout = "footer.about",
    /// Link to the CSV file.
    FooterData = "footer.data",
    /// Status: the studio, with the other charts, is on its way.
    StudioLoading = "studio.loading",
    /// The studio could not be had, and what to do.
    StudioFailed = "studio.failed",
    /// Button: shows the charts as slides.
    PresentStart = "present.start",
}
studio {
    /// Says who is ahead in each of the small charts; `items` is a list.
    MultiplesSentence = "multiples.sentence",
    /// One of the small charts: its name, who is ahead (several if level), with how many of how many.
    MultiplesItem = "multiples.item",
    /// Stands between the small charts in the sentence.
    MultiplesBetween = "multiples.between",
    /// In a ranking: how many values are folded away, with how many people.
    SharedRest = "shared.rest",
    /// Says how many values are printed, how many have at least `least` (a number of people), and which has most.
    SharedSentence = "shared.sentence",
    /// Said where no value has as many people as `least`.
    SharedNone = "shared.none",
    /// Title of a measurement.
    RepresentationStates = "representation.states",
    /// Title of a measurement.
    RepresentationMembers = "representation.members",
    /// Title of a measurement; `field` is stakeholder group.
    RepresentationRule = "representation.rule",
    /// A state that is in no regional group.
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
    /// Begins the sentence; `members` is how many member states there are.
    RepresentationSentenceStates = "representation.sentence-states",
    /// Which group is furthest above and below its share of UN members.
    RepresentationSentenceMembers = "representation.sentence-members",
    /// Which stakeholder group is furthest above and below its share by the rule.
    RepresentationSentenceRule = "representation.sentence-rule",
    /// A count with its share, and the share that it is measured by.
    RepresentationAgainstShare = "representation.against-share",
    /// Said where shares are of fewer than ten people.
    RepresentationCaution = "representation.caution",
    /// A note: what groups are.
    RepresentationBasis = "representation.basis",
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
}
}

impl Key {
    /// The name of a month, 1 to 12.
    pub fn month(month: usize) -> Option<Self> {
        (1..=12)
            .contains(&month)
            .then(|| Self::EXPLORER[Self::Month1 as usize + month - 1].0)
    }
}
