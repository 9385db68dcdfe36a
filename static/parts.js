// Loads the parts that the program is split into, when it wants them. The build adds a line for each: its files, its style sheet, and
// under which name the program asks for it.
//
// A part that could not be had is asked for again the next time; one that came damaged is not taken from the browser's own copies then.

let give;
const linked = new Promise((resolve) => (give = resolve));
let base;

// What the first file of the program exports, which all others are linked with, and the address that their names are meant from.
export const link = (exports, from) => {
  base = from;
  give({ __wasm_split: exports });
};

const once = (load) => {
  let loading;
  let again = false;
  return () => {
    loading ??= load(again).catch((error) => {
      loading = undefined;
      again = true;
      throw error;
    });
    return loading;
  };
};

// A file holds modules one after another, each of which ends at one of the places given. The last is a part's own, those before it are
// shared with parts that need the file, too.
const program = ([name, ...ends]) => {
  const modules = once(async (again) => {
    await linked;
    const response = await fetch(new URL(name, base), again ? { cache: "reload" } : {});
    if (!response.ok) throw new TypeError(`${name} (${response.status})`);
    const bytes = await response.arrayBuffer();
    return Promise.all(ends.map((end, place) => WebAssembly.compile(bytes.slice(ends[place - 1] ?? 0, end))));
  });
  const instances = once(async () => {
    const imports = await linked;
    for (const module of await modules()) await WebAssembly.instantiate(module, imports);
  });
  return { modules, instances };
};

const style = (name) => once(async () => {
  await linked;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(name, base);
  await new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => reject(new TypeError(`${name} could not be loaded`)));
    document.head.append(link);
  }).catch((error) => {
    link.remove();
    throw error;
  });
});

// The files come in an order in which each needs only those before it.
const part = (files, looks) => {
  return async (answer, whose) => {
    let came = true;
    try {
      await Promise.all([...files.map(({ modules }) => modules()), ...looks.map((look) => look())]);
      for (const { instances } of files) await instances();
    } catch (error) {
      console.error(error);
      came = false;
    }
    const { __wasm_split: exports } = await linked;
    exports.__indirect_function_table.get(answer)(whose, came);
  };
};
