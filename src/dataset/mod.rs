//! A Data Package becomes typed records and a list of issues.
