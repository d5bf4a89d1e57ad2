import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect } from "vitest";
import { type Arrival, acquire } from "#acquire";
import type { Page } from "#vocabulary";

/** A text for tests that need any. */
export const harbour = "The harbour will reopen, the mayor said.\n";

let current = "";

/** Gives each test of the file an empty folder of its own. */
export function useScratchFolder(): void {
  beforeEach(async () => {
    current = await mkdtemp(join(tmpdir(), "onrecord-test-"));
  });
  afterEach(() => rm(current, { recursive: true }));
}

/** The folder of this test. */
export const folder = (): string => current;

/** The path of a name in the folder of this test. */
export const at = (name: string): string => join(current, name);

/** Writes a file there, and gives its path. */
export async function write(name: string, content: string | Buffer): Promise<string> {
  await writeFile(at(name), content);
  return at(name);
}

/** All that arrives from the inputs. */
export async function arrivals(inputs: readonly string[], stdin: string | Buffer = ""): Promise<Arrival[]> {
  const all: Arrival[] = [];
  for await (const arrival of acquire(inputs, { stdin: Readable.from([Buffer.from(stdin)]) })) all.push(arrival);
  return all;
}

/** What arrives, each as one line: a body, or what went wrong. Names are shown without the folder. */
export async function told(...inputs: readonly string[]): Promise<string[]> {
  return (await arrivals(inputs)).map((arrival) => inWords(arrival).replaceAll(`${current}/`, ""));
}

/** An arrival in one line. */
export function inWords(arrival: Arrival): string {
  if (arrival.is === "page") return `${arrival.page.input} = ${arrival.page.body}`;
  return arrival.is === "unreadable" ? arrival.failure.message : `${arrival.input}: ${arrival.reason}`;
}

/** The page of an input that holds one, and nothing else. */
export async function onlyPage(input: string, stdin?: string | Buffer): Promise<Page> {
  const [first, ...others] = await arrivals([input], stdin);
  expect(others).toEqual([]);
  if (first?.is !== "page") throw new Error(first === undefined ? "nothing arrived" : inWords(first));
  return first.page;
}
