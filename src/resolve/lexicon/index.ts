export { bodies, bodyWords, outlets, outletWords } from "./bodies.ts";
export { bodyNouns, definite, documentNouns, indefinite, outletNouns, peopleNouns, stateNouns } from "./nouns.ts";
export {
  courtesyTitles,
  gendered,
  mensNames,
  nameEndings,
  otherWords,
  particles,
  titles,
  womensNames,
} from "./people.ts";
export { capitals, countries, sameStates } from "./places.ts";
