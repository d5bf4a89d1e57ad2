export { bodies, bodyWords, outlets, outletWords } from "./bodies.ts";
export { genderOfGiven } from "./given-names.ts";
export {
  anonymousNouns,
  bodyNouns,
  definite,
  documentNouns,
  indefinite,
  outletNouns,
  peopleNouns,
  stateNouns,
} from "./nouns.ts";
export { courtesyTitles, gendered, nameEndings, otherWords, particles, titleModifiers, titles } from "./people.ts";
export { adjectives, capitals, countries, sameStates } from "./places.ts";
