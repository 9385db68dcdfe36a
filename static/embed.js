// Puts the explorer into any page: `<participant-explorer region="african" lang="ar">` becomes a frame of the explorer with these
// parameters, and every frame of the explorer in the page gets the height of its content.

(() => {
  const base = new URL(".", document.currentScript?.src ?? location.href);
  const TOLD = "participant-explorer:height";
  // A page cannot be asked to be higher than this, in CSS pixels.
  const HIGHEST = 100000;
  const own = new Set();

  // What a link can say has a name of letters, digits and underscores. Attributes of HTML itself, of its events, and those by which
  // frameworks mark elements (`data-`, `x-`, `v-`, `_ngcontent`, `@`, `:`) say something of the element and not of the view. `lang`
  // says both.
  const isParameter = (name) =>
    /^\p{L}[\p{L}\d_]*$/u.test(name) &&
    !/^(access|enter)key(hint)?$|^auto(capitalize|correct|focus)$|^item(id|prop|ref|scope|type)$|^(id|class|style|title|src|slot|hidden|dir|part|exportparts|tabindex|width|height|loading|role|is|nonce|inert|popover|draggable|translate|spellcheck|inputmode|contenteditable)$/.test(name) &&
    !(name.startsWith("on") && name in HTMLElement.prototype);

  // Important, so that a host's rules for frames do not reach this one; through the object model, which policies allow.
  const set = (frame, property, value) => frame.style.setProperty(property, value, "important");

  class ParticipantExplorer extends HTMLElement {
    #frame;
    #address;
    // Whatever changes an attribute changes the view. The element's own style says how large it is, which follows from others.
    #observer = new MutationObserver((changes) => {
      if (this.#frame?.isConnected && changes.some(({ attributeName }) => attributeName !== "style")) this.#follow();
    });

    connectedCallback() {
      for (const [property, value] of [["display", "block"], ["height", "auto"], ["max-height", "none"]]) {
        set(this, property, value);
      }
      this.#observer.observe(this, { attributes: true });
      // Moved within the page, it keeps its frame, which the browser loads again.
      if (this.#frame) own.add(this.#frame);
      this.#follow();
    }

    disconnectedCallback() {
      own.delete(this.#frame);
    }

    #follow() {
      const home = this.getAttribute("names") === "off" ? new URL("nameless/", base) : base;
      const address = new URL(this.getAttribute("src") ?? home, document.baseURI);
      address.searchParams.set("embed", "1");
      for (const { name, value } of this.attributes) {
        if (isParameter(name)) address.searchParams.set(name, name === "font" && value === "inherit" ? getComputedStyle(this).fontFamily : value);
      }
      const width = Number(this.getAttribute("width"));
      set(this, "max-width", width > 0 ? `${width}px` : "none");
      if (address.href !== this.#address) this.#show((this.#address = address.href));
      this.#frame.title = this.title || "Participant Explorer";
    }

    // Another view is another frame, as high as the one before until it tells its own height, so that it is no step of the host's history.
    #show(address) {
      const frame = document.createElement("iframe");
      frame.loading = "lazy";
      frame.allowFullscreen = true;
      frame.src = address;
      for (const [property, value] of [["display", "block"], ["width", "100%"], ["border", "0"]]) {
        set(frame, property, value);
      }
      set(frame, "height", this.#frame?.style.height ?? `${Number(this.getAttribute("height")) || 600}px`);
      own.delete(this.#frame);
      own.add((this.#frame = frame));
      (this.shadowRoot ?? this.attachShadow({ mode: "open" })).replaceChildren(frame);
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
