import { OnrecordError, UnreadableInput } from "#errors";
import { recordOf, type Tools } from "#record";
import type { Page } from "#vocabulary";
import type { Outcome } from "./desk.ts";

/** Reads one page. What goes wrong in it is that page's alone, so that the others are still read. */
export async function attempt(page: Page, tools: Tools): Promise<Outcome> {
  try {
    return { is: "record", input: page.input, record: await recordOf(page, tools) };
  } catch (error) {
    return { is: "unreadable", failure: new UnreadableInput(page.input, reasonFor(error)) };
  }
}

function reasonFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof OnrecordError ? message : faultOf(message);
}

/** What to say where Onrecord itself is to blame. */
export const faultOf = (message: string): string =>
  `its reading broke down (${message}); this is a fault of Onrecord, please report it`;
