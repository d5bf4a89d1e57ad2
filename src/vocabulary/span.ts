/** `[start, end)` in UTF-16 code units of `report.text`: what JavaScript's `slice` takes. */
export type Span = readonly [start: number, end: number];
