import { readFileSync } from "node:fs";

type PackageFile = Readonly<{ version: string; dependencies: Readonly<{ [name: string]: string }> }>;

/** What the package says of itself. Its file lies two folders up, of the sources and of what is built alike. */
export const packageFile = (): PackageFile =>
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
