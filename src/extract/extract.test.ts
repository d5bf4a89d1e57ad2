import { assertQuoted } from "#text";
import type { Report } from "#vocabulary";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Extractor, loadExtractor } from "./index.ts";

const reportOf = (text: string): Report => ({
  ...{ id: "r", url: null, title: null, outlet: null, byline: null, published: null, language: "en" },
  ...{ text, furniture: [] },
});

/** Unicode of every kind, with words and marks that make statements likely. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        " said ",
        "“",
        "”",
        '"',
        "'",
        "\n",
        "\r\n",
        " The mayor ",
        " that it rains",
        ", ",
        ". ",
        "🙂",
        "\ud800",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("extraction", () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await loadExtractor();
  });
  afterAll(() => extractor.close());

  const extract = async (text: string) => (await extractor.extract(reportOf(text))).statements;

  it("finds who said what, and by which words", async () => {
    const [statement] = await extract("The mayor said that the bridge would reopen in May.");
    expect(statement).toMatchObject({
      source: { text: "The mayor", spans: [[0, 9]] },
      cue: { text: "said" },
      content: { text: "that the bridge would reopen in May" },
      form: "indirect",
    });
  });

  it("lets two statements share a source, and one quotation stand in two parts", async () => {
    const statements = await extract(
      "The minister denied that the plant had leaked and promised to publish the tests.\n\n“We saw the smoke,” said Ilse Maren, a baker in the town. “Nobody warned us.”",
    );
    expect(statements.map(({ source, content }) => [source.text, content.text])).toEqual([
      ["The minister", "that the plant had leaked"],
      ["The minister", "to publish the tests"],
      ["Ilse Maren, a baker in the town", "We saw the smoke … Nobody warned us."],
    ]);
  });

  it("quotes only what stands in the text, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const { source, cue, content, confidence } of await extract(text)) {
          for (const quote of [source, cue, content]) assertQuoted(quote, text);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("says the same of the same text", async () => {
    const text = "Officials warned of floods. “Leave now,” the governor told residents, “while the road is open.”";
    expect(await extract(text)).toEqual(await extract(text));
  });

  it("gives every statement of a report a name of its own", async () => {
    const text = "The union said it would strike. The union said it would strike.";
    const ids = (await extract(text)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(2);
  });

  it.each(["", "\n\n", "?!", "\0\0\0", "”".repeat(10_000)])("finds nothing where nothing is said", async (text) => {
    expect(await extract(text)).toEqual([]);
  });
});
