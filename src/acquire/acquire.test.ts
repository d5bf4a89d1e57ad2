import { mkdir, symlink } from "node:fs/promises";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { at, folder, harbour, inWords, onlyPage, told, useScratchFolder, write } from "../../test/scratch-folder.ts";
import { acquire, bytesIn } from "./index.ts";

useScratchFolder();

describe("what is no report", () => {
  it.each([
    ["empty.txt", "", "it is empty"],
    ["blank.txt", " \n\n\t", "it is empty"],
    ["zero.txt", Buffer.alloc(4000), "it holds binary data, not text"],
    ["program", Buffer.from("\x7fELF\x02\x01\x01\0\0\0\xff\xfe\0\x01", "latin1"), "it holds binary data, not text"],
    ["wide.txt", Buffer.from(harbour, "utf16le"), "it looks like UTF-16 without a byte order mark: save it as UTF-8"],
    [
      "page.txt",
      "<!doctype html><p>Hello",
      "it is an HTML or XML page: pages are not read yet; save its text as plain text or JSONL",
    ],
    ["feed.xml", '<?xml version="1.0"?><rss></rss>', "it is an RSS or Atom feed: feeds are not read yet"],
    ["a.pdf", "%PDF-1.4 …", "it is a PDF: save its text as plain text or JSONL"],
    ["none.jsonl", "[]\n", 'expected a JSON object with "text", found a list'],
  ])("%s is refused with the reason", async (name, content, reason) => {
    const [only, ...others] = await told(await write(name, content));
    expect(others).toEqual([]);
    expect(only).toMatch(new RegExp(`^${name}(:1)?: `));
    expect(only).toContain(reason);
  });

  it("is told in its place, and the other inputs are read", async () => {
    await write("a.txt", harbour);
    expect(await told(at("a.txt"), at("missing.txt"), "https://example.org/a", at("no*.txt"), at("a.txt"))).toEqual([
      `a.txt = ${harbour}`,
      "missing.txt: there is no such file or folder",
      "https://example.org/a: web addresses are not read yet: save the report's text to a file",
      "no*.txt: no file matches this pattern",
      "a.txt: it was named before and is read once",
    ]);
  });

  it("includes gzip data that is cut off or damaged", async () => {
    const whole = gzipSync(harbour.repeat(1000));
    const damaged = Buffer.from(whole).fill(0xff, 20, 60);
    await write("cut.gz", whole.subarray(0, -20));
    await write("damaged.gz", damaged);
    expect(await told(at("cut.gz"), at("damaged.gz"))).toEqual([
      "cut.gz: its gzip data ends too early; the file was probably cut off",
      "damaged.gz: its gzip data is damaged",
    ]);
  });

  it("includes 50 MB on one line, as text and as JSONL, packed or not", async () => {
    const big = Buffer.alloc(50 * 1024 * 1024, "word ");
    await write("big.txt", big);
    await write("big.txt.gz", gzipSync(big, { level: 1 }));
    await write("big.jsonl", Buffer.concat([Buffer.from('{"text":"'), big, Buffer.from('"}\n{"text":"next"}')]));
    const reason = "is longer than the 16 MB that one report may have; give many reports as JSONL, one a line";
    expect(await told(at("big.txt"), at("big.txt.gz"), at("big.jsonl"))).toEqual([
      `big.txt: the text ${reason}`,
      `big.txt.gz: the text ${reason}`,
      `big.jsonl:1: the line ${reason}`,
      "big.jsonl:2 = next",
    ]);
  });
});

describe("a folder", () => {
  it("is read by name, in order, with the folders in it, and says what it leaves out", async () => {
    await mkdir(at("in/deep"), { recursive: true });
    await mkdir(at("in/.hidden"));
    for (const name of [
      "in/b.txt",
      "in/a.txt",
      "in/deep/c.text",
      "in/.hidden/x.txt",
      "in/p.jpg",
      "in/q.jpg",
      "in/Makefile",
    ])
      await write(name, name);
    expect(await told(at("in"))).toEqual([
      "in/a.txt = in/a.txt",
      "in/b.txt = in/b.txt",
      "in/deep/c.text = in/deep/c.text",
      "in: 3 files left out (2 .jpg, 1 without an ending); reports end in .txt, .text, .jsonl, .ndjson, .json, each also with .gz",
    ]);
  });

  it("without reports is refused", async () => {
    await write("p.html", "x");
    expect((await told(folder()))[0]).toMatch(
      /: no reports in this folder; 1 file left out \(1 .html\); reports end in/,
    );
  });

  it("with links that lead in a circle or to nowhere is read once, and they are told", async () => {
    await mkdir(at("in"));
    await write("in/a.txt", harbour);
    await symlink(at("in"), at("in/again"));
    await symlink(at("in/a.txt"), at("in/same.txt"));
    await symlink(at("in/loop.txt"), at("in/loop.txt"));
    await symlink(at("in/gone"), at("in/lost.txt"));
    expect(await told(at("in"))).toEqual([
      `in/a.txt = ${harbour}`,
      "in/loop.txt: its symbolic links lead in a circle",
      "in/lost.txt: there is no such file or folder",
      "in/same.txt: it was named before and is read once",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)("that may not be entered is told with the reason", async () => {
    await mkdir(at("locked"), { mode: 0 });
    expect(await told(at("locked"))).toEqual(["locked: there is no permission to read it"]);
  });
});

describe("a pattern", () => {
  it("stands for the files it matches, in order", async () => {
    for (const name of ["b.txt", "a.txt", "c.log"]) await write(name, name);
    expect(await told(at("*.{txt,log}"))).toEqual(["a.txt = a.txt", "b.txt = b.txt", "c.log = c.log"]);
  });

  it("is a plain name where such a file exists", async () => {
    expect((await onlyPage(await write("what[1].txt", harbour))).body).toBe(harbour);
  });
});

describe("the world", () => {
  it("is told how many bytes came in, of how many", async () => {
    await write("a.txt", harbour);
    await write("b.txt.gz", gzipSync(harbour));
    let bytes = 0;
    const world = { stdin: Readable.from([]), onBytes: (count: number) => (bytes += count) };
    for await (const arrival of acquire([folder()], world)) expect(arrival.is).toBe("page");
    expect(bytes).toBe(await bytesIn([folder()]));
    expect(await bytesIn([folder(), "-"])).toBeNull();
  });

  it("keeps the file that the result goes to from being read", async () => {
    await write("a.txt", harbour);
    await write("out.jsonl", "");
    const world = { stdin: Readable.from([]), except: at("out.jsonl") };
    const words: string[] = [];
    for await (const arrival of acquire([folder()], world)) words.push(inWords(arrival).replace(`${folder()}/`, ""));
    expect(words).toEqual([`a.txt = ${harbour}`, "out.jsonl: the result is written to it"]);
  });
});
