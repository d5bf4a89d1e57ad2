import type { Act, Stance, WithActChances } from "./act.ts";
import type { Figure } from "./figure.ts";
import type { SourceId, StatementId } from "./ids.ts";
import type { Quote } from "./quote.ts";
import type { Reason } from "./reason.ts";
import type { Time } from "./time.ts";

/** All of the content stands in quotation marks, none of it, or some. */
export type Form = "direct" | "indirect" | "mixed";

/** The words of a report that it attributes to someone: what extraction finds. */
export type FoundStatement = WithActChances &
  Readonly<{
    id: StatementId;
    /** The words that name who is on record; without spans where the report names nobody there. */
    source: Quote;
    /** The words that signal the attribution; without spans where a quotation runs on without any. */
    cue: Quote;
    content: Quote;
    form: Form;
    /** The probability, 0 to 1, that people would mark this statement with this source and these words. */
    confidence: number;
  }>;

/** A statement whose words have been traced to an actor of the report. */
export type SourcedStatement = FoundStatement &
  Readonly<{
    /** The actor, or `null` where the report does not let one tell. */
    speaker: SourceId | null;
    speakerReason: Reason;
    /** Through whom the words come, when the report says so. */
    via: SourceId | null;
    /** `null` where the words come through nobody. */
    viaReason: Reason | null;
  }>;

/** An entry of the record. */
export type Statement = Omit<SourcedStatement, "actChances"> &
  Readonly<{
    act: Act;
    stance: Stance;
    actReason: Reason;
    /** Words that weaken the claim: "reportedly", "about", "may". */
    hedges: readonly Quote[];
    /** Clauses that the claim depends on: "if the talks fail". */
    conditions: readonly Quote[];
    figures: readonly Figure[];
    times: readonly Time[];
  }>;
