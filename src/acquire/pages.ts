import { UnreadableInput } from "#errors";
import { type Located, type Paged, type Unreadable, unreadable } from "./arrivals.ts";
import { decode, markOf } from "./decode.ts";
import { type Intake, openIntake } from "./intake.ts";
import { pagesOfJson, pagesOfLines } from "./json-pages.ts";
import { MAX_REPORT_BYTES, tooLong } from "./limits.ts";
import { reasonOf } from "./reasons.ts";
import { recognise } from "./recognise.ts";
import type { World } from "./world.ts";

/** Reads one input to its end. What goes wrong is told in its place; it never throws. */
export async function* pagesIn(located: Located, world: World): AsyncGenerator<Paged | Unreadable> {
  let intake: Intake | undefined;
  try {
    intake = await openIntake(located, world);
    yield* pagesOf(intake, located.name);
  } catch (error) {
    yield error instanceof UnreadableInput
      ? { is: "unreadable", failure: error }
      : unreadable(located.name, reasonOf(error));
  } finally {
    await intake?.close();
  }
}

async function* pagesOf({ head, chunks }: Intake, name: string): AsyncGenerator<Paged | Unreadable> {
  const kind = recognise(head, name);
  if (kind.as === "nothing") throw new UnreadableInput(name, kind.reason);
  if (kind.as === "lines") return yield* pagesOfLines(inUtf8(chunks, head), name);
  const { text, notices } = decode(await collect(chunks, name));
  if (kind.as === "json") yield* pagesOfJson(text, { input: name, notices });
  else yield { is: "page", page: { input: name, kind: "text", body: text, given: {}, notices } };
}

async function collect(chunks: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_REPORT_BYTES) throw new UnreadableInput(name, tooLong("the text"));
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}

/** Lines are cut at a byte, so what is in UTF-16 is put into UTF-8 first, and a byte order mark is taken off. */
async function* inUtf8(chunks: AsyncIterable<Buffer>, head: Buffer): AsyncGenerator<Buffer> {
  const { encoding, length } = markOf(head);
  if (encoding === "utf-8") return yield* without(chunks, length);
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
}

async function* without(chunks: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of chunks) {
    const cut = Math.min(left, chunk.length);
    left -= cut;
    yield chunk.subarray(cut);
  }
}
