// Loads the program, or says in the reader's language why it cannot.
//
// The page's head names the program's two files, so that the browser fetches them early; they are read from there.

// As they call themselves everywhere.
const browsers = "Firefox, Chrome, Edge, Safari";

const messages = {
  ar: {
    unsupported: `تحتاج الصفحة إلى WebAssembly: يرجى استخدام إصدار حديث من ${browsers}.`,
    unreachable: "تعذّر تحميل الصفحة كاملةً: يرجى التحقق من الاتصال ثم إعادة المحاولة.",
    retry: "إعادة المحاولة",
  },
  zh: {
    unsupported: `本页需要WebAssembly：请使用新版${browsers}。`,
    unreachable: "页面未能完全加载：请检查网络连接，然后重试。",
    retry: "重试",
  },
  en: {
    unsupported: `The page needs WebAssembly: please use a current version of ${browsers}.`,
    unreachable: "The page could not be loaded completely: please check the connection and try again.",
    retry: "Try again",
  },
  fr: {
    unsupported: `La page a besoin de WebAssembly : veuillez utiliser une version récente de ${browsers}.`,
    unreachable: "La page n’a pas pu être chargée entièrement : veuillez vérifier la connexion et réessayer.",
    retry: "Réessayer",
  },
  ru: {
    unsupported: `Для этой страницы нужна технология WebAssembly: используйте современную версию ${browsers}.`,
    unreachable: "Страница загружена не полностью: проверьте соединение и повторите попытку.",
    retry: "Повторить попытку",
  },
  es: {
    unsupported: `La página necesita WebAssembly: utilice una versión actual de ${browsers}.`,
    unreachable: "No se ha podido cargar la página por completo: compruebe la conexión y vuelva a intentarlo.",
    retry: "Reintentar",
  },
};

const linked = (relation) => document.querySelector(`link[rel="${relation}"]`).href;

async function run(loader, program) {
  const module = await import(loader);
  await module.default({ module_or_path: program });
}

const start = () => run(linked("modulepreload"), linked("preload"));

// The studio, which can do everything, is loaded when the page asks for it, and then takes the page over. It takes it over with
// its style sheet at hand, so that nothing is seen without it.
const { studioLoader, studio, studioStyle } = document.querySelector("script[data-studio]").dataset;
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

document.addEventListener("participant-explorer:studio", async () => {
  try {
    styled ??= style(absolute(studioStyle));
    await Promise.all([styled, import(absolute(studioLoader))]);
    await run(absolute(studioLoader), absolute(studio));
  } catch (error) {
    console.error(error);
    document.dispatchEvent(new CustomEvent("participant-explorer:studio-failed"));
  }
});

// A presentation fills the screen, for which browsers want the click or the key itself, before anything has been loaded. A browser
// or the page around may refuse; the presenter then fills what it has.
const root = document.documentElement;
const fill = () => root.requestFullscreen?.().catch(() => {});
document.addEventListener("participant-explorer:fill-screen", fill);
document.addEventListener("participant-explorer:leave-screen", () => {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
});
document.addEventListener("click", ({ target }) => target.closest?.("[data-present]") && fill());

// P presents, by where it is where the keyboard has no Latin letters, unless it is being written.
document.addEventListener("keydown", (event) => {
  const { key, code, target } = event;
  const written = target.closest?.("select, textarea, input:not([type='checkbox'], [type='radio'])");
  const modified = event.ctrlKey || event.altKey || event.metaKey;
  const named = /^p$/i.test(key) || (key > "~" && code === "KeyP");
  if (!named || written || modified || document.querySelector("[data-presenter]")) return;
  fill();
  document.dispatchEvent(new CustomEvent("participant-explorer:present"));
});

function explain(problem) {
  const asked = new URLSearchParams(location.search).get("lang");
  const tags = [asked ?? "", ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  const language = tags.find((tag) => tag in messages) ?? "en";
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  const sentence = document.createElement("p");
  sentence.textContent = messages[language][problem];
  const retry = document.createElement("button");
  retry.type = "button";
  retry.dataset.retry = "";
  retry.textContent = messages[language].retry;
  retry.addEventListener("click", () => location.reload());
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  alert.dataset.notice = problem;
  alert.append(sentence, retry);
  document.getElementById("app").replaceChildren(alert);
}

// The program has no words of its own: those of its language could not be had.
document.addEventListener("participant-explorer:speechless", () => explain("unreachable"));

if (typeof WebAssembly === "object") {
  start().catch((error) => {
    console.error(error);
    explain(error instanceof WebAssembly.CompileError ? "unsupported" : "unreachable");
  });
} else {
  explain("unsupported");
}
