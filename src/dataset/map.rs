//! What a map is drawn with: outlines of land, and a place for each country.

use super::csv::{Column, Csv, Row};
use super::lookup::Lookup;
use super::{Descriptor, FigureKind, ReadError};

/// A place on the globe: longitude and latitude in tenths of a degree, east and north positive.
pub type Place = (i32, i32);

/// Land and places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map {
    /// Outlines, each before those that lie within it.
    pub outlines: Vec<Outline>,
    /// Places by country code.
    pub places: Vec<(String, Place)>,
}

/// The outline of a piece of land, or of water within land.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Whether it is water.
    pub water: bool,
    /// Its corners in order.
    pub corners: Vec<Place>,
}

impl Map {
    /// Addresses of the two files in the folder of data: land, then places.
    pub const FILES: [&str; 2] = ["maps/land.csv", "maps/places.csv"];

    /// Whether a list asks for a map. None is drawn otherwise: whoever issues a map answers for it.
    pub fn is_wanted(descriptor: &Descriptor) -> bool {
        let figures = &descriptor.explorer.figures;
        figures.iter().any(|figure| figure.kind == FigureKind::Map)
    }

    /// Reads the texts of [`Self::FILES`].
    ///
    /// # Errors
    /// If a file is not the table that it should be, or a cell is no whole number.
    pub fn read([land, places]: [&str; 2]) -> Result<Self, ReadError> {
        let [land_file, places_file] = Self::FILES;
        Ok(Self {
            outlines: outlines(&Csv::parse(land_file, land)?)?,
            places: self::places(&Csv::parse(places_file, places)?)?,
        })
    }

    /// The place of a country.
    pub fn place(&self, code: &str) -> Option<Place> {
        let mut places = self.places.iter();
        places
            .find(|(known, _)| known == code)
            .map(|(_, place)| *place)
    }
}

fn outlines(csv: &Csv) -> Result<Vec<Outline>, ReadError> {
    let mut lookup = Lookup::new(csv);
    let (outline, water) = (lookup.column("outline"), lookup.column("water"));
    let position = [lookup.column("longitude"), lookup.column("latitude")];
    lookup.finish()?;
    let mut outlines: Vec<Outline> = Vec::new();
    let mut last = "";
    for row in &csv.rows {
        let name = row.cell(&outline);
        if name != last || outlines.is_empty() {
            last = name;
            outlines.push(Outline {
                water: row.cell(&water) == "true",
                corners: Vec::new(),
            });
        }
        let corner = place(csv, row, &position)?;
        if let Some(outline) = outlines.last_mut() {
            outline.corners.push(corner);
        }
    }
    Ok(outlines)
}

fn places(csv: &Csv) -> Result<Vec<(String, Place)>, ReadError> {
    let mut lookup = Lookup::new(csv);
    let code = lookup.column("code");
    let position = [lookup.column("longitude"), lookup.column("latitude")];
    lookup.finish()?;
    let mut places = Vec::with_capacity(csv.rows.len());
    for row in &csv.rows {
        places.push((row.cell(&code).to_owned(), place(csv, row, &position)?));
    }
    Ok(places)
}

fn place(csv: &Csv, row: &Row, position: &[Column<'_>; 2]) -> Result<Place, ReadError> {
    let number = |column: &Column<'_>| {
        let found = row.cell(column);
        found.parse().map_err(|_| ReadError::BadCell {
            file: csv.file.clone(),
            line: row.line,
            column: column.name.to_owned(),
            found: found.to_owned(),
        })
    };
    Ok((number(&position[0])?, number(&position[1])?))
}

#[cfg(test)]
mod tests {
    use super::{Map, Outline};
    use crate::dataset::ReadError;

    const LAND: &str =
        "outline,water,longitude,latitude\n1,,0,0\n1,,100,0\n1,,0,100\n2,true,10,10\n";

    #[test]
    fn outlines_and_places_are_read_in_order() {
        let map = Map::read([LAND, "code,longitude,latitude\nKE,378,6\n"]).unwrap();
        let land = Outline {
            water: false,
            corners: vec![(0, 0), (100, 0), (0, 100)],
        };
        assert_eq!(map.outlines[0], land);
        assert!(map.outlines[1].water);
        assert_eq!(map.place("KE"), Some((378, 6)));
        assert_eq!(map.place("XX"), None);
    }

    #[test]
    fn a_cell_that_is_no_number_is_told_with_its_place() {
        let error = Map::read([LAND, "code,longitude,latitude\nKE,378,6\nBR,x,6\n"]).unwrap_err();
        let expected = ReadError::BadCell {
            file: "maps/places.csv".to_owned(),
            line: 3,
            column: "longitude".to_owned(),
            found: "x".to_owned(),
        };
        assert_eq!(error, expected);
    }
}
