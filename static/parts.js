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

const program = (name) => {
  const bytes = once(async (again) => {
    await linked;
    const response = await fetch(new URL(name, base), again ? { cache: "reload" } : {});
    if (!response.ok) throw new TypeError(`${name} (${response.status})`);
    return WebAssembly.compile(await response.arrayBuffer());
  });
  const instance = once(async () => WebAssembly.instantiate(await bytes(), await linked));
  return { bytes, instance };
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

const programs = new Map();
const styles = new Map();
const known = (map, make, name) => map.get(name) ?? map.set(name, make(name)).get(name);

// The last of the files is the part's own, the others it shares with other parts.
const part = (names, sheets) => {
  const files = names.map((name) => known(programs, program, name));
  const looks = sheets.map((name) => known(styles, style, name));
  return async (answer, whose) => {
    let came = true;
    try {
      await Promise.all([...files.map(({ bytes }) => bytes()), ...looks.map((look) => look())]);
      for (const { instance } of files) await instance();
    } catch (error) {
      console.error(error);
      came = false;
    }
    const { __wasm_split: exports } = await linked;
    exports.__indirect_function_table.get(answer)(whose, came);
  };
};
