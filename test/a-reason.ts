import type { Reason } from "#vocabulary";

/** A reason, for tests that look at something else. */
export const aReason: Reason = { by: "rule", name: "test", span: null, confidence: 1 };
