import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Located } from "./arrivals.ts";
import type { World } from "./world.ts";

/** An opened input: its first bytes, already unpacked, and all of its bytes, to be read once. */
export type Intake = Readonly<{ head: Buffer; chunks: AsyncIterable<Buffer>; close(): Promise<void> }>;

/** Enough to tell the kinds of content apart. */
const HEAD_BYTES = 64 * 1024;

/** Opens an input and unpacks it where its first bytes say that it is gzip, whatever its name says. */
export async function openIntake({ path }: Located, { stdin, onBytes }: World): Promise<Intake> {
  const raw = path === null ? stdin : createReadStream(path);
  const packed = await begin(counted(raw, onBytes), 2);
  if (packed.head[0] !== 0x1f || packed.head[1] !== 0x8b) return extend(packed);
  const gunzip = createGunzip();
  // The iterator of the stream below throws what goes wrong on either side, so there is nothing to do here.
  pipeline(Readable.from(packed.chunks), gunzip, () => {});
  return begin(gunzip, HEAD_BYTES);
}

async function extend(intake: Intake): Promise<Intake> {
  return intake.head.length >= HEAD_BYTES ? intake : begin(intake.chunks, HEAD_BYTES);
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: World["onBytes"]): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  }
}

/** Reads ahead until `wanted` bytes are there or the input ends. */
async function begin(source: AsyncIterable<Buffer>, wanted: number): Promise<Intake> {
  const chunks = source[Symbol.asyncIterator]();
  const read: Buffer[] = [];
  for (let length = 0; length < wanted; ) {
    const next = await chunks.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* read;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { head: Buffer.concat(read), chunks: all(), close: async () => void (await chunks.return?.()) };
}
