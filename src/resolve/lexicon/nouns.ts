import { wordSet } from "./word-set.ts";

/** Nouns for a body. */
export const bodyNouns = wordSet(`
  agency ministry department office bureau committee commission council court company firm corporation group
  organization organisation party authority authorities prosecutors prosecution parliament congress senate cabinet administration team union
  alliance bloc association institute university school college hospital bank board panel jury military army navy police force
  campaign embassy consulate club church mosque charity foundation coalition opposition service center centre think-tank thinktank task-force
  unit division lobby network institution institutions regime fundraiser subsidiary giant startup start-up brigade militia legislature
  judiciary assembly chamber tribunal treasury regulator regulators watchdog watchdogs body bodies retailer retailers maker makers
  manufacturer manufacturers airline airlines operator operators agencies companies firms ministries courts banks chain
  supermarket supermarkets developer developers insurer insurers lender lenders carrier utility brewery automaker carmaker chipmaker conglomerate consortium
  nonprofit non-profit ngo ngos collective federation league movement caucus faction wing tank forces enterprise city town county borough municipality council
  partnership secretariat directorate constabulary guard coastguard lab laboratory museum society studio zoo`);

/** Nouns for a news organisation or what it publishes. */
export const outletNouns = wordSet(`
  newspaper newspapers paper magazine magazines broadcaster broadcasters outlet outlets station stations network tabloid tabloids daily
  weekly media press channel website site publication publications wire news-agency newswire program programme show podcast blog news`);

/** Nouns for something written or shown, on record by itself. */
export const documentNouns = wordSet(`
  report reports poll polls survey surveys study studies filing filings documents document indictment indictments statement
  statements release letter letters memo memos email emails e-mail e-mails complaint complaints lawsuit lawsuits suit affidavit ruling rulings verdict law laws
  legislation act bill bills constitution amendment record records transcript transcripts video videos footage website webpage data figures guidelines
  resolution resolutions text texts message messages post posts tweet tweets account article articles story stories column columns editorial editorials
  book ad ads advert sign signs poster posters banner banners placard papers analysis estimate estimates projection projections forecast forecasts rules order orders
  treaty deal agreement accord pact manifesto platform findings investigation inquiry criteria schedule rumors rumours allegations summary count
  tally statistics plaque caption headline evidence address speech speeches remarks comments announcement announcements plan plans proposal proposals
  opinion decision notice note notes petition motion brief testimony paper review audit assessment blog essay memoir newsletter
  communique communiqué declaration proclamation decree charter clause article section request recommendation recommendations warning update
  narrator voice-over voiceover recording audio photo image documentary presentation slides press-release wording version original missive subpoena response reply answer reaction tracker index database guidance handbook manual scorecard finding judgment judgement`);

/** Nouns for a state. */
export const stateNouns = wordSet("government country nation state kingdom republic island capital");

/** Nouns for several people that do not end as plurals do. */
export const peopleNouns = wordSet(`
  people others percent majority average lot handful minority dozens hundreds thousands millions more fewer
  industries some two three four five six seven eight nine ten many most several few public majority minority crowd family everyone everybody
  anyone both all those critics women men children parents youth clergy folks electorate audience couple
  pair duo trio staff leadership community world camp ticket establishment base pair business-community left right west east mob gang half`);

/** Words that say that a description is new in the report. */
export const indefinite = wordSet(
  "a an another one some several many most few two three four five six seven eight nine ten other others no any dozens hundreds thousands unnamed unidentified various",
);

/** Words that say that it has been spoken of, or needs no introduction. */
export const definite = wordSet("the this that these those his her their its our my both");

/** Whether a noun is one for a person: by its ending, or because it is in the list. */
export const isPersonNoun = (noun: string): boolean =>
  anonymousNouns.has(noun) ||
  /(?:er|or|ist|ian|ant|ent|man|woman|person|aire|eer|ess|yst|cop|boss|hero|star|veteran|native|teen|guru|chief|head|hopeful|republican|democrat|senator|independent|conservative|liberal|tycoon|mogul|ally|critic|rival|victim|pilot|spouse|wife|husband|father|mother|son|daughter|brother|sister|widow|nephew|niece|cousin|friend|client|chair|coach|judge|nurse|guide|host)$/.test(
    noun,
  );

/** Nouns for people who are on record by their work for somebody: they remain who they are, and unnamed. */
export const anonymousNouns = wordSet(`
  official officials source sources spokesman spokeswoman spokesperson spokespeople aide aides person persons diplomat diplomats
  insider insiders witness witnesses representative reps staffer staffers executive executives adviser advisers advisor
  employee employees worker woman man girl boy student students resident user caller interviewee operative operatives`);
