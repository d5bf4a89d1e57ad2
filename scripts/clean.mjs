// Nothing compiled from a source that no longer exists may reach a package.
import { rmSync } from "node:fs";

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
