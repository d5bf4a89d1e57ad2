import type { UnreadableInput } from "#errors";
import type { Page, ReportRecord } from "#vocabulary";

/** A page that is to be read; the shape in which acquiring hands it on. */
export type Paged = Readonly<{ is: "page"; page: Page }>;
/** Tells a page from whatever else comes along with it. */
export const isPaged = <Other extends Readonly<{ is: string }>>(item: Paged | Other): item is Paged =>
  item.is === "page";

/** A report that was put on record, and the name of its input. */
export type OnRecord = Readonly<{ is: "record"; input: string; record: ReportRecord }>;
/** A page whose reading failed. */
export type Unread = Readonly<{ is: "unreadable"; failure: UnreadableInput }>;
/** What became of a page. */
export type Outcome = OnRecord | Unread;

/** A place where pages are read: this thread, or several workers. */
export interface Desk {
  /** Loads the model ahead of the first page. Rejects where there is none that fits. */
  ready(): Promise<void>;
  /** Never rejects for the sake of one page; only where no page can be read at all, as without a model. */
  read(page: Page): Promise<Outcome>;
  close(): Promise<void>;
}
