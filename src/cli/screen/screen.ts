import pc from "picocolors";
import type { Formatter } from "picocolors/types.js";

/** What is printed on: how wide it is and which colours it takes. */
export type Screen = Readonly<{ columns: number; paint: Paint }>;

/** The colours by what they are for. Each goes with words or signs that say the same. */
export type Paint = Readonly<{
  title: Formatter;
  aside: Formatter;
  source: Formatter;
  unnamed: Formatter;
  figure: Formatter;
  hedge: Formatter;
  condition: Formatter;
  affirms: Formatter;
  denies: Formatter;
  unsure: Formatter;
  silent: Formatter;
}>;

/** The colours, or none at all. */
export function paintOf(isColoured: boolean): Paint {
  const { bold, dim, italic, underline, cyan, red, yellow, magenta, green } = pc.createColors(isColoured);
  return {
    title: bold,
    aside: dim,
    source: (text) => bold(cyan(text)),
    unnamed: yellow,
    figure: bold,
    hedge: underline,
    condition: italic,
    affirms: green,
    denies: (text) => bold(red(text)),
    unsure: yellow,
    silent: magenta,
  };
}

type Wish = Readonly<{
  isTerminal: boolean;
  isRefused: boolean;
  env: Readonly<{ [name: string]: string | undefined }>;
}>;

/** Whether to colour: on terminals that can, unless the person or the environment says otherwise. */
export function wantsColour({ isTerminal, isRefused, env }: Wish): boolean {
  if (isRefused || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

/** Lines longer than this are hard to follow from one to the next. */
const WIDEST = 120;
/** What a terminal has that does not say how wide it is. */
const USUAL = 80;

/** How many columns to fill. */
export function columnsOf(terminal: number | undefined, env: Wish["env"]): number {
  const said = terminal ?? Number(env.COLUMNS);
  return Math.min(Number.isInteger(said) && said > 0 ? said : USUAL, WIDEST);
}
