import type { Arrival, Location } from "./arrivals.ts";
import { locate } from "./locate.ts";
import { pagesIn } from "./pages.ts";
import type { World } from "./world.ts";

export type { Arrival, Paged, PassedOver, Unreadable } from "./arrivals.ts";
export type { World } from "./world.ts";

/** Brings in the pages that the inputs stand for, one after the other; what cannot be read is told in its place. */
export async function* acquire(inputs: readonly string[], world: World): AsyncGenerator<Arrival> {
  for await (const location of locate(inputs, world)) {
    if (location.is === "located") yield* pagesIn(location, world);
    else yield location;
  }
}

/** How many bytes lie in the inputs on the disk, by which progress is counted; `null` where stdin is among them. */
export async function bytesIn(inputs: readonly string[]): Promise<number | null> {
  let bytes = 0;
  for await (const location of locate(inputs)) bytes += bytesOf(location);
  return inputs.includes("-") ? null : bytes;
}

const bytesOf = (location: Location): number => (location.is === "located" ? location.bytes : 0);
