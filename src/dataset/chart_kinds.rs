//! The registry of chart kinds. A new one is a line here; all else is in files of its own, with the kind's name in `view/figures`
//! and `chart`.

/// Calls another macro with every chart kind: its type, its name in a descriptor and the number of fields that it shows.
///
/// `view` makes a model of each, `chart` a drawing of each model: what of a line does not fit does not compile.
macro_rules! chart_kinds {
    ($with:ident) => {
        $with! {
            /// Two fields: bars and their segments.
            StackedBars = "stackedBars", 2;
            /// Two fields: rows and columns.
            Matrix = "matrix", 2;
            /// One field: its values by falling number.
            Ranking = "ranking", 1;
            /// Two fields: the bars of one in a small chart for each value of the other.
            SmallMultiples = "smallMultiples", 2;
            /// A field whose values have members and a field of stakeholders: shares of the list against what they are measured by.
            Representation = "representation", 2;
            /// A field and the field whose values are grouped by it: as listed against the group.
            Placement = "placement", 2;
            /// Two fields: two selections side by side on one scale.
            Comparison = "comparison", 2;
            /// Two fields: a dot a person, in groups of the first, coloured by the second.
            Dots = "dots", 2;
            /// A field whose keys are country codes: a circle a country.
            Map = "map", 1;
        }
    };
}
pub(crate) use chart_kinds;

macro_rules! define {
    ($($(#[$doc:meta])* $kind:ident = $name:literal, $fields:literal;)*) => {
        /// A chart kind.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FigureKind {
            $($(#[$doc])* $kind,)*
        }

        impl FigureKind {
            /// Every kind with its name in a descriptor.
            pub(super) const NAMED: &[(&str, Self)] = &[$(($name, Self::$kind)),*];

            /// How many fields it shows.
            pub const fn fields(self) -> usize {
                match self {
                    $(Self::$kind => $fields,)*
                }
            }
        }
    };
}
chart_kinds!(define);
