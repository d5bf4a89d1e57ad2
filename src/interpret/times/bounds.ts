import { endOf, startOf } from "./edtf.ts";
import { anyOf } from "./words.ts";

/** A word before a time that makes something else of it. */
export type Bound = Readonly<{
  name: string;
  words: string;
  /** It bounds only what lies ahead: "from May on it will", but "a rise from May". */
  needsAhead?: true;
  value: (value: string) => string;
  /** Its own test: read on Wednesday, 23 October 2024, the words in brackets mean this. */
  example: readonly [text: string, value: string];
}>;

/** What a word before a time makes of it. */
export const bounds: readonly Bound[] = [
  {
    name: "by",
    words: anyOf("by|no later than"),
    value: (value) => `../${endOf(value)}`,
    example: ["it will open [by December], he said", "../2024-12"],
  },
  {
    name: "until",
    words: anyOf("until at least|at least until|until|till|through at least|through"),
    value: (value) => `../${endOf(value)}`,
    example: ["it will be shut [until Friday], he said", "../2024-10-25"],
  },
  {
    name: "before",
    words: anyOf("before|prior to"),
    value: (value) => `../${endOf(value)}`,
    example: ["it will open [before Friday], he said", "../2024-10-25"],
  },
  {
    name: "since",
    words: anyOf("ever since|since"),
    value: (value) => `${startOf(value)}/..`,
    example: ["it has been shut [since 2019], he said", "2019/.."],
  },
  {
    name: "from",
    words: anyOf("from|after"),
    needsAhead: true,
    value: (value) => `${startOf(value)}/..`,
    example: ["it will be open [from November 4], he said", "2024-11-04/.."],
  },
  {
    name: "about",
    words: anyOf("about|around|circa"),
    value: (value) => (/^\d{4}(?:-\d\d){0,2}$/.test(value) ? `${value}~` : value),
    example: ["it sank [around October 4], he said", "2024-10-04~"],
  },
];

const named = bounds.map(({ name, words }) => `(?<${name}>${words})`).join("|");

/** A word that bounds a time, or that only goes with it, and an article. */
export const boundWords = new RegExp(
  `(?:${named}|(?<between>${anyOf("between")})|(?<as>${anyOf("as (?:recently|early|late|soon) as|as of")})) (?:the |an? )?`,
  "uy",
);
