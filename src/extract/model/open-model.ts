import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { ModelMismatch } from "#errors";
import { checkManifest, type Decoder, type Manifest } from "./manifest.ts";
import { makeReadTokens, piece, type Tokens } from "./text-form.ts";
import { readWindows, type Window } from "./windows.ts";
import { makeWordPieces } from "./word-pieces.ts";

/** What the network says of one window: for each token `width` numbers, see `WindowScores` in training/export.py. */
export type WindowScores = Readonly<{ data: Float32Array; width: number; tokens: number }>;

/** The network with all that belongs to it. */
export type Model = Readonly<{
  manifest: Manifest;
  decoder: Decoder;
  readTokens: (text: string) => Tokens;
  readWindows: (tokens: Tokens) => readonly Window[];
  score: (tokens: Tokens, window: Window) => Promise<WindowScores>;
  close: () => Promise<void>;
}>;

/** The model that comes with this release. */
const SHIPPED = "../../../models/onrecord-en-1";

/** Where the shipped model lies: the same from src and from dist. */
export const shippedFolder = (): string => fileURLToPath(new URL(SHIPPED, import.meta.url));

/** Opens the model in `folder`. Throws `ModelMismatch` where files are missing or belong to other code. */
export async function openModel(folder: string = shippedFolder()): Promise<Model> {
  const manifest = readJson<Manifest>(folder, "manifest.json");
  checkManifest(manifest);
  const vocabulary = readText(folder, "vocabulary.txt").trimEnd().split("\n");
  const session = await InferenceSession.create(join(folder, "weights.onnx"), {
    // One thread: a pool of such readers uses the cores better than one session does (docs/decisions/001).
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionProviders: ["cpu"],
    // The graph is exported in its fused form, so optimising it again would only cost start-up time.
    graphOptimizationLevel: "basic",
    enableMemPattern: false,
  });
  const goesOn = Uint8Array.from(vocabulary, (word) => (word.length > 2 && word.startsWith("##") ? 1 : 0));
  return {
    manifest,
    decoder: readJson<Decoder>(folder, "decoder.json"),
    readTokens: makeReadTokens(makeWordPieces(vocabulary), goesOn),
    readWindows: (tokens) => readWindows(tokens, manifest),
    score: (tokens, window) => runSession(session, tokens, window),
    close: () => session.release(),
  };
}

/** Scores of the tokens of the window alone: those of the two outer marks are left out. */
async function runSession(session: InferenceSession, tokens: Tokens, window: Window): Promise<WindowScores> {
  const size = window.end - window.start;
  const ids = new Int32Array(size + 2);
  const quoted = new Int32Array(size + 2);
  ids[0] = piece.begin;
  ids.set(tokens.ids.subarray(window.start, window.end), 1);
  ids[size + 1] = piece.end;
  quoted.set(tokens.quoted.subarray(window.start, window.end), 1);
  const { scores } = await session.run({
    ids: new Tensor("int32", ids, [1, size + 2]),
    quoted: new Tensor("int32", quoted, [1, size + 2]),
  });
  if (!scores) throw new ModelMismatch("a network that gives scores", "one that gives none");
  const width = scores.dims.at(-1) as number;
  const data = (scores.data as Float32Array).subarray(width, width * (size + 1));
  return { data, width, tokens: size };
}

function readText(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new ModelMismatch(`a model with ${file}`, `${folder} without it`);
  return readFileSync(path, "utf8");
}

// The folder is part of the package, not input: checkManifest is the schema that it must keep.
const readJson = <Content>(folder: string, file: string): Content => JSON.parse(readText(folder, file)) as Content;
