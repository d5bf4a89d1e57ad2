/** A wording with which reports say why a source stays unnamed, and an example of it. */
export type AnonymityRow = Readonly<{
  name: string;
  /** What every such wording holds: quick to look for, while the whole is tried at each word of a report. */
  core: RegExp;
  pattern: RegExp;
  example: string;
}>;

const who = "(?:who |and |all of whom |both of whom )?";
const because =
  '(?:,? (?:because|since|as|so|to|in order to|due to|for fear|for reasons|out of|fearing|citing|given|owing to|while|when|before|ahead of|under|for|in exchange)\\b[^.,;:“”"—–()]*)?';
const namedOr = "(?:named|identified|quoted(?: by name)?|publicly (?:named|identified)|cited)";
const adverbs = "(?:\\p{L}+ly |also |both |all |each )?";

const row = (name: string, core: string, example: string): AnonymityRow => ({
  name,
  core: new RegExp(core, "iu"),
  pattern: new RegExp(`\\b${who}${adverbs}${core}${because}`, "giu"),
  example,
});

/** The wordings; where several fit at one place, the first is taken. */
export const anonymityRows: readonly AnonymityRow[] = [
  row(
    "on condition of anonymity",
    "(?:(?:spoke|speaks|speaking|talked|talking|agreed to (?:speak|talk)|briefed \\p{L}+|told \\p{L}+|commented|commenting)(?: [\\p{L}’'-]+){0,6}? )?(?:up)?on (?:the )?conditions? (?:of (?:strict )?anonymity|(?:that )?[^.,;:“”\"]{0,40}?(?:not be (?:named|identified)|remain anonymous))",
    "who spoke on condition of anonymity because talks were under way",
  ),
  row(
    "asked not to be named",
    `(?:asked|asking|asks|requested|requesting|requests|wished|wishes|wishing|wanted|wants|preferred|preferring|insisted|chose|elected|begged|demanded)(?: [\\p{L}’'-]+){0,3}? not (?:to )?be ${namedOr}(?: by name)?`,
    "who asked not to be named",
  ),
  row(
    "asked for anonymity",
    "(?:asked|asking|requested|requesting|requests|insisted on|insisting on|sought|demanded|preferred|wished|wishing|wanted|chose|were granted|was granted|been granted|granted|given|promised)(?: [\\p{L}’'-]+){0,3}? (?:anonymity|to (?:remain|stay|be kept|be) anonymous|to (?:remain|stay) unnamed|confidentiality|to speak anonymously)",
    "requested anonymity for fear of reprisals",
  ),
  row(
    "declined to be named",
    `(?:declined|declining|refused|refusing|did not want|didn['’]t want|did not wish|didn['’]t wish|was unwilling|were unwilling|would not agree|not wanting|not wishing|wished not|unwilling) (?:for (?:his|her|their) names? )?to be ${namedOr}`,
    "who declined to be identified",
  ),
  row(
    "declined to give a name",
    "(?:declined|declining|refused|refusing|did not want|didn['’]t want|would not|asked not|unwilling|not wanting)(?: to)?(?: (?:give|provide|disclose|reveal|share|use|publish|have))?(?: [\\p{L}’'-]+){0,2}? (?:names?|surnames?|identity|identities)(?: (?:used|published|printed|disclosed|given|made public))?",
    "who did not want his name used",
  ),
  row(
    "not authorised to speak",
    "(?:(?:was|were|is|are|been|being) ?(?:not|n['’]t)|wasn['’]t|weren['’]t|isn['’]t|aren['’]t|not|had no|lacked|without|had not been) (?:been )?(?:(?:yet )?(?:authori[sz]ed|allowed|permitted|cleared|entitled|empowered|at liberty|supposed|in a position|free|authority|authori[sz]ation|permission|clearance)) to (?:speak|talk|comment|discuss|brief|disclose|share|reveal|release|give|be quoted|make|publicly|openly)[^.,;:“”\"—–()]*",
    "who was not authorised to speak publicly",
  ),
  row(
    "cannot be named",
    "(?:could|can|may|must|should)(?: ?not|n['’]t) (?:legally |publicly )?be (?:named|identified|revealed)",
    "who cannot be named for legal reasons",
  ),
  row(
    "name withheld",
    "(?:whose |(?:his|her|their) )(?:real |full |last )?(?:names?|identity|identities) (?:(?:was|were|is|are|has been|have been|had been|being|is being|are being) )?(?:withheld|not (?:been )?(?:released|disclosed|given|published|revealed|made public)|changed|protected)",
    "whose name is being withheld for her safety",
  ),
  row(
    "named in part",
    "(?:gave|giving|used|using|identified|identifying|would give|provided|offered)(?: (?:himself|herself|themselves))? only (?:by |as |with )?(?:his|her|their|a) (?:first|given|last|family|middle) names?(?: [\\p{L}’'-]+){0,2}?",
    "who gave only her first name",
  ),
];
