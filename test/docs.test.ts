import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as publicNames from "onrecord";
import { acts, stanceOf } from "onrecord";
import { describe, expect, it } from "vitest";
import { committedFiles } from "./committed-files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const files = committedFiles(root);
const pages = files.filter((file) => file.endsWith(".md"));
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** `npm run agree` writes the help down anew; then somebody reads the difference. */
const agreeing = process.env.ONRECORD_AGREE === "1";

describe.each(pages)("%s", (page) => {
  const text = read(page);

  it("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it("names files that exist", () => {
    const named = [...text.matchAll(/`((?:src|bench|test|training|docs|models|samples|scripts)\/[\w./-]*)`/gu)];
    const planned = ["src/relate", "src/ledger", "src/serve", "src/web"];
    const missing = named.map(([, name = ""]) => name).filter((name) => !existsSync(join(root, name)));
    expect(missing.filter((name) => !planned.includes(name) && !name.includes("NNN"))).toEqual([]);
  });

  it("names npm scripts that exist", () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/gu)].map(([, name = ""]) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it("imports names that are exported", () => {
    const imported = [...text.matchAll(/import \{([^}]+)\} from "onrecord"/gu)].flatMap(([, names = ""]) =>
      names.split(",").map((name) => name.trim()),
    );
    for (const name of imported) expect(Object.keys(publicNames)).toContain(name);
  });
});

describe("docs/data-model.md", () => {
  it("has a row for each act, with its stance, and no other", () => {
    const table =
      read("docs/data-model.md")
        .split(/^## /mu)
        .find((section) => section.startsWith("Acts")) ?? "";
    const rows = [...table.matchAll(/^\| `(\w+)` \|.*\| (\w+) \|$/gmu)].map(([, act, stance]) => [act, stance]);
    expect(rows).toEqual(acts.map((act) => [act, stanceOf[act]]));
  });

  it("has a section or a row for every field of a record", () => {
    const page = read("docs/data-model.md");
    for (const noun of ["report", "source", "statement", "figure", "time"]) {
      const fields = [...read(`src/vocabulary/${noun}.ts`).matchAll(/^ {2,4}(\w+): /gmu)].map(
        ([, field = ""]) => field,
      );
      expect(
        fields.filter((field) => !page.includes(`\`${field}\``)),
        noun,
      ).toEqual([]);
    }
  });
});

describe("the command line", () => {
  const help = (...words: readonly string[]): string => {
    const command = join(root, "dist/cli/main.js");
    expect(existsSync(command), "npm run build comes first").toBe(true);
    const env = { ...process.env, NO_COLOR: "1", COLUMNS: "80" };
    return spawnSync(process.execPath, [command, ...words, "--help"], { encoding: "utf8", env }).stdout.trim();
  };
  const listed =
    help()
      .split(/^Commands:$/mu)[1]
      ?.split(/^\S/mu)[0] ?? "";
  const commands = [...listed.matchAll(/^ {2}([a-z]+)(?: |$)/gmu)].map(([, name = ""]) => name);
  const cliPage = [["onrecord", help()], ...commands.map((name) => [`onrecord ${name}`, help(name)])]
    .map(([title, words]) => `## ${title}\n\n\`\`\`\n${words}\n\`\`\`\n`)
    .join("\n");

  it("is shown in docs/cli.md as it is", () => {
    const before = "# The command line\n\nWhat `--help` prints, written down by `npm run agree`.\n\n";
    if (agreeing) writeFileSync(join(root, "docs/cli.md"), before + cliPage);
    expect(read("docs/cli.md")).toBe(before + cliPage);
  });

  it("has the commands and options that README.md shows", () => {
    const shown = [...read("README.md").matchAll(/npx onrecord ([a-z]+)([^#\n]*)/gu)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, command = "", rest = ""] of shown) {
      expect(commands).toContain(command);
      for (const [option] of rest.matchAll(/--[a-z-]+/gu)) expect(help(command)).toContain(option);
    }
  });
});

describe("what is committed", () => {
  // Put together here, so that this file does not name what it forbids.
  const registries = [
    ["registry", "npmjs"],
    ["pypi", "org"],
  ].map((parts) => parts.join("\\."));
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ["a path of one machine", /(?:^|[\s"'`(=])\/(?:work|root|home|Users)\/\w/mu],
    ["a package registry's address", new RegExp(registries.join("|"), "u")],
  ];
  const texts = files.filter((file) => !/\.(?:onnx|gz|png)$|^LICENSE$/u.test(file));

  it.each(forbidden)("holds nowhere %s", (_, pattern) => {
    expect(texts.filter((file) => pattern.test(read(file)))).toEqual([]);
  });
});
