// How the page looks where its link says so; `boot.js` loads this only then.

const parameters = new URLSearchParams(location.search);
const root = document.documentElement;

// The styles for a dark ground hang on what readers ask of their system; a theme asks in their place. Print stays light.
const theme = parameters.get("theme");
if (/^(light|dark)$/.test(theme)) {
  root.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    for (const { media } of sheet.cssRules) {
      if (/scheme/.test(media?.mediaText)) media.mediaText = theme === "dark" ? "screen" : "not all";
    }
  }
}

// An accent is mixed with black on the light ground, and with white on the dark, until text in it can be read: 4.5 to 1.
const luminance = (colour) => colour.reduce((sum, channel, place) => {
  const part = channel / 255;
  return sum + [0.2126, 0.7152, 0.0722][place] * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92);
}, 0.05);
const accent = parameters.get("accent");
if (/^[0-9a-f]{6}$/i.test(accent)) {
  for (const [scheme, towards, readable] of [
    ["light", 0, (own) => 1.05 / own > 4.5],
    ["dark", 255, (own) => own / 0.059 > 4.5],
  ]) {
    let colour = accent.match(/../g).map((channel) => parseInt(channel, 16));
    while (!readable(luminance(colour))) colour = colour.map((channel) => channel + (towards - channel) / 16);
    root.style.setProperty(`--accent-${scheme}`, `rgb(${colour.map(Math.round)})`);
  }
}

// `inherit` is for `embed.js`, which puts the host's fonts in its place; without it, the page has its own, that of the system.
const font = parameters.get("font");
if (font && font !== "inherit") document.body.style.fontFamily = font;
