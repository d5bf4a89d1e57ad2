import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The doors of package.json (`#text`, `#extract`, …) open on the sources, as they do for the compiler.
const conditions = ["development", "module", "node"];

export default defineConfig({
  resolve: {
    conditions,
    // The scales use the package by its name; in tests that is the source at hand, not what was last built.
    alias: { onrecord: fileURLToPath(new URL("src/index.ts", import.meta.url)) },
  },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.ts"],
    // The product's pool takes the cores it finds; two test files at once are plenty.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
