#!/usr/bin/env node
import { run } from "./program.ts";
import { realWorld } from "./world.ts";

// The code is set and the end awaited, as `process.exit` would cut off what is still on its way into a pipe.
process.exitCode = await run(process.argv.slice(2), realWorld());
// An interrupted reading may still be waiting for stdin, which the person has asked it not to do.
if (process.exitCode === 130) process.exit();
