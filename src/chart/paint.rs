//! Colours by role: what a shape means decides its colour, and a palette says which one that is.

/// Colours for series; further series begin again with the first.
pub const SERIES: u8 = 8;

/// The darkest step of the tints for numbers; step 0 is the lightest.
pub const HEAT_STEPS: u8 = 8;

/// The role of a colour. Renderers use its CSS class; exported pictures use the light palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Text that is read first.
    Ink,
    /// Secondary text.
    Muted,
    /// Lines that guide the eye.
    Grid,
    /// The ground of the picture.
    Surface,
    /// The area of a series.
    Series(u8),
    /// Text on the area of a series.
    OnSeries(u8),
    /// The tint of a number, from 0 to [`HEAT_STEPS`].
    Heat(u8),
    /// Text on such a tint.
    OnHeat(u8),
    /// The outline of a chosen mark.
    Outline,
}

/// The colours of one scheme as `0xRRGGBB`.
struct Palette {
    ink: u32,
    muted: u32,
    grid: u32,
    surface: u32,
    series: [(u32, u32); SERIES as usize],
    heat: [(u32, u32); HEAT_STEPS as usize + 1],
}

const LIGHT: Palette = Palette {
    ink: 0x1b_1f24,
    muted: 0x57_606a,
    grid: 0xd8_dee4,
    surface: 0xff_ffff,
    series: [
        (0x25_5589, 0xff_ffff),
        (0xd0_7a12, 0x10_1418),
        (0x1b_7b58, 0xff_ffff),
        (0x8c_2564, 0xff_ffff),
        (0x76_7f8d, 0x10_1418),
        (0x3f_94c8, 0x10_1418),
        (0x7a_6200, 0xff_ffff),
        (0x48_257f, 0xff_ffff),
    ],
    heat: [
        (0xf1_f6fb, 0x1b_1f24),
        (0xdd_eaf5, 0x1b_1f24),
        (0xc4_dbee, 0x1b_1f24),
        (0xa3_c7e3, 0x1b_1f24),
        (0x7d_afd5, 0x10_1418),
        (0x55_94c4, 0x10_1418),
        (0x2f_70a8, 0xff_ffff),
        (0x1c_5688, 0xff_ffff),
        (0x0f_3d66, 0xff_ffff),
    ],
};

const DARK: Palette = Palette {
    ink: 0xe6_edf3,
    muted: 0x9d_a7b1,
    grid: 0x37_3f48,
    surface: 0x14_181d,
    series: [
        (0x68_a0d4, 0x10_1418),
        (0xf0_9f4b, 0x10_1418),
        (0x75_dfbe, 0x10_1418),
        (0xcb_76a2, 0x10_1418),
        (0xa5_b2be, 0x10_1418),
        (0xa5_d8f5, 0x10_1418),
        (0xda_c14f, 0x10_1418),
        (0xc1_adfb, 0x10_1418),
    ],
    heat: [
        (0x1a_2530, 0xe6_edf3),
        (0x1b_3044, 0xe6_edf3),
        (0x1d_3d5a, 0xe6_edf3),
        (0x1f_4b71, 0xe6_edf3),
        (0x25_5c8a, 0xf6_f9fc),
        (0x5a_93c4, 0x10_1418),
        (0x7d_aed8, 0x10_1418),
        (0xa0_c8e8, 0x10_1418),
        (0xc8_e1f5, 0x10_1418),
    ],
};

impl Paint {
    /// Every role, once for each of its colours.
    pub fn all() -> impl Iterator<Item = Self> {
        let plain = [
            Self::Ink,
            Self::Muted,
            Self::Grid,
            Self::Surface,
            Self::Outline,
        ];
        let series = (0..SERIES).flat_map(|index| [Self::Series(index), Self::OnSeries(index)]);
        let heat = (0..=HEAT_STEPS).flat_map(|step| [Self::Heat(step), Self::OnHeat(step)]);
        plain.into_iter().chain(series).chain(heat)
    }

    /// The role's name, as it stands in CSS.
    pub fn name(self) -> String {
        match self {
            Self::Ink => "ink".to_owned(),
            Self::Muted => "muted".to_owned(),
            Self::Grid => "grid".to_owned(),
            Self::Surface => "surface".to_owned(),
            Self::Outline => "outline".to_owned(),
            Self::Series(index) => format!("series-{}", index % SERIES),
            Self::OnSeries(index) => format!("on-series-{}", index % SERIES),
            Self::Heat(step) => format!("heat-{}", step.min(HEAT_STEPS)),
            Self::OnHeat(step) => format!("on-heat-{}", step.min(HEAT_STEPS)),
        }
    }

    /// The CSS class that fills with the colour, such as `fill-series-2`.
    pub fn class(self) -> String {
        format!("fill-{}", self.name())
    }

    /// The CSS class that draws lines in the colour, such as `stroke-grid`.
    pub fn stroke_class(self) -> String {
        format!("stroke-{}", self.name())
    }

    /// The colour on a light ground, as `#rrggbb`.
    pub fn light(self) -> String {
        format!("#{:06x}", self.color(&LIGHT))
    }

