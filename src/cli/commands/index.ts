import type { Command } from "commander";
import type { World } from "../world.ts";
import { defineDoctor } from "./doctor.ts";
import { defineRead } from "./read.ts";

/** Adds a command to the program. The command tells `done` its exit code. */
type Define = (program: Command, world: World, done: (code: number) => void) => void;

/** Every command, in the order of the help. */
export const commands: readonly Define[] = [defineRead, defineDoctor];
