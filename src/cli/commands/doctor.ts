import type { Command } from "commander";
import type { World } from "../world.ts";

/** Adds `onrecord doctor`. */
export function defineDoctor(program: Command, world: World, done: (code: number) => void): void {
  program
    .command("doctor")
    .description("Says what Onrecord runs on, loads the model and reads a sample, to see whether all is well.")
    .action(async () => {
      const { runDoctor } = await import("../check-up.ts");
      done(await runDoctor(world));
    });
}
