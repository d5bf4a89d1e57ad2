import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuotations } from "./index.ts";

/** The inner words of each quotation, outermost first; paragraphs joined with " / ", open ends marked with "…". */
const read = (text: string): string[] =>
  readQuotations(text).quotations.map(
    ({ inner, isClosed, depth }) =>
      ">".repeat(depth) + inner.map(([start, end]) => text.slice(start, end)).join(" / ") + (isClosed ? "" : "…"),
  );

const cases: readonly [why: string, text: string, quotations: readonly string[]][] = [
  ["curly marks", "“We left,” she said. “It was late.”", ["We left,", "It was late."]],
  ["straight marks", '"We left," she said. "It was late."', ["We left,", "It was late."]],
  ["marks next to brackets and dashes", 'He ("the boss") left—"at once"—for home', ["the boss", "at once"]],
  ["low opening marks", "„Wir gehen“, said Orla Wren", ["Wir gehen"]],
  ["angle marks, spaced", "She wrote « c’est fini » on it", ["c’est fini"]],
  ["angle marks that point inwards", "»Nein«, he said", ["Nein"]],
  ["the wire's marks", "``We left,'' she said, and ``stayed out''.", ["We left,", "stayed out"]],
  ["the wire's marks, nested", "``He said `no,''' she said", ["He said `no,'", ">no,"]],
  ["doubled curly marks", "‘‘We left,’’ she said", ["We left,"]],
  ["full-width marks", "＂We left＂ she said", ["We left"]],
  ["single marks", "'We left,' she said. ‘Late.’", ["We left,", "Late."]],
  ["contractions within single marks", "‘We don’t know what’s next,’ he said", ["We don’t know what’s next,"]],
  ["the same, straight", "'We don't know what's next,' he said", ["We don't know what's next,"]],
  ["a plural possessive within single marks", "‘The troops’ return is late,’ he said", ["The troops’ return is late,"]],
  ["a single mark that ends with a plural", "‘Back the troops’ is the slogan", ["Back the troops"]],
  ["no quotation in possessives", "The troops' return and the allies’ doubts", []],
  ["no quotation in decades and clipped words", "In the '90s they let 'em in; rock 'n' roll, ’tis said", []],
  ["no quotation in dropped letters", "They were goin' and comin' all day", []],
  ["single marks in double ones", "\"He told us, 'Go home.'\" Then he left", ["He told us, 'Go home.'", ">Go home."]],
  [
    "double marks in single ones",
    "‘They call it “progress” here,’ she said",
    ["They call it “progress” here,", ">progress"],
  ],
  [
    "double marks in double ones",
    "“They call it “progress” here,” she said",
    ["They call it “progress” here,", ">progress"],
  ],
  ["inches and feet", "The 12\" gun, a 6'2\" man and a 5' wall", []],
  ["inches within a quotation", 'He said "the 12" gun fired" twice', ['the 12" gun fired']],
  ["a quotation that ends with a number", 'It was "in 1999" and "not in 2001".', ["in 1999", "not in 2001"]],
  ["an opening mark typed where a closing one belongs", "“Who knows?“ he asked. “Not me.”", ["Who knows?", "Not me."]],
  ["closing marks on both sides", "He said ”no” twice", ["no"]],
  ["the opening mark repeated at each paragraph", "“One.\n\n“Two.\n\n“Three,” he said.", ["One. / Two. / Three,"]],
  ["the same with straight marks and CR LF", '"One.\r\n\r\n"Two," he said.', ["One. / Two,"]],
  ["the same with single marks", "‘One.\n\n‘Two,’ he said.", ["One. / Two,"]],
  ["line breaks within a quotation", "He wrote: “One.\n\nTwo.\n\nThree!”\n\nThat was all.", ["One. / Two. / Three!"]],
  ["a missing closing mark", "“We left, she said.\n\nThat was all.", ["We left, she said.…"]],
  [
    "a missing closing mark before another quotation",
    "“We left, she said. “It was late.” Good.",
    ["We left, she said.…", "It was late."],
  ],
  ["a missing opening mark", "We left,” she said. “It was late.”", ["It was late."]],
  ["a single mark without a partner within double ones", "“He called it ‘great” and left", ["He called it ‘great"]],
  ["no quotation at a mark without words", "“", ["…"]],
  ["marks that open three kinds at once and close none", "‹““«a", ["““…", ">…", ">…", "a…"]],
];

