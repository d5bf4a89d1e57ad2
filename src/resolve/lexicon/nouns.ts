import { wordSet } from "./word-set.ts";

/** Nouns for a body. */
export const bodyNouns = wordSet(`
  agency ministry department office bureau committee commission council court company firm corporation group
  organization organisation party authorities prosecutors parliament congress senate cabinet administration team union alliance bloc
  association institute university school college hospital bank board panel jury military army navy police force
  campaign embassy club church charity foundation coalition regulator watchdog body authority retailer maker
  manufacturer airline operator leadership opposition service center centre think-tank thinktank task-force unit
  division lobby network institution institute regime staff fundraiser subsidiary giant startup brigade militia`);

/** Nouns for a news organisation or what it publishes. */
export const outletNouns = wordSet(`
  newspaper paper magazine broadcaster outlet station network tabloid daily weekly media press channel website site
  publication wire`);

/** Nouns for something written or shown, on record by itself. */
export const documentNouns = wordSet(`
  report reports poll polls survey surveys study studies filing filings documents document indictment statement
  statements release letter memo email emails complaint lawsuit affidavit ruling law laws constitution bill records record
  transcript video videos footage website data figures guidelines resolution text message messages post posts tweet
  tweets account article articles story stories column book ad advert sign poster banner papers analysis estimate
  estimates rules order treaty deal agreement manifesto platform findings investigation criteria schedule rumors rumours
  allegations summary count tally statistics plaque caption headline media-reports evidence address speech`);

/** Nouns for a state. */
export const stateNouns = wordSet("government country nation state kingdom republic regime island");

/** Nouns for several people that do not end as plurals do. */
export const peopleNouns = wordSet(`
  people others some many most several few police public majority crowd family everyone everybody somebody someone
  nobody anyone both all those critics women men children parents staff youth clergy`);

/** Words that say that a description is new in the report. */
export const indefinite = wordSet(
  "a an one another some several many most few two three four five six other others no any",
);

/** Words that say that it has been spoken of, or needs no introduction. */
export const definite = wordSet("the this that these those his her their its our my");
