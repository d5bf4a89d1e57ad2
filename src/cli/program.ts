import { Command, CommanderError } from "commander";
import { OnrecordError } from "#errors";
import { commands } from "./commands/index.ts";
import { ExitCode } from "./exit-code.ts";
import { packageFile } from "./package-file.ts";
import { visible } from "./screen/visible.ts";
import type { World } from "./world.ts";

/** Runs the command that the arguments name, and gives the exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  let code: number = ExitCode.done;
  const program = programOf(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return explain(error, world);
  }
}

/** The commands and their options. `done` is told the exit code of the command that ran. */
export function programOf(world: World, done: (code: number) => void): Command {
  const program = new Command("onrecord")
    .description("Keeps the record of who said what: reads news reports and finds every attributed statement.")
    .version(packageFile().version, "-V, --version")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text.replace(/^error: /, "onrecord: ")),
    })
    .showHelpAfterError("Run with --help to see what can be asked for.");
  for (const define of commands) define(program, world, done);
  return program;
}

function explain(error: unknown, { stderr }: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.impossible;
  if (error instanceof OnrecordError) stderr.write(`onrecord: ${visible(error.message)}\n`);
  else
    stderr.write(
      `onrecord: this is a fault of Onrecord, please report it:\n${error instanceof Error ? error.stack : error}\n`,
    );
  return ExitCode.impossible;
}
