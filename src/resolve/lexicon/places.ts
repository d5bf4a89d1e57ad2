import { states } from "./states.ts";
import { phraseSet } from "./word-set.ts";

/** Different names of one state. */
export const sameStates: Readonly<{ [name: string]: string }> = {
  US: "United States",
  "U.S.": "United States",
  USA: "United States",
  "U.S.A.": "United States",
  America: "United States",
  "United States of America": "United States",
  UK: "United Kingdom",
  "U.K.": "United Kingdom",
  Britain: "United Kingdom",
  "Great Britain": "United Kingdom",
  DPRK: "North Korea",
  "D.P.R.K.": "North Korea",
  "Democratic People's Republic of Korea": "North Korea",
  "Democratic People’s Republic of Korea": "North Korea",
  "Republic of Korea": "South Korea",
  ROK: "South Korea",
  UAE: "United Arab Emirates",
  "U.A.E.": "United Arab Emirates",
  Emirates: "United Arab Emirates",
  PRC: "China",
  "People's Republic of China": "China",
  "Russian Federation": "Russia",
  "Islamic Republic of Iran": "Iran",
  "Islamic Republic": "Iran",
  Czechia: "Czech Republic",
  Türkiye: "Turkey",
  Burma: "Myanmar",
  Swaziland: "Eswatini",
  "Timor-Leste": "East Timor",
  Bosnia: "Bosnia and Herzegovina",
  DRC: "Congo",
  "Democratic Republic of Congo": "Congo",
  "Democratic Republic of the Congo": "Congo",
  "Côte d'Ivoire": "Ivory Coast",
  "Côte d’Ivoire": "Ivory Coast",
  Holland: "Netherlands",
  Macedonia: "North Macedonia",
  USSR: "Soviet Union",
  Palestinians: "Palestine",
  North: "North Korea",
  South: "South Korea",
};

/** States within states that speak as such. */
const regions = phraseSet(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
  Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
  New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
  South Dakota, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta, Manitoba,
  Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Queensland, New South Wales, Tasmania, Bavaria, Saxony, Catalonia, Kashmir,
  Chechnya, Crimea, Kurdistan, Somaliland, Zanzibar, Gibraltar, Bermuda, Macau, Tibet, Rhodesia, Yugoslavia, Czechoslovakia, East Germany, West Germany, Abkhazia, South Ossetia, Transnistria`);

/** States, by the names that reports use. */
export const countries: ReadonlySet<string> = new Set([
  ...states.map(({ name }) => name),
  ...regions,
  ...Object.keys(sameStates).filter((name) => name !== "Palestinians"),
]);

/** Capitals that stand for their governments, with the state. */
export const capitals: Readonly<{ [capital: string]: string }> = Object.fromEntries(
  states.flatMap(({ name, capitals: cities }) => cities.map((city) => [city, name])),
);

/** What comes from a state, with the state: "Kenyan". */
export const adjectives: Readonly<{ [adjective: string]: string }> = Object.fromEntries(
  states.flatMap(({ name, adjectives: words }) => words.map((word) => [word, name])),
);
