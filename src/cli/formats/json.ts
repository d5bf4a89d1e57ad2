import type { Format } from "./format.ts";

/** One record a line, as soon as it is there. */
export const openNdjson = (): Format => ({
  holdsNotices: true,
  entry: ({ record }) => `${JSON.stringify(record)}\n`,
  end: () => "",
});

/** One document: a list of records, each on a line of its own. */
export function openJson(): Format {
  let isEmpty = true;
  return {
    holdsNotices: true,
    entry({ record }) {
      const before = isEmpty ? "[\n" : ",\n";
      isEmpty = false;
      return before + JSON.stringify(record);
    },
    end: () => (isEmpty ? "[]\n" : "\n]\n"),
  };
}
