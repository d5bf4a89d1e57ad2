import { wordSet } from "./word-set.ts";

/** Courtesy titles, which tell a man from a woman. */
export const courtesyTitles: Readonly<{ [title: string]: "he" | "she" | null }> = {
  mr: "he",
  sir: "he",
  lord: "he",
  mrs: "she",
  ms: "she",
  miss: "she",
  lady: "she",
  dame: "she",
  mx: null,
  dr: null,
  prof: null,
  rev: null,
};

/** Nouns of office, rank and work that stand before a name; in lower case and without stops. */
export const titles = wordSet(`
  president presidents vice-president senator senators sen sens representative representatives rep reps congressman
  congresswoman governor governors gov govs mayor mayors ministers minister secretary secretaries chancellor premier taoiseach ambassador
  king queen prince princess duke duchess baron baroness count countess pope bishop archbishop cardinal imam rabbi pastor
  reverend father sister brother judge justice justices attorney prosecutor general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt corporal private admiral adm commander cmdr officer detective inspector sheriff chief constable superintendent supt
  professor doctor doctors coach speaker leader chairman chairwoman chair chairperson director commissioner councilman
  councilwoman councillor councilor alderman delegate deputy undersecretary marshal emir sheikh sheik sultan ayatollah mullah shah emperor
  empress spokesman spokeswoman spokesperson whip candidate nominee lawmaker mp msp mep td envoy treasurer lawyer owner
  founder co-founder economist analyst reporter journalist correspondent author activist actor actress singer resident farmer teacher
  student nurse ceo cfo coo cto adviser advisor aide strategist consultant scientist researcher historian anchor host editor
  columnist commentator mogul billionaire pilot driver manager dictator warlord monarch chargé counsel solicitor barrister
  pm agent trooper deputies superintendent provost dean principal headteacher midfielder striker goalkeeper defender captain
  expert specialist physician surgeon paramedic firefighter pharmacist psychologist biologist physicist chemist engineer architect
  organiser organizer campaigner volunteer survivor witness victim defendant suspect shopkeeper fisherman worker baker`);

/** Words that stand between a title and its holder's state, body or rank: "prime" minister, "House" speaker. */
export const titleModifiers = wordSet(`
  former ex acting incoming outgoing then current late first second state foreign prime vice deputy assistant associate senior junior
  house senate majority minority defense defence interior finance health press white u.s us uk republican democrat
  democratic conservative labour liberal independent presidential crown rival executive managing chief
  communications campaign government police county city party committee union national federal general home justice
  trade transport treasury agriculture commerce education energy labor homeland security intelligence special shadow`);

/** What else reports call the holder of a title. */
export const otherWords: Readonly<{ [title: string]: readonly string[] }> = {
  rep: ["representative", "congressman", "congresswoman", "lawmaker"],
  representative: ["congressman", "congresswoman", "lawmaker"],
  sen: ["senator", "lawmaker"],
  senator: ["lawmaker"],
  mp: ["lawmaker"],
  gov: ["governor"],
  gen: ["general"],
  premier: ["minister"],
  pm: ["minister", "premier"],
  minister: ["premier", "pm"],
  chairman: ["chair"],
  chairwoman: ["chair"],
  spokesman: ["spokesperson"],
  spokeswoman: ["spokesperson"],
  attorney: ["lawyer"],
  lawyer: ["attorney"],
  ceo: ["executive", "boss"],
  nominee: ["candidate"],
  councilman: ["councillor", "councilor"],
};

