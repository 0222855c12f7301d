/** Colours that hold for the colour-blind (after Okabe and Ito), on light and on dark paper. */
interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly ours: string;
  readonly others: string;
  readonly series: readonly string[];
}

const LIGHT: Palette = {
  paper: "#ffffff",
  ink: "#1a1a1a",
  quiet: "#555555",
  grid: "#dcdcdc",
  ours: "#005b99",
  others: "#767676",
  series: ["#005b99", "#b34700", "#007a5a", "#1a1a1a", "#8f3d78"],
};

const DARK: Palette = {
  paper: "#16181d",
  ink: "#f2f2f2",
  quiet: "#b9bcc4",
  grid: "#3a3e47",
  ours: "#66b8f0",
  others: "#9a9da6",
  series: ["#66b8f0", "#f59b52", "#45c9a0", "#f2f2f2", "#e08cc8"],
};

const variables = ({ series, ...named }: Palette): string =>
  [...Object.entries(named), ...series.map((colour, i) => [`series${i}`, colour])]
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");

/** Follows the reader's light or dark setting, also inside an <img>. */
export const STYLE = `
svg{${variables(LIGHT)}}
@media (prefers-color-scheme:dark){svg{${variables(DARK)}}}
text{font:12.5px Arial,"Liberation Sans",Helvetica,sans-serif;fill:var(--ink);stroke:var(--paper);stroke-width:3px;paint-order:stroke}
.head{font-size:17px;font-weight:bold}
.title{font-size:14px;font-weight:bold}
.strong{font-weight:bold}
.label{font-size:12px}
.quiet{font-size:12px;fill:var(--quiet)}
.paper{fill:var(--paper)}
.grid{fill:none;stroke:var(--grid)}
.ours{fill:var(--ours)}
.others{fill:var(--paper);stroke:var(--others);stroke-width:1.6}
.track{fill:none;stroke-width:1.6}
.ours.track{stroke:var(--ours)}
.pale{opacity:.35}
.curve{fill:none;stroke-width:1.8}
.leader{stroke-width:1}
${LIGHT.series.map((_, i) => `.series${i}{fill:var(--series${i});stroke:var(--series${i})}`).join("\n")}
.curve{fill:none}
`.trim();
