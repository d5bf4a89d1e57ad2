import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { arrivals, at, harbour, inWords, onlyPage, told, useScratchFolder, write } from "../../test/scratch-folder.ts";

useScratchFolder();

describe("a text", () => {
  it("arrives unchanged, mixed line endings, NULs and all", async () => {
    const odd = "One\r\ntwo\rthree\n\nfour\0 five and a good deal of other words\v\f\n";
    expect(await onlyPage(await write("odd.txt", odd))).toEqual({
      input: at("odd.txt"),
      kind: "text",
      body: odd,
      given: {},
      notices: [],
    });
  });

  it("is read from stdin under the name -", async () => {
    expect(await onlyPage("-", harbour)).toMatchObject({ input: "-", body: harbour });
  });

  it("may end in anything when it is named by itself", async () => {
    expect((await onlyPage(await write("README.md", harbour))).body).toBe(harbour);
  });

  it.each(["harbour.txt.gz", "harbour.txt"])("is unpacked by its first bytes (%s)", async (name) => {
    expect((await onlyPage(await write(name, gzipSync(harbour)))).body).toBe(harbour);
  });

  it("loses its byte order mark, which is no part of it", async () => {
    const le = Buffer.from(`\ufeff${harbour}`, "utf16le");
    for (const [at, bytes] of [Buffer.from(`\ufeff${harbour}`), le, Buffer.from(le).swap16()].entries())
      expect((await onlyPage(await write(`${at}.txt`, bytes))).body).toBe(harbour);
  });

  it("keeps a lone surrogate that UTF-16 can carry", async () => {
    expect((await onlyPage(await write("u.txt", Buffer.from("\ufeffa\ud800b", "utf16le")))).body).toBe("a\ud800b");
  });

  it("is read as Windows-1252, with a notice, where it was never UTF-8", async () => {
    const page = await onlyPage(
      await write("caf.txt", Buffer.from("\x93The caf\xe9 opens\x94, he said \x96 at 9.", "latin1")),
    );
    expect(page.body).toBe("“The café opens”, he said – at 9.");
    expect(page.notices).toMatchObject([{ kind: "not valid UTF-8" }]);
  });

  it("is read as UTF-8, with a notice, where only a few bytes are damaged", async () => {
    const bytes = Buffer.concat([Buffer.from("“Größer”, “schöner” – é "), Buffer.from([0xff]), Buffer.from(" end")]);
    const page = await onlyPage(await write("damaged.txt", bytes));
    expect(page.body).toBe("“Größer”, “schöner” – é \ufffd end");
    expect(page.notices[0]?.message).toBe("1 place is not valid UTF-8 and shown as \ufffd.");
  });
});

describe("JSONL", () => {
  it("gives a page for each line, with what the line says of it", async () => {
    const given = {
      id: "r1",
      url: "https://example.org/1",
      title: "Harbour",
      outlet: "The Quay",
      published: "2024-10-23",
    };
    await write("c.jsonl", `${JSON.stringify({ ...given, byline: null, text: "One." })}\r\n\n{"id":7,"text":"Two."}`);
    const pages = (await arrivals([at("c.jsonl")])).map((arrival) => arrival.is === "page" && arrival.page);
    expect(pages).toEqual([
      { input: at("c.jsonl:1"), kind: "text", body: "One.", given, notices: [] },
      { input: at("c.jsonl:3"), kind: "text", body: "Two.", given: { id: "7" }, notices: [] },
    ]);
  });

  it("is known by its content, also from stdin, packed, and with a byte order mark", async () => {
    const lines = '{"text":"Ünö"}\n{"text":"two"}\n';
    for (const bytes of [lines, gzipSync(lines), `\ufeff${lines}`, Buffer.from(`\ufeff${lines}`, "utf16le")])
      expect((await arrivals(["-"], bytes)).map(inWords)).toEqual(["-:1 = Ünö", "-:2 = two"]);
  });

  it("goes on after a broken line, whichever it is", async () => {
    const lines = [
      '{"text":"a"}',
      '{"text": broken',
      '{"html":"<p>"}',
      '{"title":"t"}',
      '{"text":5}',
      "7",
      '{"text":"z"}',
    ];
    await write("c.ndjson", lines.join("\n"));
    expect(await told(at("c.ndjson"))).toEqual([
      "c.ndjson:1 = a",
      expect.stringMatching(/^c.ndjson:2: it is not valid JSON \(.+\)$/),
      'c.ndjson:3: it has "html" and no "text"; pages are not read yet',
      'c.ndjson:4: it has no "text", only title',
      'c.ndjson:5: "text" should be text, but it is a number',
      'c.ndjson:6: expected a JSON object with "text", found a number',
      "c.ndjson:7 = z",
    ]);
    expect((await arrivals(["-"], '{"text": broken\n{"text":"b"}')).map(inWords)[1]).toBe("-:2 = b");
  });

  it("hands on what came before the place where its gzip data was cut off", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => JSON.stringify({ text: `Report ${at} ${Math.sin(at)}` }));
    const whole = gzipSync(rows.join("\n"));
    await write("c.jsonl.gz", whole.subarray(0, whole.length - 5000));
    const lines = await told(at("c.jsonl.gz"));
    expect(lines.length).toBeGreaterThan(10_000);
    expect(lines.at(-1)).toBe("c.jsonl.gz: its gzip data ends too early; the file was probably cut off");
  });

  it("leaves a field aside that is not text, with a notice", async () => {
    const page = await onlyPage(await write("c.jsonl", '{"text":"a","byline":["B","C"]}'));
    expect(page.given).toEqual({});
    expect(page.notices[0]?.message).toBe('"byline" was left out: expected text, found a list.');
  });

  it("keeps a lone surrogate that was escaped", async () => {
    expect((await onlyPage("-", '{"text":"a\\ud800b"}')).body).toBe("a\ud800b");
  });
});

describe("a JSON document", () => {
  it("holds one report, or a list of them", async () => {
    await write("one.json", JSON.stringify({ title: "T", text: "One." }, null, 2));
    await write("list.json", JSON.stringify([{ text: "A." }, 7, { text: "B." }], null, 2));
    expect(await told(at("one.json"), at("list.json"))).toEqual([
      "one.json = One.",
      "list.json[0] = A.",
      'list.json[1]: expected a JSON object with "text", found a number',
      "list.json[2] = B.",
    ]);
  });

  it("is not a text that only begins with a bracket", async () => {
    expect((await onlyPage("-", "[BRUSSELS] – Ministers met.")).body).toBe("[BRUSSELS] – Ministers met.");
  });
});