/** Given names that are nearly always a man's. */
export const mensNames = wordSet(`
  aaron adam ahmed alan albert alexander alex ali andrew andy anthony antonio arthur barack ben benjamin bernie bill
  bob boris brad brandon brett brian bruce carl carlos charles chris christopher chuck clarence craig dan daniel david
  dean dennis derek dmitry don donald doug douglas ed eddie edward emmanuel eric ernest evan francis frank fred gary
  gavin geoff george gerald glenn gordon greg gregory guy harold harry harvey hassan henry howard hugh hussein ian
  igor ivan jack jacob jake james jamie jared jason jeb jeff jeffrey jerry jim jimmy joe joel john johnny jon jonathan
  jose joseph josh joshua juan justin karl keith ken kenneth kevin kyle larry lawrence leo leon lewis liam lloyd louis
  luis luke marc marco mario mark martin marvin matt matthew max michael mick miguel mike mitch mitt mohamed mohammad
  mohammed muhammad nathan neil nicholas nick nigel noah norman oliver omar oscar pat patrick paul pedro peter phil
  philip rafael ralph rand randy raul ray raymond recep ricardo richard rick rob robert roberto rod roger ron ronald
  roy rudy rupert russell ryan sam samuel saul scott sean sergei seth shane shaun simon stan stephen steve steven
  stuart ted terry theodore thomas tim timothy todd tom tommy tony travis trent trevor tyler vern victor viktor vince
  vincent vladimir walter warren wayne will william xavier zachary`);

/** Given names that are nearly always a woman's. */
export const womensNames = wordSet(`
  abigail alexandra alice alison amanda amber amy andrea angela anita ann anna anne annie april ashley audrey barbara
  bella beth betsy betty beverly brenda brooke carla carly carol caroline carolyn carrie catherine cathi cathy
  charlotte cheryl christina christine cindy claire claudia condoleezza courtney crystal cynthia daisy dana danielle
  debbie deborah debra denise diana diane dianne donna dorothy elaine eleanor elena elizabeth ellen emily emma erica
  erin esther eva evelyn farah fatima fiona florence frances gabrielle gail georgia gina gloria grace hannah harriet
  heather heidi helen hillary holly ida irene isabel jackie jacqueline jane janet janice jean jeanne jennifer jenny jessica
  jill jo joan joanna jodi joni josephine joyce juanita judith judy julia julie karen kate katherine kathleen kathy katie
  katrina kayla kellyanne kerri kim kimberly kirsten kristen laura lauren leah leslie lillian linda lindsey lisa lois
  lori lucy lynn madeleine maggie margaret maria marie marilyn marissa martha mary maureen megan melania melanie melinda
  melissa meredith mia michaela michele michelle molly monica nancy naomi natalie nicola nicole nina nora olga olivia
  pamela patricia paula penny phoebe priscilla priti rachel rebecca regina renee rita robin rosa rose ruth sally samantha
  sandra sara sarah sharon sheila shelley shirley sofia sonia sophia sophie stacy stephanie sue susan suzanne svetlana
  sylvia tammy tanya teresa theresa tiffany tina tracy tulsi ursula valerie vanessa veronica victoria virginia wendy yvonne`);

/** Nouns for one person that tell a man from a woman. */
export const gendered: Readonly<{ [noun: string]: "he" | "she" }> = {
  spokesman: "he",
  spokeswoman: "she",
  chairman: "he",
  chairwoman: "she",
  congressman: "he",
  congresswoman: "she",
  councilman: "he",
  councilwoman: "she",
  businessman: "he",
  businesswoman: "she",
  man: "he",
  woman: "she",
  boy: "he",
  girl: "she",
  father: "he",
  mother: "she",
  husband: "he",
  wife: "she",
  widow: "she",
  son: "he",
  daughter: "she",
  brother: "he",
  sister: "she",
  king: "he",
  queen: "she",
  prince: "he",
  princess: "she",
  pope: "he",
  actress: "she",
};

/** Small words within names: "Ursula von der Leyen". */
export const particles = wordSet(
  "de da di dela delos del della der den van von bin bint ibn al el la le du dos das ter ten y abu",
);

/** What may follow a name and belongs to it. */
export const nameEndings = wordSet("Jr Jr. Sr Sr. II III IV");
