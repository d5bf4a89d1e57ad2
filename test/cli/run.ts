import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What `npm run build` made of the command. */
const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** How a run ended, and what came out where. */
type Run = Readonly<{ code: number | null; stdout: string; stderr: string }>;

/** What a run gets beside its arguments. */
type Setting = Readonly<{
  cwd: string;
  stdin?: string | Buffer;
  env?: Readonly<{ [name: string]: string }>;
}>;

/** Runs the built command as a person would, to its end. */
export function onrecord(args: readonly string[], { cwd, stdin = "", env }: Setting): Promise<Run> {
  const { FORCE_COLOR: _, ...others } = process.env;
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...others, COLUMNS: "80", ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => {}); // a command that reads no stdin closes it
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}
