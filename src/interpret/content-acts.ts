import type { ActRow } from "./cue-acts.ts";

/** Words of a content that make the act another than what the cue ("said") shows. The first row that matches counts. */
export const contentActs: readonly ActRow[] = [
  {
    act: "withhold",
    pattern:
      /^\W*no comment\b|(?:\b(?:neither|nor|not)|n[’']t) (?:able to |going to )?(?:confirm|comment|discuss|disclose|speculate)\b|\bdeclin(?:e|ed|ing) to (?:comment|say|answer)/i,
    example: "he would not comment on the talks",
  },
  {
    act: "doubt",
    pattern:
      /\b(?:unclear|unknown|uncertain|too (?:early|soon) to (?:say|know|tell)|remains? to be seen|left to be seen|an open question)\b/i,
    example: "that their mission remained unclear",
  },
  {
    act: "doubt",
    pattern: /(?:\bnot|n[’']t) (?:yet |immediately |quite )?(?:know|clear|sure|certain|known|recall|remember)\b/i,
    example: "it was not yet clear why they left",
  },
  {
    act: "deny",
    pattern:
      /\b(?:false|untrue|fake|baseless|unfounded|groundless|fabricat\w+|a lie|lies about|nonsense|hoax|no truth|not true|innocent)\b/i,
    example: "the reports were false",
  },
  {
    act: "deny",
    pattern:
      /\b(?:did|does|do|had|has|have|was|is|were|are) (?:not|never|nothing)\b.*\b(?:wrong|illegal|immoral|aware|involved|involvement|knowledge|guilty|lie|resign|know about)\b|\bdone nothing\b|\bunaware\b|\bno (?:way|plans?|intention|evidence|knowledge|collusion)\b|\b(?:won[’']t|will not) (?:resign|quit)\b/i,
    example: "she had done nothing wrong",
  },
  {
    act: "deny",
    pattern:
      /\bwithout merit\b|\b(?:never|did not|didn[’']t) (?:say|said|pledge[sd]?|threaten\w*|promise[sd]?|order\w*|ask\w*|intend|mean)\b|\bnot (?:political|true|the case|accurate|possible)\b/i,
    example: "the lawsuit was without merit",
  },
  {
    act: "deny",
    pattern:
      /^\W*(?:that )?(?:(?:I|we|he|she|it|they) (?:never|did not|had not|am not)\b|(?:I|we)[’']m not (?:an?|the)\b|(?:I|we|he|she|it|they) (?:did|had)n[’']t\b|there (?:is|was|were|are) no\b)/i,
    example: "he never met the mayor",
  },
  {
    act: "warn",
    pattern:
      /\bif\b.*\b(?:would|could|will|may|might)\b.*\b(?:harm|hurt|risk\w*|danger\w*|jeopardi\w+|war|lose|loss|collapse|disaster\w*|fail\w*|escalat\w+|consequences?|serious|die|destroy\w*|worse\w*|damag\w+|threat\w*|suffer\w*|retaliat\w+)\b/i,
    example: "if the dam breaks, the valley would suffer",
  },
  {
    act: "warn",
    pattern:
      /\b(?:could|would|will|may|might)\b.{0,60}\b(?:harm|hurt|jeopardi\w+|collapse|disaster\w*|escalat\w+|consequences|catastroph\w+|undermin\w+|endanger\w*|crush|disrupt\w*|devastat\w+|backfire)\b|\bat your own peril\b|\bvery bad idea\b|\bbeware\b/i,
    example: "the cuts could jeopardise the harvest",
  },
  {
    act: "judge",
    pattern:
      /\b(?:I|we|he|she|they) (?:\w+ )?(?:think|thinks|thought|believe|believes|believed|feel|feels|felt|love|loves|hate|like|likes|support|supports|oppose|opposes|opposed|agree|agrees|disagree|disagrees|admire|respect|appreciate)\b/i,
    example: "I think it matters",
  },
  {
    act: "ask",
    pattern:
      /\b(?:should(?! (?:not )?be\b)|ought to|must|let[’']?s|let us|(?:we|they|he|she|I) (?:want|wants|wanted|hopes?|hoped) (?!to\b)|please|urge|call(?:ed|s)? (?:on|for)|demand(?:s|ed)?|calls upon)\b|^\W*(?:stop|don[’']t|vote|go|give|keep|put|tell|bring|leave|come|get|make|remember|look)\b/i,
    example: "the council should withdraw the plan",
  },
  {
    act: "promise",
    pattern:
      /^\W*(?:that )?(?:he|she|it|they|I|we|the (?:company|government|country|nation|administration|agency|party))[’' ](?:ll|will|would|is going to|are going to|am going to|plans?|planned|intends?|intended|vows?|pledges?|remains? committed|is committed|are committed|has decided|have decided|wants? to|wanted to|hopes? to|is to|was going to|would be|will be|[’']m going to|[’']re going to)\b|\b(?:I|we)(?:[’']ll| will| shall|[’'](?:m|re) going to| are going to| am going to| plan to| intend to| promise| pledge)\b|\bplans? to\b|\bvow(?:s|ed)? to\b/i,
    example: "it will retaliate",
  },
  {
    act: "predict",
    pattern:
      /\b(?:is|are|was|were) (?:likely|expected|projected|set|bound) to\b|\bexpects?\b|\bwill\b(?!ing)|[’']ll\b|\bgoing to (?:be|win|lose|happen|get|take)\b|\bpossib(?:le|ly|ility)\b|\b(?:un)?likely\b|\bsoon be\b/i,
    example: "the bridge will open in spring",
  },
  {
    act: "accuse",
    pattern:
      /\b(?:lied|lying|liar|cheat\w*|stole|stealing|corrupt\w*|crook\w*|criminal|illegal(?:ly)?|unlawful(?:ly)?|violat\w+|assault\w*|abus(?:e|ed|es|ing)|rape[ds]?|murder\w*|betray\w*|bully\w*|harass\w*|cover(?:ing|ed)? up|hijack\w*|attempt(?:ing|ed)? to silence|tried to silence|fraud\w*|brib\w+|guilty of|war crimes?|steal|manipulat\w+|sabotag\w+)\b/i,
    example: "the firm had cheated its workers",
  },
  {
    act: "confirm",
    pattern:
      /\b(?:(?:have|has|had) (?:also )?confirmed|I (?:was|am) wrong|I apologi[sz]e|apologi[sz]ed|made a mistake|takes? (?:full )?responsibility|accepts? (?:full )?responsibility|misspoke|misspoken|(?:he|she|it|they) did indeed|I did (?:this|these|it)|entirely consistent|is (?:true|correct|right) that|did in fact)\b/i,
    example: "it had made a mistake",
  },
  {
    act: "judge",
    pattern:
      /\b(?:good|great|best|better|bad|worse|worst|terrible|horrible|awful|wrong|right thing|important|proud|honou?r\w*|shame\w*|ashamed|disgrac\w+|outrag\w+|barbaric|brutal|cruel|unfair|fair|unjust|ridiculous|stupid|dangerous|irresponsible|reckless|shocking|tragic|tragedy|sad|happy|glad|pleased|thrilled|excit\w+|disappoint\w+|concern\w*|unacceptable|offensive|divisive|embarrass\w+|incredibl\w+|amazing|wonderful|beautiful|fantastic|perfect|weak|strong|tough|smart|brilliant|crazy|insane|absurd|foolish|naive|dishonest|honest|hypocri\w+|unprecedented|historic|significant|critical|vital|crucial|essential|controversial|problem\w*|mess|failure|failed|victory|success\w*|hero\w*|evil|racis[tm]\w*|bigot\w*|sexist|disgust\w*|disturbing|alarming|troubling|serious|deserves?|thank\w*|grateful|congratulat\w+|hope\w*|insult\w*|joke|enough|ought|too (?:much|many|little|simple)|easy|difficult|hard|impossible|powerful|nice|terrific|exciting|inspir\w+|unfortunate\w*|lucky|surpris\w+|love[ds]?|hate[ds]?|interesting|misguided|credib\w+|qualified|unfit|incompetent|threat|sign of|rare|never (?:has|have|should)|the most|more than ever|of course|clearly|obviously|scorn|ploy|grandstanding|simply|merely|stunt|propaganda|burden|benefit\w*|opportunity|proof|leader|leadership|values?|believe|belief|freedom|justice|lack of)\b/i,
    example: "the attack was barbaric",
  },
];
