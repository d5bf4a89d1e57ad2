import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What `npm run build` made of the command. */
const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** How a run ended, and what came out where. */
type Run = Readonly<{ code: number | null; stdout: string; stderr: string }>;

/** What a run gets beside its arguments. */
type Setting = Readonly<{
  cwd?: string;
  /** Empty unless given; "open" is a pipe into which nobody writes. */
  stdin?: string | Buffer | "open";
  env?: Readonly<{ [name: string]: string }>;
  /** What a person does while it runs. */
  during?: (child: ChildProcess) => void;
}>;

/** Runs the built command as a person would, to its end. */
export function onrecord(args: readonly string[], { cwd, stdin = "", env, during }: Setting = {}): Promise<Run> {
  const { FORCE_COLOR: _, ...others } = process.env;
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...others, COLUMNS: "80", ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => {}); // a command that reads no stdin closes it
  if (stdin !== "open") child.stdin.end(stdin);
  during?.(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}
