// Loads the program, or says why it cannot.
//
// The page's head names the program's two files, so that the browser fetches them early; they are read from there. What is said
// stands at the page's own script, in the language of the page.

const linked = (relation) => document.querySelector(`link[rel="${relation}"]`).href;

async function run(loader, program) {
  const module = await import(loader);
  await module.default({ module_or_path: program });
}

// Until the program is there, the page shows the whole list; what an address narrows it to is on its way.
const root = document.documentElement;
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
new ResizeObserver(() => {
  const heights = [...document.querySelectorAll(".participants th")]
    .map((cell) => getComputedStyle(cell).position === "sticky" && cell.offsetHeight);
  root.style.scrollPaddingTop = `${Math.max(8, ...heights) + 8}px`;
}).observe(document.body);
// For some browsers it is enough that a part of it is seen.
document.addEventListener("focusin", ({ target }) => target.matches(".participants :focus-visible") && target.scrollIntoView({ block: "nearest" }));

const start = () => run(linked("modulepreload"), linked("preload"));

// The studio, which can do everything, is loaded when the page asks for it, and then takes the page over. It takes it over with
// its style sheet at hand, so that nothing is seen without it.
const { studioLoader, studio, studioStyle, ...told } = document.querySelector("script[data-studio]").dataset;
const absolute = (path) => new URL(path, document.baseURI).href;

let styled;
const style = (path) => new Promise((resolve, reject) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = path;
  link.addEventListener("load", resolve);
  link.addEventListener("error", () => {
    link.remove();
    styled = undefined;
    reject(new Error(`${path} could not be loaded`));
  });
  document.head.append(link);
});

// A module that could not be had stays so in some browsers, until it is asked for by another address.
let again = "";

document.addEventListener("participant-explorer:studio", async () => {
  const loader = absolute(studioLoader) + again;
  try {
    styled ??= style(absolute(studioStyle));
    await Promise.all([styled, import(loader)]);
    await run(loader, absolute(studio));
  } catch (error) {
    console.error(error);
    again += "?";
    document.dispatchEvent(new CustomEvent("participant-explorer:studio-failed"));
  }
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
if (/[?&](theme|accent|font)=/.test(location.search)) import(new URL("../look.js", import.meta.url)).catch(console.error);
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
  retry.addEventListener("click", () => location.reload());
  const alert = document.createElement("div");
  alert.className = "failure";
  alert.setAttribute("role", "alert");
  alert.dataset.notice = problem;
  alert.append(sentence, retry);
  document.body.prepend(alert);
  rest();
}

// The program has no words of its own: those of its language could not be had.
document.addEventListener("participant-explorer:speechless", () => explain("unreachable"));

if (typeof WebAssembly === "object") {
  start().then(() => void keep().catch(() => {}), (error) => {
    console.error(error);
    explain(error instanceof WebAssembly.CompileError ? "unsupported" : "unreachable");
  });
} else {
  explain("unsupported");
}
