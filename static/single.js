// The page as a single file: what it would ask a server for stands here, and is answered from here.
//
// A page that was opened from a disk may read no other file, whichever lies beside it. The build fills in the data of the site, the
// view that the file opens with, and writes the programs into the page's own addresses, as `data:`.
"use strict";
(() => {
  const files = "{{files}}";
  const view = "{{view}}";
  // The parts of the program by their names, in Base64.
  const programs = "{{programs}}";
  const kinds = { csv: "text/csv", json: "application/json" };

  // The path from the site's root, from whichever folder it was asked for.
  const path = (asked) => String(asked).split(/[?#]/)[0].replace(/^(\.{1,2}\/)+/, "");
  const file = (asked) => {
    const name = path(asked);
    if (!Object.hasOwn(files, name)) return undefined;
    return new Blob([files[name]], { type: `${kinds[name.split(".").pop()] ?? "text/plain"};charset=utf-8` });
  };

  const decoded = (address) => {
    const [kind, base64] = address.slice("data:".length).split(";base64,");
    return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: kind });
  };

  const program = (asked) => {
    const name = path(asked).split("/").pop();
    return Object.hasOwn(programs, name) ? decoded(`data:application/wasm;base64,${programs[name]}`) : undefined;
  };

  window.fetch = async (asked) => {
    const address = typeof asked === "string" ? asked : asked.href ?? asked.url;
    const found = address.startsWith("data:") ? decoded(address) : file(address) ?? program(address);
    return found ? new Response(found) : new Response("", { status: 404 });
  };

  // A link to a file of the site saves it under its own name.
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target.closest?.("a[href]");
      const asked = link?.getAttribute("href");
      const found = asked && file(asked);
      if (!found) return;
      link.download = path(asked).split("/").pop();
      link.href = URL.createObjectURL(found);
    },
    true,
  );

  // The state is in the query, which browsers let a page from a disk change.
  if (view && location.search.length < 2) {
    try {
      history.replaceState(null, "", `?${view}`);
    } catch {
      // One that does not opens the file with its first view, in which everything else works.
    }
  }
})();
