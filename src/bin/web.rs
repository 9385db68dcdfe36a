//! The program of the page.

fn main() {
    participant_explorer::web::start();
}
