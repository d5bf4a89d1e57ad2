#!/usr/bin/env node
import { run } from "./program.ts";
import { realWorld } from "./world.ts";

// The code is set and the end awaited, as `process.exit` would cut off what is still on its way into a pipe.
process.exitCode = await run(process.argv.slice(2), realWorld());
// Only an interrupted reading may still be at work here, and the person has asked it to stop.
if (process.exitCode === 130) process.exit();
