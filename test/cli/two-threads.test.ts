import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

it("the built library gives the same records on one thread and on two, and ends", async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [pathOf("two-threads.mjs")]);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    count: 12,
    isSame: true,
    isSameAlone: true,
    afterClosing: "OnrecordError: The reader was closed.",
    withoutModel: expect.stringMatching(/^ModelMismatch: .*no-such-folder/),
  });
});
