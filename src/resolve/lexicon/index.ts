export { type AnonymityRow, anonymityRows } from "./anonymity.ts";
export { bodies, bodyWords, outlets, outletWords } from "./bodies.ts";
export { genderOfGiven } from "./given-names.ts";
export {
  anonymousNouns,
  bodyNouns,
  definite,
  documentNouns,
  indefinite,
  isPersonNoun,
  outletNouns,
  peopleNouns,
  stateNouns,
} from "./nouns.ts";
export { courtesyTitles, gendered, nameEndings, otherWords, particles, titleModifiers, titles } from "./people.ts";
export { adjectives, capitals, countries, sameStates } from "./places.ts";
