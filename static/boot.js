// Loads the program, or says why it cannot.
//
// The page's head names the program's files, so that the browser fetches them early; they are read from there. What is said
// stands where the page waits for its program, in the language of the page.

const linked = (relation) => [...document.querySelectorAll(`link[rel="${relation}"]`)].map(({ href }) => href);
const files = () => [...linked("modulepreload"), linked("preload")[0]];

async function start() {
  const [loader, parts, program] = files();
  // The loader imports the other module itself, so this is the same one.
  const [{ default: run }, { link }] = await Promise.all([import(loader), import(parts)]);
  link(await run({ module_or_path: program }), import.meta.url);
}

const root = document.documentElement;

// Without this script, the page says after a while that its program has not arrived.
const waiting = document.querySelector(".late");
const told = { ...waiting?.dataset };
if (waiting) {
  waiting.className = "waiting";
  waiting.textContent = told.loading;
}

// A release takes away files that a page which was open before it still asks for, so that the page is loaded anew. Its address says
// what it shows. It is loaded once, until the reader goes on or insists, since a host may have a page of one release and files of another.
const names = [root.dataset.messages, ...(document.head.innerHTML.match(/assets\/[^"]+/g) ?? [])];
const renewed = async (insists) => {
  try {
    const page = await fetch(location.href, { cache: "no-cache" });
    const text = await page.text();
    if ((history.state && !insists) || !text.includes("data-messages") || names.every((name) => text.includes(name))) return false;
    history.replaceState(1, "");
    location.reload();
    return true;
  } catch {
    return false;
  }
};
if (document.querySelector("[rel=stylesheet]")?.sheet === null) renewed();

// Until the program is there, the page shows the whole list; what an address narrows it to is on its way.
if (location.search.length > 1) {
  const asked = String(new URLSearchParams(location.search));
  const parts = ["embed=1", "show=", "names=off"].filter((part) => asked.includes(part));
  root.dataset.pending = parts.join(" ").replace(/show=|embed=1/, "embed");
}

// What a reader does before the program is there is done again once it is: the same elements are then in the same places.
const early = new Map();
const places = (node) => {
  const above = node.parentElement;
  return node.matches(".page") || !above ? [] : [...places(above), [...above.children].indexOf(node)];
};
const remember = ({ type, target }) => {
  const element = type === "click" ? target.closest?.("button, input") : target;
  if (element?.closest?.("[data-prerendered]")) early.set(type, [places(element), element.value]);
};
const kinds = ["focusin", "input", "click"];
for (const kind of kinds) document.addEventListener(kind, remember);
new MutationObserver((_, observer) => {
  observer.disconnect();
  for (const kind of kinds) {
    document.removeEventListener(kind, remember);
    const [path, value] = early.get(kind) ?? [];
    const element = path?.reduce((node, place) => node?.children[place], document.querySelector(".page"));
    if (kind === "focusin") element?.focus({ preventScroll: true });
    if (kind === "click") element?.click();
    if (kind === "input" && element?.type === "search") {
      element.value = value;
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}).observe(root, { attributeFilter: ["data-ready"] });

// What sticks to the top of the window, in however many lines it is written, hides nothing that has the focus or was linked to.
// It is measured later, since a change within the browser's own notice counts as an error there.
new ResizeObserver(() => setTimeout(() => {
  const heights = [...document.querySelectorAll(".participants th")]
    .map((cell) => getComputedStyle(cell).position === "sticky" && cell.offsetHeight);
  root.style.scrollPaddingTop = `${Math.max(8, ...heights) + 8}px`;
})).observe(document.body);
// For some browsers it is enough that a part of it is seen, or of the picture that it is in.
document.addEventListener("focusin", ({ target }) => {
  if (!target.matches(":is(.participants, .figures) :focus-visible")) return;
  target.scrollIntoView({ block: "nearest" });
  const seen = innerHeight - (parseFloat(getComputedStyle(root).scrollPaddingBottom) || 0);
  scrollBy(0, Math.max(0, target.getBoundingClientRect().bottom - seen));
});

// A part of the program, or its words, could not be had: the page is loaded anew if a release took them away, or told.
let losses = 0;
document.addEventListener("participant-explorer:lost", async () => {
  if (!(await renewed(losses++))) document.dispatchEvent(new CustomEvent("participant-explorer:unreachable"));
});

// A presentation fills the screen, for which browsers want the click itself, before anything has been loaded. A browser
// or the page around may refuse; the presenter then fills what it has.
const fill = () => root.requestFullscreen?.().catch(() => {});
document.addEventListener("participant-explorer:fill-screen", fill);
document.addEventListener("participant-explorer:leave-screen", () => {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
});
document.addEventListener("click", ({ target }) => target.closest?.("[data-present]") && fill());

// How the page looks is in few links, those of pages that embed it.
if (/[?&](theme|accent|font)=/.test(location.search)) import(new URL("../theme.js", import.meta.url)).catch(console.error);
// A worker keeps the page for when there is no network, but not for pages that frame it, nor names for a page without them. Browsers may
// refuse; then the page needs its network.
const keep = async () => top === window && !root.dataset.nameless && navigator.serviceWorker.register(new URL("../sw.js", import.meta.url));

// What only a program answers is hidden by the style sheet where there is none; of the rest nothing can be pressed.
const rest = () => {
  for (const control of document.querySelectorAll("[data-prerendered] :is(button, input)")) control.disabled = true;
};
document.addEventListener("participant-explorer:failed", rest);

function explain(problem) {
  const sentence = document.createElement("p");
  sentence.textContent = told[problem];
  const retry = document.createElement("button");
  retry.type = "button";
  retry.dataset.retry = "";
  retry.textContent = told.again;
  retry.addEventListener("click", async () => {
    // A damaged file is kept for ever, since files with such names never change.
    if (problem === "damaged") await Promise.allSettled(files().map((file) => fetch(file, { cache: "reload" })));
    location.reload();
  });
  const alert = document.createElement("div");
  alert.className = "failure";
  alert.setAttribute("role", "alert");
  alert.dataset.notice = problem;
  alert.append(sentence, retry);
  document.body.prepend(alert);
  rest();
}

const fail = async (problem) => (await renewed()) || explain(problem);

// The program has no words of its own: those of its language could not be had.
document.addEventListener("participant-explorer:speechless", () => fail("unreachable"));

// A module with what the program needs of a browser: references, memory.copy, and whole numbers from fractions and from single bytes.
const needed = atob("AGFzbQEAAAABBQFgAW8AAwIBAAUDAQAAChQBEgBBAEEAQwAAAAD8AMD8CgAACw==");
const runs = () => typeof WebAssembly === "object" && WebAssembly.validate(Uint8Array.from(needed, (byte) => byte.charCodeAt(0)));

// Keeping waits until the page has all that it wants, so that it takes nothing from the line before.
const keepLater = () => new MutationObserver((_, observer) => {
  if (root.dataset.complete !== "true") return;
  observer.disconnect();
  (window.requestIdleCallback ?? setTimeout)(() => keep().catch(() => {}));
}).observe(root, { attributeFilter: ["data-complete"] });

start().then(keepLater, (error) => {
  console.error(error);
  // What could not be had is a type error to every browser.
  fail(!runs() ? "unsupported" : error instanceof TypeError ? "unreachable" : "damaged");
});
