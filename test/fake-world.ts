import { PassThrough, Readable, Writable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Desk, DeskSettings } from "#workers";
import type { World } from "../src/cli/world.ts";
import { sampleRecord } from "./sample-record.ts";

/** A world whose streams remember what was written, and whose desk gives each page the sample's statements. */
export type FakeWorld = Readonly<{
  world: World;
  out: () => string;
  err: () => string;
  /** What a person who presses Ctrl-C does. */
  interrupt: () => void;
  /** With which settings desks were opened. */
  opened: DeskSettings[];
}>;

/** What may be said about a world; the rest is as in a pipe. */
type Wish = Partial<World> & Readonly<{ input?: string; isTerminal?: boolean }>;

/** Makes a world for a test. */
export function fakeWorld({ input = "", isTerminal = false, ...wish }: Wish = {}): FakeWorld {
  const stop = new AbortController();
  const opened: DeskSettings[] = [];
  const [stdout, stderr] = [memory(isTerminal), memory(isTerminal)];
  const world: World = {
    stdin: Object.assign(input === "" ? new PassThrough().end() : Readable.from([Buffer.from(input)]), {
      isTTY: isTerminal,
    }),
    ...{ stdout: stdout.stream, stderr: stderr.stream, env: {}, cores: 2, now: () => 0 },
    interrupted: () => stop.signal,
    openDesk: async (settings) => {
      opened.push(settings);
      return fakeDesk;
    },
    loadExtractor: () => Promise.reject(new Error("no model in this test")),
    ...wish,
  };
  return { world, out: stdout.text, err: stderr.text, interrupt: () => stop.abort(), opened };
}

const fakeDesk: Desk = {
  ready: async () => {},
  read: async ({ input, body, given, notices }) => {
    await nextTurn(); // as a model does, so that signals are heard
    const report = { ...sampleRecord.report, title: given.title ?? null, text: body };
    return { is: "record", input, record: { ...sampleRecord, report, notices } };
  },
  close: async () => {},
};

function memory(isTerminal: boolean) {
  let written = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY: isTerminal, columns: 80 }), text: () => written };
}
