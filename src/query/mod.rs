//! Questions asked of a table: one small file a verb.
