// Keeps the page for when there is no network. The build fills in which release this is and which files it has.
//
// Each release has a cache of its own, filled as a whole before it is used, and no file of another release gets into it. A new release
// takes over when no page of the old one is open any more; until then both work, each with its own files.
"use strict";
const RELEASE = "{{release}}";
// What the first view needs, what it needs besides by languages, and what else there is.
const FIRST = "{{first}}";
const LANGUAGES = "{{languages}}";
const REST = "{{rest}}";

const SCOPE = registration.scope;
// Other folders of this host may have explorers of their own.
const OURS = `participant-explorer ${SCOPE} `;
const CACHE = OURS + RELEASE;
const ALL = new Set([...FIRST, ...REST]);
// Whoever has asked for everything wants everything of the next release, too.
const EVERYTHING = "everything";
// A network that does not answer is none.
const PATIENCE = 5000;

const address = (path) => new URL(path, SCOPE).href;
const isAsset = (path) => path.startsWith("assets/");
const isPage = (path) => path === "./" || path.endsWith("/");

// The file that an address means, whatever it asks of the page; nothing for what is not of this release.
function meant(url) {
  const { origin, pathname } = new URL(url);
  if (!(origin + pathname).startsWith(SCOPE)) return undefined;
  const path = (origin + pathname).slice(SCOPE.length).replace(/(^|\/)index\.html$/, "$1") || "./";
  return ALL.has(path) ? path : undefined;
}

const isLanguage = (tag) => Object.hasOwn(LANGUAGES, tag);

// The language of a page, as the page itself chooses it: by its place, else its link, else its reader.
function languageOf(url) {
  // Folders above the site's own may be called as languages are.
  const folders = (meant(url) ?? "").split("/");
  const asked = new URL(url).searchParams.get("lang");
  return [...folders, asked, ...navigator.languages.map((tag) => tag.slice(0, 2))].find(isLanguage) ?? "en";
}

// A page names the assets of its release, or the folder of many: the page of another release would ask for what is not kept.
const named = (asset) => asset.split("/", 2).join("/");
async function isOurs(path, response) {
  if (!response.ok || response.redirected) return false;
  // A host may answer with a page of its own whatever is asked for.
  if (!isPage(path)) return !/html/.test(response.headers.get("content-type"));
  const text = await response.clone().text();
  return FIRST.filter(isAsset).every((asset) => text.includes(named(asset)));
}

async function add(cache, path, mode) {
  // What has its hash in its name may come from the browser's own cache; the rest is asked for.
  const response = await fetch(address(path), { cache: isAsset(path) ? "default" : mode });
  if (!(await isOurs(path, response))) throw new Error(`${path} (${response.status})`);
  await cache.put(address(path), response);
}

async function fill(cache, paths, mode = "no-cache") {
  const missing = [];
  for (const path of new Set(paths)) if (!(await cache.match(address(path)))) missing.push(path);
  await Promise.all(missing.map((path) => add(cache, path, mode)));
}

// A page that is open has been loaded, with whatever its address asks for behind its path; the browser still has it, and it is not
// asked for again unless it is of another release.
async function take(cache, url) {
  const response = await fetch(url, { cache: "force-cache" });
  if (await isOurs(meant(url), response)) await cache.put(address(meant(url)), response);
}

async function everything() {
  const cache = await caches.open(CACHE);
  await fill(cache, ALL);
  await cache.put(address(EVERYTHING), new Response(""));
}

async function older() {
  return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
}

// The languages that a cache has words of.
async function spoken(cache) {
  const tags = (await cache.keys()).map(({ url }) => url.match(/\/(\w+)\.json$/)?.[1]);
  return tags.filter(isLanguage);
}

async function install() {
  await caches.delete(CACHE);
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = open.map(({ url }) => url).filter(meant);
  const tags = ours.map(languageOf);
  let all = false;
  for (const name of await older()) {
    const before = await caches.open(name);
    tags.push(...(await spoken(before)));
    all ||= Boolean(await before.match(address(EVERYTHING)));
  }
  const cache = await caches.open(CACHE);
  const pages = ours.filter((url) => isPage(meant(url)));
  await Promise.all(pages.map((url) => take(cache, url)));
  if (all) return everything();
  // The page that asks for the first worker has just loaded all of this; an older release may have left other files behind.
  const mode = registration.active ? "no-cache" : "force-cache";
  const files = FIRST.filter((path) => !isPage(path));
  await fill(cache, [...files, ...tags.flatMap((tag) => LANGUAGES[tag])], mode);
  await fill(cache, ours.map(meant));
}

async function activate() {
  await Promise.all((await older()).map((name) => caches.delete(name)));
  await clients.claim();
}

// Keeping is for later; the page does not wait for it, and has its answer where the browser has no room.
async function keep(cache, path, response) {
  if (await isOurs(path, response)) await cache.put(address(path), response).catch(() => {});
}

// An asset never changes, so the network is asked only for those that are not kept yet, and for those that the page found damaged.
async function asset(path, event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address(path));
  if (kept && event.request.cache !== "reload") return kept;
  const response = await fetch(event.request);
  event.waitUntil(keep(cache, path, response.clone()));
  return response;
}

const isOfFirstList = (path) => path === "./" || isLanguage(path.split("/")[0]);

// A page that was never loaded is shown by another of the same list: by the site's root in any language, since a reader may have
// chosen one there, otherwise in a language that there is.
async function elsewhere(cache, path, request) {
  const kept = (await cache.keys()).map(({ url }) => meant(url)).filter((path) => path && isPage(path) && isOfFirstList(path));
  const page = kept.includes("./") ? "./" : kept[0];
  if (!page) return Response.error();
  const there = new URL(address(page));
  there.search = new URL(request.url).search;
  if (page === "./") there.searchParams.set("lang", path.split("/")[0]);
  return Response.redirect(there);
}

// Anything else is as new as the network has it, and as it is kept where there is none.
async function fresh(path, event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address(path));
  const asked = fetch(event.request).then((response) => {
    event.waitUntil(keep(cache, path, response.clone()));
    return response;
  });
  if (!kept) return isPage(path) && isOfFirstList(path) ? asked.catch(() => elsewhere(cache, path, event.request)) : asked;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  const answer = asked.then((response) => (response.status < 500 ? response : kept), () => kept);
  return Promise.race([answer, late]);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const path = event.request.method === "GET" ? meant(event.request.url) : undefined;
  if (path) event.respondWith((isAsset(path) ? asset : fresh)(path, event));
});
// The page asks for everything, and is told what has become of it.
addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data !== EVERYTHING || !port) return;
  const tell = (problem) => port.postMessage(problem);
  event.waitUntil(everything().then(() => tell(""), (error) => tell(String(error.message ?? error))));
});
