import { UnreadableInput } from "#errors";
import type { Page } from "#vocabulary";

/** Something that can be opened and read: a file, or stdin, which has no path. */
export type Located = Readonly<{ is: "located"; name: string; path: string | null; key: string; bytes: number }>;
/** One text that came in. */
export type Paged = Readonly<{ is: "page"; page: Page }>;
/** Something that was asked for and is left out, with the reason. */
export type PassedOver = Readonly<{ is: "passed over"; input: string; reason: string }>;
/** An input, or a line of one, that cannot be read. */
export type Unreadable = Readonly<{ is: "unreadable"; failure: UnreadableInput }>;

/** One step of finding the inputs. */
export type Location = Located | PassedOver | Unreadable;
/** What acquiring hands on, one after the other, in the order of the inputs. */
export type Arrival = Paged | PassedOver | Unreadable;

/** Says that an input cannot be read, and why. */
export const unreadable = (input: string, reason: string): Unreadable => ({
  is: "unreadable",
  failure: new UnreadableInput(input, reason),
});
