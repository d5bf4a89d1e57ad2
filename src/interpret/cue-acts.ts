import type { Act } from "#vocabulary";

/** A row of the lexicon: words that show an act, and an example of their use, which is also their test. */
export type ActRow = Readonly<{ act: Act; pattern: RegExp; example: string }>;

/** Verbs, and the nouns made of them, that name the act by themselves. The first row that matches counts. */
export const cueActs: readonly ActRow[] = [
  {
    act: "withhold",
    pattern:
      /(?:\b(?:not?|never|nor|without|neither|yet to|declin\w+ to|refus\w+ to|fail\w+ to)|n[’']t)\b.*\b(?:confirm\w*|comment\w*|say|saying|said|respon[ds]\w*|disclos\w+|answer\w*|reply|replied|nam(?:e|ed|ing)|identif\w+|specif\w+|elaborat\w+|releas\w+|explain\w*|discuss\w*|mention\w*|announce[ds]?|reveal\w*|provid\w+|detail\w*|commit\w*|address\w*|return\w*|state[ds]?)\b.*/i,
    example: "has not confirmed",
  },
  {
    act: "withhold",
    pattern:
      /\b(?:kept|keep|keeping|remain(?:ed|s)?) (?:\w+ )?(?:secret|silent|quiet|mum)\b|\bignored (?:a )?(?:questions?|requests?)|\b(?:gave|made|offered|provided) no\b|\bstopped short of\b|\bdemurred\b/i,
    example: "kept silent",
  },
  {
    act: "doubt",
    pattern: /\b(?:unclear|unknown|uncertain|unsure|undecided|unconfirmed|unverified)\b/i,
    example: "it was unclear",
  },
  {
    act: "doubt",
    pattern:
      /(?:\b(?:not?|never)|n[’']t)\b.*\b(?:know|knows|knew|known|clear|sure|certain|verif\w+|determin\w+|recall|remember)\b/i,
    example: "did not know",
  },
  {
    act: "doubt",
    pattern:
      /\b(?:doubt(?:s|ed|ing|ful)?|question(?:s|ed|ing)|wonder(?:s|ed|ing)?|skeptic\w*|sceptic\w*|cast doubt)\b/i,
    example: "questioned",
  },
  {
    act: "deny",
    pattern:
      /\b(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed|ing|ion)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut\w+|rebut\w*|contradict\w*|disavow\w*|repudiat\w+|debunk\w*|pushed back|push(?:es|ing)? back|brushed off|waved off|turned down|distanc\w+ (?:him|her|it|them)sel\w+)\b/i,
    example: "denied",
  },
  { act: "deny", pattern: /\b(?:refus(?:e|es|ed|ing|al)|ruled out|not guilty|innocen\w+)\b/i, example: "refused" },
  {
    act: "deny",
    pattern: /(?:\b(?:not?|never)|n[’']t)\b.*\b(?:back|accept\w*|resign|plan\w*|intend\w*|consider\w*|want\w*|true)\b/i,
    example: "does not intend",
  },
  {
    act: "confirm",
    pattern:
      /\b(?:confirm(?:s|ed|ing|ation)?|acknowledg\w+|admit(?:s|ted|ting)?|admission|conced\w+|verif(?:y|ies|ied)|corroborat\w+|apologi[sz]\w+|apology|confess\w*|pleaded guilty|pleads? guilty|concurred|stood by|stands by|agreed with)\b/i,
    example: "acknowledged",
  },
  {
    act: "accuse",
    pattern:
      /\b(?:accus\w+|alleg(?:e|es|ed|ing|ation|ations|edly)|blam(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|indict\w*|complain(?:s|ed|ing|t|ts)?|sued|sues|suing)\b/i,
    example: "accused",
  },
  {
    act: "warn",
    pattern:
      /\b(?:warn(?:s|ed|ing|ings)?|threat\w*|caution(?:s|ed|ing)?|alarm\w*|fear(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|concerned)\b/i,
    example: "warned",
  },
  {
    act: "predict",
    pattern:
      /\b(?:predict\w*|forecast\w*|expect(?:s|ed|ing|ation|ations)?|anticipat\w+|project(?:s|ed|ing|ion|ions)|foresee\w*|foresaw|speculat\w+|likely|poised|bet(?:s|ting)?)\b/i,
    example: "expects",
  },
  {
    act: "promise",
    pattern:
      /\b(?:promis\w+|vow(?:s|ed|ing)?|pledg\w+|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intention|commit(?:s|ted|ting|ment)|guarantee\w*|swore|agree(?:s|d)? to|agreed|agreement|will|would(?! not)|going to|decid\w+|decision|offer(?:s|ed|ing)?|set to|scheduled|prepared|ready|willing|hopes? to|hoping to|aim(?:s|ed)? to|sought to|seeks to|wants? to|wanted to|announce (?:\w+ )?plans?|plans?)\b/i,
    example: "pledged",
  },
  {
    act: "ask",
    pattern:
      /\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:\w+ )?(?:for|on|upon)|call for|calls|request\w*|appeal(?:s|ed|ing)?|recommend\w*|propos\w+|advis\w+|encourag\w+|order(?:s|ed|ing)?|instruct\w*|direct(?:s|ed|ing)|require[sd]?|insist(?:s|ed)? (?:that|on)|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|lobb\w+|invit\w+|beg(?:s|ged|ging)?|plead(?:s|ed|ing)?|petition\w*|subpoena\w*|hope[sd]?|hoping|wish\w*|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|suggest(?:s|ed|ing)? (?:that )?(?:\w+ )?should|mandat\w+|prefer\w*)\b/i,
    example: "urged",
  },
  {
    act: "judge",
    pattern:
      /\b(?:prais\w+|critici[sz]\w+|critique\w*|condemn\w*|denounc\w+|call(?:s|ed|ing)?|label(?:s|ed|l?ing)?|brand(?:s|ed|ing)|think(?:s|ing)?|thought|believ\w+|belief|view(?:s|ed|ing)?|consider(?:s|ed|ing)?|regard(?:s|ed|ing)?|support(?:s|ed|ing)?|endors\w+|back(?:s|ed|ing)|oppos(?:e|es|ed|ing|ition)|welcom\w+|applaud\w*|hail(?:s|ed|ing)?|defend\w*|argu(?:e|es|ed|ing|ment)|mock\w*|ridicul\w+|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|attack(?:s|ed|ing)?|assail\w*|lament\w*|deplor\w+|decr(?:y|ies|ied)|scoff\w*|thank\w*|compliment\w*|prefer\w*|favou?r(?:s|ed|ing)?|disagree\w*|agree(?:s)?|express\w*|feel(?:s|ing)?|felt|sees?|saw|liken\w*|compar(?:e|es|ed|ing)|complain\w*|celebrat\w+|congratulat\w+|commend\w*|object(?:s|ed|ing|ions?)|disapprov\w+|approv(?:e|es|ed|ing)|concern(?:s)?|regret\w*|derid\w+|taunt\w*|rail(?:s|ed|ing)|lash\w*|skewer\w*|tout\w*|commented|remarked|characteri[sz]\w+|portray\w*|describ(?:e|es|ed|ing) (?:\w+ )?as)\b/i,
    example: "praised",
  },
  {
    act: "doubt",
    pattern: /\b(?:murky|puzzl\w+|no way of knowing|(?:difficult|hard|impossible) to (?:see|say|tell|know))\b/i,
    example: "there is no way of knowing",
  },
  {
    act: "deny",
    pattern: /\b(?:rebuff\w*|retort\w*|walked back|shot down|challeng(?:e|es|ed|ing)|declin(?:e|es|ed|ing))\b/i,
    example: "rebuffed",
  },
  {
    act: "ask",
    pattern: /\b(?:press(?:es|ed|ing)?|pressur\w+|advocat\w+|requirements?|campaign(?:s|ed|ing)? (?:to|for))\b/i,
    example: "put pressure on",
  },
  {
    act: "judge",
    pattern:
      /\b(?:denunciation|scorn\w*|pounc\w+|outspoken|sp(?:oke|eaks?|eaking) out|critical|displeas\w+|reluctan\w+|consensus|disparag\w+|chid(?:e|es|ed|ing)|resent\w*|embrac\w+|mourn\w*|credit(?:s|ed|ing)|protest\w*|promot(?:e|es|ed|ing)|trumpet\w*|justif\w+|vouch\w*|herald\w*|lukewarm|pleased|suspect(?:s|ed)?|sentiments?|sympath\w+|resist(?:s|ed|ing)?|paint(?:s|ed|ing)?|fram(?:es|ed|ing)|opinions?)\b/i,
    example: "spoke out against",
  },
];
