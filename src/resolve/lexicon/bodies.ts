import { phraseSet, wordSet } from "./word-set.ts";

/** Words that make a name the name of a body. */
export const bodyWords = wordSet(`
  Committee Party Department Ministry Agency University Court Council Association Union Institute Foundation Group
  Company Corp Corp. Corporation Inc Inc. Ltd LLC PLC Bank Office Service Services Bureau Commission Center Centre
  Senate Congress Parliament House Commons Knesset Duma Police Army Navy Force Forces Guard Hospital School College
  Church Team Campaign Administration Cabinet Coalition Society Network Fund League Federation Organization
  Organisation Alliance Board Authority Tribunal Front Movement Brotherhood Taliban Hamas Hezbollah Kremlin Pentagon
  Treasury Nations Trust Club Airlines Airways Motors Systems Energy Electric Technologies Partners Capital Holdings
  Industries Intelligence Command Corps Mission Embassy Consulate Legislature Assembly Chamber Caucus Watch Project
  Initiative Labs Laboratory Museum Archives Federal Reserve Security Defense State Union`);

/** Bodies with names of one word or of letters that are no words. */
export const bodies = phraseSet(`
  NATO, UN, U.N., EU, E.U., FBI, F.B.I., CIA, C.I.A., IRS, NSA, NRA, IMF, WHO, OPEC, ISIS, ISIL, Isis, IS, al-Qaeda, al Qaeda, Boko Haram,
  Facebook, Twitter, Google, Apple, Microsoft, Amazon, Boeing, Airbus, Interpol, Europol, Amnesty International, Greenpeace,
  Westminster, Whitehall, Downing Street, 10 Downing Street, Brussels, Wall Street, Capitol Hill, Labour, Tories, GOP, Fox, Islamic State,
  White House, Supreme Court, Foreign Office, Home Office, Red Cross, Justice, State Department`);

/** Words that make a name the name of a news organisation. */
export const outletWords = wordSet(`
  Times Post Guardian Journal Herald Tribune Gazette Observer Telegraph Mail Chronicle Press Magazine Weekly Radio
  Television TV Broadcasting News Newspaper Daily Dispatch Courier Examiner Inquirer Sentinel Globe Bee Sun Mirror
  Independent Spectator Economist Newsweek Today Wire`);

/** News organisations whose names do not say so. */
export const outlets = phraseSet(`
  Reuters, AP, AFP, CNN, BBC, NPR, MSNBC, NBC, CBS, ABC, PBS, Bloomberg, Politico, POLITICO, HuffPost, Breitbart, Yonhap, TASS, Tass, Xinhua,
  Al Jazeera, Al-Jazeera, Axios, Vox, Buzzfeed, BuzzFeed, Slate, Time, Forbes, Fortune, Wired, Interfax, Kyodo, KCNA, RIA, RT, ITV, Sky,
  Le Monde, Der Spiegel, Die Zeit, El País, Haaretz, Le Figaro, Vice, Agence France-Presse, Associated Press, WikiLeaks`);
