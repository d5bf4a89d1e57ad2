// The compiler writes files without the executable bit, which `npx onrecord` inside the project needs.
import { chmodSync } from "node:fs";

chmodSync(new URL("../dist/cli/main.js", import.meta.url), 0o755);
