//! A figure model becomes a scene, drawn with plotters.
