import type { Span } from "#vocabulary";
import { paragraphs } from "./paragraphs.ts";

/** A stop after these ends no sentence: they stand before a name or a number. */
const abbreviation =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Rev|Hon|St|Sr|Jr|No|Nos|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u;

/** What ends a sentence, with the marks that close over it, before white space and what may start another. */
const ending = /[.?!…]+["”’'»)\]]*\s+(?=["“‘'«([—–-]*[\p{Lu}\p{N}])/gu;

/** The sentences of each paragraph, in order. A sentence ends with its closing marks; no word belongs to none. */
export function sentences(text: string): readonly Span[] {
  return paragraphs(text).flatMap(([start, end]) => {
    const paragraph = text.slice(start, end);
    const borders = Array.from(paragraph.matchAll(ending))
      .filter(
        ({ 0: stop, index }) =>
          !(stop.startsWith(".") && abbreviation.test(paragraph.slice(Math.max(0, index - 12), index))),
      )
      .map(({ 0: stop, index }) => index + stop.length);
    return [0, ...borders].map((from, index): Span => [start + from, start + (borders[index] ?? paragraph.length)]);
  });
}
