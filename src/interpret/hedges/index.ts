export { findHedges } from "./find-hedges.ts";
