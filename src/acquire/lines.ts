/** One line of an input, without its ending; too long a line is passed over and only counted. */
export type Line = Readonly<{ number: number; bytes: Buffer | "too long" }>;

const NEWLINE = 10;
const RETURN = 13;

/** Splits bytes into lines, holding one line at a time however long the input is. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  const line = lineCollector(longest);
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      line.add(chunk.subarray(start, end));
      yield { number, bytes: line.take() };
      number += 1;
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  yield { number, bytes: line.take() };
}

function lineCollector(longest: number) {
  let parts: Buffer[] = [];
  let length = 0;
  return {
    add(part: Buffer): void {
      length += part.length;
      if (length <= longest) parts.push(part);
      else parts = [];
    },
    take(): Line["bytes"] {
      const bytes = length > longest ? "too long" : Buffer.concat(parts, length);
      parts = [];
      length = 0;
      return bytes === "too long" || bytes.at(-1) !== RETURN ? bytes : bytes.subarray(0, -1);
    },
  };
}
