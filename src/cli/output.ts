import { realpath } from "node:fs/promises";
import { extname } from "node:path";
import { UsageError } from "#errors";
import { type Format, type FormatName, formatEndings, formats } from "./formats/index.ts";
import type { ReadRequest } from "./request.ts";
import { columnsOf, paintOf, wantsColour } from "./screen/screen.ts";
import { fileSink, type Sink, streamSink } from "./sink.ts";
import type { World } from "./world.ts";

/** Opens where the result goes: the file that was named, or stdout. */
export const openSink = async ({ output }: ReadRequest, { stdout }: World): Promise<Sink> =>
  output === undefined ? streamSink(stdout) : fileSink(output);

/** Opens the format that was asked for, or the one that fits where the result goes. */
export async function openFormat(request: ReadRequest, { stdout, env }: World): Promise<Format> {
  const isTerminal = request.output === undefined && stdout.isTTY === true;
  const isColoured = wantsColour({ isTerminal, isRefused: request.isColourless, env });
  const columns = columnsOf(isTerminal ? stdout.columns : undefined, env);
  const open = await formats[formatNameOf(request, isTerminal)]();
  return open({ columns, paint: paintOf(isColoured) }, request.layout);
}

/** Who asks for a layout asks for the table, also into a pipe; beside another format, they are told that it has none. */
function formatNameOf({ formats: [named], output, layout }: ReadRequest, isTerminal: boolean): FormatName {
  const byEnding = output === undefined ? undefined : formatEndings[extname(output).toLowerCase()];
  const asked = layout.by === "source" ? "--by source" : layout.isReasoned ? "--why" : undefined;
  const name = named ?? byEnding ?? (isTerminal || asked !== undefined ? "table" : "ndjson");
  if (asked !== undefined && name !== "table")
    throw new UsageError(`${asked} is for the table; ${name} gives each statement with its speaker and its reasons.`);
  return name;
}

/** Refuses to write over an input, whose words would be lost before they were read. */
export async function assertNoInput({ inputs, output }: ReadRequest): Promise<void> {
  const place = output === undefined ? undefined : await placeOf(output);
  if (place === undefined) return;
  for (const input of inputs)
    if ((await placeOf(input)) === place)
      throw new UsageError(`${output} is an input; write the result to another file.`);
}

const placeOf = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);
