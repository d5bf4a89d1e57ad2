declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]?: Kind };

/** Given with the report, or a hash of its text. */
export type ReportId = Id<"report">;
/** The same for the same words at the same place of the same report. */
export type StatementId = Id<"statement">;
/** "s1", "s2", …: unique within one record only. */
export type SourceId = Id<"source">;
