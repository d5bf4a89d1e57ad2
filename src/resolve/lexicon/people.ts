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

/** Titles of office and rank that stand before a name; in lower case and without stops. */
export const titles = wordSet(`
  president presidents vice-president senator senators sen sens representative representatives rep reps congressman
  congresswoman governor governors gov mayor mayors ministers
  minister secretary chancellor premier ambassador king queen prince princess pope bishop archbishop cardinal
  imam rabbi pastor reverend father sister judge justice attorney prosecutor general gen colonel col
  major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr officer detective inspector sheriff
  chief constable superintendent professor doctor coach speaker leader chairman chairwoman chair chairperson director
  commissioner councilman councilwoman councillor delegate deputy assistant undersecretary marshal emir sheikh
  sultan ayatollah spokesman spokeswoman spokesperson whip candidate nominee lawmaker mp msp envoy treasurer
  lawyer owner founder economist analyst reporter journalist correspondent author activist actor actress singer
  resident farmer teacher student nurse retired former ex acting incoming then current first state foreign prime
  vice house senate majority minority attorney defense defence interior finance health press white u.s us uk
  republican democrat democratic conservative labour liberal independent presidential crown rival co-founder
  ceo executive managing chief communications campaign government police county city party committee union`);

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
