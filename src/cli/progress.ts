import { counted } from "./formats/summary.ts";

/** How far a batch is. */
export type Progress = Readonly<{
  /** A report is done. */
  step(): void;
  /** So many bytes of the inputs were taken in. */
  took(bytes: number): void;
  /** Prints something else on the same terminal, and the line of progress again below it. */
  above(print: () => void): void;
  /** Takes the line away. */
  stop(): void;
}>;

/** What progress is shown with: where, by whose clock, and how many bytes there are in all, once that is known. */
export type ProgressSettings = Readonly<{
  write: (text: string) => void;
  now: () => number;
  total: Promise<number | null>;
}>;

/** A batch that is done sooner needs no progress. */
const SHOW_AFTER_MS = 1000;
/** Often enough to be seen to move, seldom enough to be read. */
const DRAW_EVERY_MS = 200;
/** Goes to the start of the line and empties it. */
const CLEAR = "\r\x1b[K";

/** Progress for where there is no terminal to show it on. */
export const noProgress: Progress = { step() {}, took() {}, above: (print) => print(), stop() {} };

/** Shows one line that is drawn over: how many, how fast, how long still. */
export function startProgress({ write, now, total }: ProgressSettings): Progress {
  const started = now();
  const state = { reports: 0, bytes: 0, of: null as number | null };
  total.then(
    (bytes) => {
      state.of = bytes;
    },
    () => {}, // what is wrong with the inputs is told when they are read
  );
  let isShown = false;
  const clear = (): void => {
    if (isShown) write(CLEAR);
    isShown = false;
  };
  const draw = (): void => {
    if (now() - started < SHOW_AFTER_MS) return;
    write(CLEAR + progressLine({ ...state, ms: now() - started }));
    isShown = true;
  };
  const timer = setInterval(draw, DRAW_EVERY_MS).unref();
  return {
    step() {
      state.reports += 1;
    },
    took(bytes) {
      state.bytes += bytes;
    },
    above(print) {
      clear();
      print();
    },
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}

type State = Readonly<{ reports: number; bytes: number; of: number | null; ms: number }>;

/** "1240 reports, 38 a second, 34 %, about 2 minutes left" */
export function progressLine({ reports, bytes, of, ms }: State): string {
  const rate = (reports * 1000) / ms;
  const parts = [counted(reports, "report"), `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`];
  if (of !== null && bytes > 0 && bytes < of) {
    parts.push(`${Math.floor((100 * bytes) / of)} %`, `about ${durationOf((ms * (of - bytes)) / bytes)} left`);
  }
  return parts.join(", ");
}

function durationOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return counted(seconds, "second");
  return seconds < 5400 ? counted(Math.round(seconds / 60), "minute") : `${(seconds / 3600).toFixed(1)} hours`;
}
