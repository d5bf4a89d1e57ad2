import { readFile } from "node:fs/promises";
import { PassThrough, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { at, useScratchFolder } from "../../test/scratch-folder.ts";
import { fileSink, streamSink } from "./sink.ts";

useScratchFolder();

describe("a sink", () => {
  it("waits for a slow reader", async () => {
    const slow = new PassThrough({ highWaterMark: 4 });
    const written = streamSink(slow).write("more than four");
    expect(await Promise.race([written, Promise.resolve("waiting")])).toBe("waiting");
    slow.resume();
    await written;
  });

  it("is closed without an error when nobody reads any more", async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" })),
    });
    const sink = streamSink(gone);
    await sink.write("a");
    await sink.write("b");
    await sink.end();
    expect(sink.closed.aborted).toBe(true);
  });

  it("says what else goes wrong", async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error("no space left")) });
    const sink = streamSink(full);
    const writing = sink.write("a").then(() => sink.end());
    await expect(writing).rejects.toThrow("The result could not be written (no space left).");
  });

  it("writes a file to its end", async () => {
    const sink = await fileSink(at("out.txt"));
    for (let line = 0; line < 1000; line += 1) await sink.write(`${line}\n`.repeat(50));
    await sink.end();
    expect((await readFile(at("out.txt"), "utf8")).split("\n")).toHaveLength(50_001);
  });

  it("says at once where it cannot write a file", async () => {
    await expect(fileSink(at("no/out.txt"))).rejects.toThrow(/^Cannot write to .*out.txt/);
  });
});
