//! How the page gets the parts, the words and the pieces of the list that its state wants.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Context;

use super::Explorer;
use super::arrival::arrival;
use super::msg::Msg;
use super::part::Part;
use super::standing::Standing;
use super::waiting::Waiting;
use super::wants::{Arrived, Want, wants};
use crate::i18n::{Group, Locale};
use crate::web::browser::{boot, document, window};
use crate::web::load::later::Supply;
use crate::web::localized::{Localized, localized, preferred};

impl Explorer {
    pub(super) fn wants(&self) -> Vec<Want> {
        let list = (&*self.loaded, self.messages.locale());
        let (page, state) = (&self.page, &self.state);
        wants(page, state, &self.notices, list, &self.parts, &self.asked)
    }

    pub(super) fn waiting(&self) -> Waiting {
        // Charts that stand are missed by nobody.
        let stands = |want: &Want| self.standing.is_some() && *want == Want::Part(Part::Figures);
        if self.unreachable {
            Waiting::Failed
        } else if self.coming.iter().all(stands) {
            Waiting::Nothing
        } else {
            Waiting::Loading
        }
    }

    pub(super) fn has_figure_data(&self) -> bool {
        self.here.contains(&Want::FigureData)
    }

    /// The language that the page's place or the view asks for, otherwise the browser.
    pub(super) fn wanted_locale(&self, ctx: &Context<Self>) -> Locale {
        let place = ctx.props().loaded.site.locale;
        place.or(self.state.locale).unwrap_or_else(preferred)
    }

    pub(super) fn retry(&mut self, ctx: &Context<Self>) {
        self.missed.clear();
        self.unreachable = false;
        self.load_missing(ctx);
    }

    /// Has the parts of the program and the words follow the state.
    pub(super) fn load_missing(&mut self, ctx: &Context<Self>) {
        // Where a page is rendered before any browser has it, it gets nothing but what it begins with.
        if window().is_none() {
            return;
        }
        for want in self.wants() {
            let known = [&self.here, &self.coming, &self.missed];
            if known.iter().any(|wants| wants.contains(&want)) {
                continue;
            }
            self.coming.push(want);
            let (link, load) = (ctx.link().clone(), ctx.props().load);
            let parts = self.parts;
            let (loaded, messages) = (self.loaded.clone(), self.messages.clone());
            spawn_local(async move {
                link.send_message(match want.load(loaded, messages, parts, load).await {
                    Some(arrived) => Msg::Arrived(want, arrived),
                    None => Msg::Missed(want),
                });
            });
        }
        let wanted = self.wanted_locale(ctx);
        if self.messages.locale() != wanted {
            // The old words stay until the new ones are there, so that nothing flashes.
            let (link, page) = (
                ctx.link().clone(),
                localized(wanted, self.groups(), self.supplies()),
            );
            spawn_local(async move {
                link.send_message(page.await.map_or(Msg::NotLocalized, Msg::Localized));
            });
        }
    }

    /// The groups of messages that the page has.
    fn groups(&self) -> Vec<Group> {
        let mut groups = Group::ALL.to_vec();
        groups.retain(|group| self.messages.has(*group));
        groups
    }

    /// What has been added to the list.
    fn supplies(&self) -> Vec<Supply> {
        let here = self.here.iter();
        here.filter_map(|want| want.supply(&self.parts)).collect()
    }

    /// Goes on without what could not be had.
    pub(super) fn give_up(&mut self, want: Want) {
        self.coming.retain(|coming| *coming != want);
        self.missed.push(want);
        boot::dispatch(boot::LOST);
    }

    /// Takes what has arrived into the page.
    pub(super) fn integrate(&mut self, ctx: &Context<Self>, want: Want, arrived: Arrived) {
        self.coming.retain(|coming| *coming != want);
        // For another language than the page has by now, it is asked for again.
        if arrived.locale == self.messages.locale() {
            if let Some((group, text)) = arrived.words
                && Rc::make_mut(&mut self.messages)
                    .unpack(&text, group)
                    .is_err()
            {
                // Words of another release are as good as none.
                return self.give_up(want);
            }
            self.here.push(want);
            self.parts = self.parts.and(arrived.parts);
            if let Some(addition) = arrived.addition {
                self.loaded = Rc::new(addition(&self.loaded));
            }
            if want == Want::Part(Part::Figures) {
                self.left = self.standing.take().map(Standing::left);
            }
            if want == Want::Part(Part::Save) {
                self.saving = document::asked_to_save();
            }
            if matches!(want, Want::Part(Part::Present | Part::Story)) {
                let parsed = arrival(&self.parts, &self.loaded);
                (self.state, self.notices) = (parsed.state, parsed.notices);
            }
            self.make();
        }
        self.load_missing(ctx);
    }

    /// Has the page speak another language, if it still wants to and nothing has come that the language lacks.
    pub(super) fn set_language(&mut self, ctx: &Context<Self>, page: Localized) -> bool {
        if page.messages.locale() != self.wanted_locale(ctx) {
            return false;
        }
        if page.groups != self.groups() || page.supplies != self.supplies().len() {
            self.load_missing(ctx);
            return false;
        }
        (self.loaded, self.messages) = (page.loaded, page.messages);
        self.make();
        // What could not be had before may be there again.
        self.retry(ctx);
        true
    }
}
