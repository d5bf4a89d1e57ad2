import { ModelMismatch } from "#errors";
import { acts } from "#vocabulary";
import { TEXT_FORM } from "./text-form.ts";

/** What a word can be: the place where a statement hangs (at its cue, or at a content without a cue), or nothing. */
export const anchorLabels = ["none", "cue", "content"] as const;

/** What a word can be to a statement; "+" goes on with a span. */
export const linkLabels = ["outside", "source", "source+", "cue", "cue+", "content", "content+"] as const;

/** What stands in `manifest.json` beside the weights. */
export type Manifest = Readonly<{
  name: string;
  textForm: string;
  anchors: readonly string[];
  links: readonly string[];
  window: number;
  context: number;
  linkWidth: number;
  reach: number;
  /** What the network says of a word's part in the act: so many numbers for each of source, cue and content. */
  actWidth: number;
  acts: readonly string[];
  /** F1 on the sets named in the card, by measure. */
  scores: Readonly<{ [set: string]: Readonly<{ [measure: string]: number }> }>;
}>;

/** Numbers that decode the scores of the network; they stand in `decoder.json`. */
export type Decoder = Readonly<{
  /** A word whose probability of being an anchor is at least this is one. */
  bar: number;
  /** The same for words in the content of a statement that was found: statements inside statements. */
  innerBar: number;
  /** The last layer of the acts, `weight[act][3 * actWidth]`, and how sure of them one may be. */
  act: Readonly<{ weight: readonly (readonly number[])[]; bias: readonly number[] }>;
  /** `follows[a][b]`: the score of label b after label a; forbidden pairs are very low. */
  follows: readonly (readonly number[])[];
  /** `distance[d][label]`: the score of a label at d words after the anchor, d from -reach to reach. */
  distance: readonly (readonly number[])[];
  /** Weights of the logistic regression from what decoding saw to a confidence; the bias comes first. */
  confidence: readonly number[];
}>;

/** Refuses a model whose labels or text form are not those of this code. */
export function checkManifest(manifest: Manifest): void {
  const ours = formOf(TEXT_FORM, anchorLabels, linkLabels, acts);
  const theirs = formOf(manifest.textForm, manifest.anchors ?? [], manifest.links ?? [], manifest.acts ?? []);
  if (ours !== theirs) throw new ModelMismatch(ours, theirs);
}

const formOf = (textForm: string, ...labels: readonly (readonly string[])[]): string =>
  [textForm, ...labels.map((names) => names.join(" "))].join("; ");
