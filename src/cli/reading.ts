import { type Arrival, acquire, bytesIn } from "#acquire";
import { type OnRecord, type Outcome, readAll } from "#workers";
import { closingLine, newTally, type Tally } from "./closing-line.ts";
import { ExitCode } from "./exit-code.ts";
import type { Format } from "./formats/index.ts";
import { assertNoInput, openFormat, openSink } from "./output.ts";
import { noProgress, type Progress, startProgress } from "./progress.ts";
import { checkRequest, type ReadRequest } from "./request.ts";
import { visible } from "./screen/visible.ts";
import type { Sink } from "./sink.ts";
import type { World } from "./world.ts";

/** What a reading works with, from the first record to the last. */
type Desktop = Readonly<{
  format: Format;
  sink: Sink;
  progress: Progress;
  say: (note: string) => void;
  isQuiet: boolean;
}>;

/** Reads all inputs and prints their records; gives the exit code. */
export async function runRead(request: ReadRequest, world: World): Promise<number> {
  await checkRequest(request);
  await assertNoInput(request);
  const format = await openFormat(request, world);
  const sink = await openSink(request, world);
  const progress = progressFor(request, world);
  const say = (note: string): void => progress.above(() => world.stderr.write(`onrecord: ${visible(note)}\n`));
  const interrupted = world.interrupted();
  const signal = AbortSignal.any([interrupted, sink.closed]);
  const tally = newTally();
  try {
    const outcomes = read(request, { world, signal, progress });
    await print(outcomes, tally, { format, sink, progress, say, isQuiet: request.isQuiet });
  } finally {
    progress.stop();
  }
  const closing = closingLine(tally, interrupted.aborted);
  if (closing !== undefined && !request.isQuiet && !sink.closed.aborted) say(closing);
  if (interrupted.aborted) return ExitCode.interrupted;
  return tally.unread > 0 ? ExitCode.someUnread : ExitCode.done;
}

type Surroundings = Readonly<{ world: World; signal: AbortSignal; progress: Progress }>;

function read(request: ReadRequest, { world, signal, progress }: Surroundings): AsyncGenerator<Outcome | Arrival> {
  const { inputs, output, published } = request;
  const arrivals = acquire(inputs, { stdin: world.stdin, onBytes: progress.took, except: output });
  const open = (threads: number) => world.openDesk({ threads, published });
  return readAll(arrivals, { threads: request.threads ?? world.cores, open, signal });
}

/** Prints what comes, as it comes. Where all of it ends in an error, what was printed is closed before that is told. */
async function print(outcomes: AsyncIterable<Outcome | Arrival>, tally: Tally, desktop: Desktop): Promise<void> {
  const { format, sink } = desktop;
  try {
    for await (const outcome of outcomes) await printOne(outcome, tally, desktop);
  } catch (error) {
    if (tally.reports > 0) await sink.write(format.end());
    throw error;
  }
  await sink.write(format.end());
  await sink.end();
}

async function printOne(outcome: Outcome | Arrival, tally: Tally, desktop: Desktop): Promise<void> {
  if (outcome.is === "record") {
    tally.reports += 1;
    tally.statements += outcome.record.statements.length;
    await printRecord(outcome, desktop);
  } else if (outcome.is === "unreadable") {
    tally.unread += 1;
    desktop.say(outcome.failure.message);
  } else if (outcome.is === "passed over" && !desktop.isQuiet) desktop.say(`${outcome.input}: ${outcome.reason}`);
}

async function printRecord(
  { input, record }: OnRecord,
  { format, sink, progress, say, isQuiet }: Desktop,
): Promise<void> {
  await sink.write(format.entry({ input, record }));
  progress.step();
  if (format.holdsNotices || isQuiet) return;
  for (const { message } of record.notices) say(`${input}: ${message}`);
}

/** Progress is for people who would see nothing else: not beside a result on the same terminal, and not for a log. */
function progressFor({ inputs, output, isQuiet }: ReadRequest, { stdout, stderr, env, now }: World): Progress {
  const isSeen = stderr.isTTY && (output !== undefined || !stdout.isTTY);
  if (isQuiet || !isSeen || env.CI) return noProgress;
  return startProgress({ now, total: bytesIn(inputs), write: (text) => void stderr.write(text) });
}
