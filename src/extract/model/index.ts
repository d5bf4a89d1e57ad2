export { anchorLabels, linkLabels, type Manifest } from "./manifest.ts";
export { type Model, openModel, type WindowScores } from "./open-model.ts";
export type { Tokens } from "./text-form.ts";
export type { Window } from "./windows.ts";