    /// The colour on a dark ground, as `#rrggbb`.
    pub fn dark(self) -> String {
        format!("#{:06x}", self.color(&DARK))
    }

    fn color(self, palette: &Palette) -> u32 {
        let series = |index: u8| palette.series[usize::from(index % SERIES)];
        let heat = |step: u8| palette.heat[usize::from(step.min(HEAT_STEPS))];
        match self {
            Self::Ink | Self::Outline => palette.ink,
            Self::Muted => palette.muted,
            Self::Grid => palette.grid,
            Self::Surface => palette.surface,
            Self::Series(index) => series(index).0,
            Self::OnSeries(index) => series(index).1,
            Self::Heat(step) => heat(step).0,
            Self::OnHeat(step) => heat(step).1,
        }
    }

    /// The colour that carries this role through plotters, which knows colours only.
    pub(super) const fn sentinel(self) -> (u8, u8, u8) {
        match self {
            Self::Ink => (0, 0, 0),
            Self::Muted => (1, 0, 0),
            Self::Grid => (2, 0, 0),
            Self::Surface => (3, 0, 0),
            Self::Outline => (4, 0, 0),
            Self::Series(index) => (5, index, 0),
            Self::OnSeries(index) => (6, index, 0),
            Self::Heat(step) => (7, step, 0),
            Self::OnHeat(step) => (8, step, 0),
        }
    }

    /// The role that a colour carries; a colour that carries none is ink.
    pub(super) const fn from_sentinel((role, index, _): (u8, u8, u8)) -> Self {
        match role {
            1 => Self::Muted,
            2 => Self::Grid,
            3 => Self::Surface,
            4 => Self::Outline,
            5 => Self::Series(index),
            6 => Self::OnSeries(index),
            7 => Self::Heat(index),
            8 => Self::OnHeat(index),
            _ => Self::Ink,
        }
    }
}

#[cfg(test)]
mod deficiency;

#[cfg(test)]
mod tests {
    use super::{HEAT_STEPS, Paint, SERIES};

    const STYLE: &str = include_str!("../../static/css/40-chart.css");

    /// Relative luminance as WCAG 2.2 defines it, of `#rrggbb`.
    fn luminance(color: &str) -> f64 {
        let channel = |start: usize| {
            let value =
                f64::from(u8::from_str_radix(&color[start..start + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    /// Asserts a contrast in both palettes.
    fn assert_contrast(one: Paint, other: Paint, least: f64) {
        for (scheme, a, b) in [
            ("light", one.light(), other.light()),
            ("dark", one.dark(), other.dark()),
        ] {
            let (a, b) = (luminance(&a), luminance(&b));
            let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(
                contrast >= least,
                "{one:?} on {other:?} has {contrast:.2} in the {scheme} palette"
            );
        }
    }

    #[test]
    fn text_can_be_read_on_every_ground() {
        assert_contrast(Paint::Ink, Paint::Surface, 7.0);
        assert_contrast(Paint::Muted, Paint::Surface, 4.5);
        (0..SERIES)
            .for_each(|index| assert_contrast(Paint::OnSeries(index), Paint::Series(index), 4.5));
        (0..=HEAT_STEPS)
            .for_each(|step| assert_contrast(Paint::OnHeat(step), Paint::Heat(step), 4.5));
    }

    #[test]
    fn shapes_stand_out_from_the_ground() {
        (0..SERIES).for_each(|index| assert_contrast(Paint::Series(index), Paint::Surface, 3.0));
        assert_contrast(Paint::Outline, Paint::Surface, 3.0);
    }

    #[test]
    fn tints_move_away_from_the_ground_step_by_step() {
        for step in 1..=HEAT_STEPS {
            let (before, after) = (Paint::Heat(step - 1), Paint::Heat(step));
            assert!(
                luminance(&before.light()) > luminance(&after.light()),
                "step {step} in the light palette"
            );
            assert!(
                luminance(&before.dark()) < luminance(&after.dark()),
                "step {step} in the dark palette"
            );
        }
    }

    #[test]
    fn the_stylesheet_has_exactly_these_palettes() {
        let (light, dark) = STYLE.split_once("prefers-color-scheme: dark").unwrap();
        for paint in Paint::all() {
            let name = paint.name();
            assert!(
                light.contains(&format!("  --chart-{name}: {};", paint.light())),
                "light {name}"
            );
            assert!(
                dark.contains(&format!("  --chart-{name}: {};", paint.dark())),
                "dark {name}"
            );
            assert!(
                dark.contains(&format!(
                    ".{} {{ fill: var(--chart-{name}); }}",
                    paint.class()
                )),
                "class of {name}"
            );
        }
        let declared = STYLE
            .lines()
            .filter(|line| line.trim_start().starts_with("--chart-"))
            .count();
        assert_eq!(
            declared,
            Paint::all().count() * 2,
            "nothing else is declared"
        );
    }

    #[test]
    fn every_role_survives_its_way_through_plotters() {
        for paint in Paint::all() {
            assert_eq!(Paint::from_sentinel(paint.sentinel()), paint);
        }
    }
}
