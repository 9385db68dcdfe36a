//! Records become immutable dictionary-coded columns and bitmaps.
