//! The built site in three engines, one module a topic.

mod smoke;