const noticed: readonly [text: string, messages: readonly string[]][] = [
  ["“We left,” she said, 'in the '90s'.", []],
  ["“We left, she said.", ["A quotation is never closed: “We left, she said. …"]],
  ["We left,” she said.", ["A quotation mark has no partner: … We left,”"]],
];

/** Texts of marks, letters and breaks, in any order. */
const markedText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."“”„‟«»‹›‘’‚‛'\"`＂"),
    fc.constantFrom("a", "s", "9", " ", " ", ".", ",", "-", "\n", "\r\n", "word", "it's", "👍", "\uD800"),
    fc.string({ unit: "binary", maxLength: 2 }),
  ),
  maxLength: 80,
});

describe("quotations", () => {
  it.each(cases)("are found in %s", (_why, text, quotations) => expect(read(text)).toEqual(quotations));

  it.each(noticed)("give a notice for each mark without a partner: %s", (text, messages) => {
    expect(readQuotations(text).notices.map(({ message }) => message)).toEqual(messages);
  });

  it("keep their marks in `span` and leave them out of `inner`", () => {
    const [quotation] = readQuotations("So “we left,” she said").quotations;
    expect(quotation).toEqual({ span: [3, 13], inner: [[4, 12]], kind: "double", depth: 0, isClosed: true });
  });

  it("lie within the text, in order, nested or apart, whatever the text", () => {
    fc.assert(
      fc.property(markedText, (text) => {
        const { quotations } = readQuotations(text);
        const around: (readonly [number, number])[] = [];
        for (const { span, inner, depth } of quotations) {
          while (around.length > 0 && (around.at(-1)?.[1] as number) <= span[0]) around.pop();
          expect(depth).toBe(around.length);
          expect(span[1]).toBeLessThanOrEqual(around.at(-1)?.[1] ?? text.length);
          around.push(span);
          const borders = [span[0], ...inner.flat(), span[1]];
          expect(borders).toEqual([...borders].sort((a, b) => a - b));
          for (const [start, end] of inner) expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/su);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("do not depend on what follows in far paragraphs", () => {
    const alone = "It was ‘late’.\n“We left, she said.";
    expect(read(`${alone}\n${"x\n".repeat(20)}”`)).toEqual(read(alone));
  });

  it.each([
    ["opening marks", "“a ".repeat(10_000)],
    ["closing marks", "a” ".repeat(10_000)],
    ["straight marks", `"${'a" '.repeat(10_001)}`],
    ["marks in marks", "“".repeat(10_000) + "”".repeat(10_000)],
    ["paragraphs that never close", "“a\n".repeat(10_000)],
    ["apostrophes", "' ".repeat(10_000)],
  ])("stay few in notices and shallow for ten thousand %s", (_what, text) => {
    const { quotations, notices } = readQuotations(text);
    expect(notices.length).toBeLessThan(50);
    expect(Math.max(...quotations.map(({ depth }) => depth), 0)).toBeLessThan(10);
  });

  it("take time that grows with the text and not with its square", () => {
    const millisecondsFor = (count: number): number => {
      const text = "“a ‘b c” d\" 's\n".repeat(count);
      const before = performance.now();
      readQuotations(text);
      return performance.now() - before;
    };
    millisecondsFor(2_000);
    // Sixteen times the text: 16 when linear, 256 when quadratic.
    expect(millisecondsFor(32_000) / Math.max(millisecondsFor(2_000), 1)).toBeLessThan(100);
  });
});
