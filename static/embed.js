// Puts the explorer into any page: `<participant-explorer region="african" lang="ar">` becomes a frame of the explorer with these
// parameters, and every frame of the explorer in the page gets the height of its content.

(() => {
  const base = new URL(".", document.currentScript?.src ?? location.href);
  const TOLD = "participant-explorer:height";
  // A page cannot be asked to be higher than this, in CSS pixels.
  const HIGHEST = 100000;
  const own = new Set();

  // Attributes that say something of the element and not of the view. `lang` says both.
  const isParameter = (name) =>
    !/^(id|class|style|title|src|slot|hidden|dir|part|tabindex|width|height|(data|aria|on).*)$/.test(name);

  // Important, so that a host's rules for frames do not reach this one; through the object model, which policies allow.
  const set = (frame, property, value) => frame.style.setProperty(property, value, "important");

  class ParticipantExplorer extends HTMLElement {
    #frame;

    connectedCallback() {
      // Moved within the page, it keeps its frame, which the browser loads again.
      if (this.#frame) return own.add(this.#frame);
      const frame = (this.#frame = document.createElement("iframe"));
      const home = this.getAttribute("names") === "off" ? new URL("nameless/", base) : base;
      const address = new URL(this.getAttribute("src") ?? home, document.baseURI);
      address.searchParams.set("embed", "1");
      for (const { name, value } of this.attributes) {
        if (isParameter(name)) address.searchParams.set(name, name === "font" && value === "inherit" ? getComputedStyle(this).fontFamily : value);
      }
      frame.title = this.title || "Participant Explorer";
      frame.loading = "lazy";
      frame.allowFullscreen = true;
      frame.src = address;
      for (const [property, value] of [["display", "block"], ["height", "auto"], ["max-height", "none"]]) {
        set(this, property, value);
      }
      const width = Number(this.getAttribute("width"));
      if (width > 0) set(this, "max-width", `${width}px`);
      for (const [property, value] of [["display", "block"], ["width", "100%"], ["border", "0"]]) {
        set(frame, property, value);
      }
      set(frame, "height", `${Number(this.getAttribute("height")) || 600}px`);
      this.attachShadow({ mode: "open" }).append(frame);
      own.add(frame);
    }

    disconnectedCallback() {
      own.delete(this.#frame);
    }
  }

  // Only a frame of the explorer is believed, and only about itself. A sandboxed one without an origin says "null".
  const believed = (frame, { origin, source }) => {
    if (frame.contentWindow !== source) return false;
    const address = new URL(frame.src, document.baseURI);
    const sandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    return address.href.startsWith(own.has(frame) ? address.origin : base) &&
      origin === (sandboxed ? "null" : address.origin);
  };

  addEventListener("message", (message) => {
    const { type, height } = message.data ?? {};
    if (type !== TOLD || !(height > 0 && height <= HIGHEST)) return;
    for (const frame of [...own, ...document.querySelectorAll("iframe")]) {
      if (believed(frame, message)) set(frame, "height", `${Math.ceil(height)}px`);
    }
  });

  customElements.get("participant-explorer") ??
    customElements.define("participant-explorer", ParticipantExplorer);
})();
