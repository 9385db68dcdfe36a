//! The page without a network: the worker that keeps it, the manifest that lets a browser install it, and all of it as one file.

pub mod service_worker;
pub mod single_file;
pub mod web_manifest;
