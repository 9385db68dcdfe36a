// Runs before the page's own scripts and tells the test server what goes wrong. The request is synchronous, so that
// a problem is known before the page can move on; it happens only when there is a problem.
"use strict";
(() => {
  const tell = (kind, text) => {
    try {
      const request = new XMLHttpRequest();
      request.open("POST", "/problems", false);
      request.send(JSON.stringify({ kind, text: String(text), page: location.href }));
    } catch {
      // A page that is being left may not send any more.
    }
  };
  const own = console.error;
  console.error = (...parts) => {
    own.apply(console, parts);
    tell("console.error", parts.map(String).join(" "));
  };
  // In the capture phase, also files that a script or link element could not load arrive here.
  addEventListener(
    "error",
    (event) => tell("error", event.message || event.target?.src || event.target?.href || event.type),
    true,
  );
  addEventListener("unhandledrejection", (event) => tell("unhandledrejection", event.reason));
  document.addEventListener("securitypolicyviolation", (event) =>
    tell("securitypolicyviolation", `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
  );
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const { origin, protocol } = new URL(name, location.href);
      if (origin !== location.origin && protocol.startsWith("http")) tell("foreign request", name);
    }
  }).observe({ type: "resource", buffered: true });
})();
