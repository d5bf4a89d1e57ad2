import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadData, readArticles } from "./read-articles.ts";

const article = {
  id: "a",
  text: "She said no.",
  annotations: [{ attributions: [{ source: [[0, 3]], cue: [[4, 8]] }] }],
};

describe("annotated articles", () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-articles-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are read from plain and gzipped lines alike", () => {
    const lines = `${JSON.stringify(article)}\n\n${JSON.stringify({ ...article, id: "b" })}\n`;
    const plain = readArticles(write("plain.jsonl", lines));
    expect(plain.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(plain[0]?.statements).toMatchObject([{ source: [[0, 3]], cue: [[4, 8]], content: [], act: "state" }]);
    expect(readArticles(write("packed.jsonl.gz", gzipSync(lines)))).toEqual(plain);
  });

  it("that are missing are named", () => {
    expect(() => readArticles(join(folder, "nowhere.jsonl"))).toThrow(BadData);
    expect(() => readArticles(join(folder, "nowhere.jsonl"))).toThrow("nowhere.jsonl cannot be read");
  });

  it("that are broken are named with their line", () => {
    expect(() => readArticles(write("broken.jsonl", `${JSON.stringify(article)}\n{"id`))).toThrow(
      "broken.jsonl:2: not JSON",
    );
    expect(() => readArticles(write("empty.jsonl", '{"id":"a"}'))).toThrow("empty.jsonl:1: expected {id, text");
  });
});
