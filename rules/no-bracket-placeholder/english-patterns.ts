/** What stands in English brackets. Every pattern is tested on the content of one bracket, at most 500 characters. */

const OBJECT = '(?:the|a|an|any|all|your|their|our|its|each|every|one|two|what|how|why|who|whether|which|here|more|as|if|names?|dates?|amount|number|title|address|company|client|customer|project|text|details?|description|information|data|figures?|list|link|url|logo|image|picture|photo|table|chart|summary|section|state|city|email|phone|location|price|role|position|everyone|or)';

/** Verbs that ask the writer; those of the first group need no more than an object, the others one that shows whom they talk to. */
export const ASK = new RegExp(
  `^(?:${[
    '(?:please\\s+)?(?:insert|fill\\s+(?:me\\s+)?(?:in|out)|briefly|succinctly|concisely)\\b(?=\\s)',
    '(?:please\\s+)?(?:enter|describe|specify|provide|state|explain|summari[sz]e|outline|identify|list|elaborate|indicate|detail|discuss)\\s+(?!of\\b|in\\b|is\\b|to\\b|and\\b|for\\b|by\\b|from\\b|with\\b|at\\b|that\\b|by\\b|v)\\S',
    `(?:please\\s+)?(?:add|include|replace|choose|select|pick|type|write|give|define|update|note|remove|delete|attach|paste|copy|put|place|use|mention|name|complete|customi[sz]e|show|document|set|clarify|confirm|check)\\s+${OBJECT}\\b`,
    'your\\s+\\S',
    '(?:note to (?:draft(?:er)?|self|author|editor)|drafting note|drafter[’\']?s note|guidance(?: note)?(?=:)|instructions?(?: to .{1,24})?(?=:)|optional (?:provision|clause|section|paragraph|text)|alternative (?:provision|clause|section|paragraph))\\b|(?:for .{3,40} )?use (?:if|only if|when|the following|following|this (?:clause|section|paragraph))\\b',
    '(?:TBD|TBC|TBA|TK|TODO|FIXME|placeholder|to be (?:determined|confirmed|completed|added|inserted|decided|provided))\\b',
    '.{1,80}\\b(?:goe?s? here|to be (?:inserted|completed|added|confirmed|determined|filled in|provided)|as (?:applicable|appropriate)|if applicable|delete (?:as|if)\\b.{0,24}|fill (?:this )?in)\\.?$',
  ].join('|')})`,
  'iu',
);

/** `name of the client`, `State of Incorporation`. */
export const NOUN_OF = /^(?:the\s+)?(?:(?:full|short|legal|brief|complete|long|one[- ]line)\s+)*(?:names?|titles?|dates?|description|address(?:es)?|summary|explanation|signature|logo|statement|overview|number|amount|list|type|place|position|state|jurisdiction|nature|purpose)\s+(?:and\s+\w+\s+)?(?:of|for (?=the\b|your\b|this\b|each\b))\s*(?!course\b|affairs\b)\S/iu;

/** `client name here`, but not `see here`. */
export const HERE = /^(?!(?:see|click|read|more|download|available|try|check|visit|found|watch|learn|view|get|documented|discussed|details?|info|explained|described|it|you|is|as|from|source|code|join|register|apply|tap)\b)[^.]{1,48}\shere\.?$/iu;

/** `YYYY-MM-DD when …`, `Month DD, 20YY`, `dd/mm/yyyy`. */
export const DATE_FORMAT = /^(?:(?=.*\b(?:DAY|MONTH|DD|MM)\b)(?=.*\b(?:YEAR|MONTH|YYYY)\b).{5,40}$|(?:date:?\s*)?(?:YYYY|20YY|yyyy|20XX)(?:(?:MM|mm|XX)(?:DD|dd|XX)?)?\b|(?:DD|MM|dd|mm|D|M)[-/. ](?:MM|DD|mm|dd|Mon|Month|M|D)[-/. ](?:YYYY|YY|yyyy|20YY)\b|(?:Month|Mon|Day)[ ,]+(?:DD?|dd?|Day|Month)\b|(?:Month|Quarter|MM)[ ,/]+(?:YYYY|20YY|Year|YY)$)/u;

const HEAD =
  '(?:names?|address(?:es)?|dates?|amounts?|numbers?|title|e-?mail|phone|telephone|fax|city|state|province|county|country|zip|zip code|postcode|postal code|location|venue|jurisdiction|signature|signatory|initials|year|month|deadline|percent(?:age)?|price|fees?|salary|budget|currency|quantity|website|url|logo|incorporation|figure)';
/** Names of bodies and people end so too, so that only words that say which one is meant may go before them. */
const BODY =
  '(?:(?:your|client|customer|partner|parent|target|portfolio|insert|full|legal|company|project|disclosing|receiving|first|second|other|governing|issuing|contracting|service|host|sponsoring|relevant|applicable|responsible|hiring|home|origin|destination|current|new|previous|prospective|potential|specific|particular|counter|employing|lead|primary|secondary)[ _-]){1,3}(?:company|client|customer|supplier|vendor|contractor|consultant|employer|employee|tenant|landlord|buyer|seller|purchaser|investor|lender|borrower|recipient|sender|author|manager|owner|sponsor|contact|role|position|department|team|organi[sz]ation|institution|university|school|project|product|services?|industry|part(?:y|ies)|law)';
/** One word that names a value, with a capital: `[Name]`, `[DATE]`. */
export const FIELD_WORD = /^(?:Name|Names|Date|Dates|Title|Company|Client|Customer|Supplier|Vendor|Contractor|Employer|Employee|Tenant|Landlord|Address|Amount|Number|City|State|Province|County|Country|Zip|Phone|Telephone|Fax|E-?mail|Location|Venue|Jurisdiction|Position|Signature|Signatory|Witness|Year|Month|Day|Price|Fee|Salary|Percentage|Currency|Department|Organi[sz]ation|Institution|University|Recipient|Sender|Party|Percent|Role|Insert|Blank|Manager|Supervisor|Candidate|Investor|Purchaser|Borrower|Lender|Licensor|Licensee|Deadline)$/u;
export const FIELD_WORD_UPPER = /^(?:NAMES?|DATES?|TITLE|COMPANY|CLIENT|CUSTOMER|SUPPLIER|VENDOR|CONTRACTOR|ADDRESS|AMOUNT|NUMBER|CITY|STATE|COUNTRY|PHONE|EMAIL|LOCATION|YEAR|MONTH|DAY|PRICE|FEE|PERCENTAGE|CURRENCY|DEPARTMENT|INSERT|BLANK|SIGNATURE|PROJECT|RECIPIENT|ORGANI[SZ]ATION|PARTY)$/u;
/** The same in lower case, which counts only where a value stands: `on [date]`, `about [number]%`, `$[amount]`. */
export const FIELD_WORD_LOWER = /^(?:dates?|month|year|day|deadline|numbers?|amount|quantity|percent(?:age)?|figure|price|fee|name|title|company|client|customer|location|venue|city|country|address)$/u;
export const DATE_WORD_LOWER = /^(?:dates?|month|year|day|deadline)$/u;
/** What goes before a date, a number, or a name in a sentence. */
export const DATE_BEFORE =
  /(?:\b(?:on|by|until|till|before|after|from|since|dated?|through|effective|starting|ending|as of|(?:date|month|year|day|week|end|morning|afternoon|evening|period|incident|meeting|call|letter|email|agreement|contract|report|invoice|outage|release|beginning|start|middle|close) of))\s$|\d\s?[-–—]\s?$/iu;
export const NUMBER_BEFORE =
  /\b(?:about|around|approximately|nearly|almost|over|under|than|to|by|of|for|with|within|every|the (?:last|next|first|past|other)|all|serves?|has|have|had|are|were|is|was|takes?|took|used?|after|before|from|in|these|those|some|up to|at least|at most|only|least|most|first|last|next|past)\s$/iu;

/** Some words, the last of which names a value: `[Client Name]`, `[effective date]`. Clarifications (`[the company]`) are none. */
export const FIELD_PHRASE = new RegExp(`^(?:(?!(?:become|join|contact|per|each|every|the|this|that|these|those|its|their|his|her|our|my|no|same|in|on|at|of|for|to|by|and|or|is|was|a|an)\\b)(?:[\\p{L}\\d'’#&/]{1,20}[ _-]){1,5}${HEAD}(?:\\s?\\(s\\)|\\s?#?\\d{1,2}|s)?|${BODY}(?:\\s?#?\\d{1,2})?)$`, 'iu');
export const PARTY = /^(?:Party|Company|Client|Person|Supplier|Customer|Competitor|Member|Speaker|Stakeholder|Product|Project|Feature|Option|Item) [A-Z\d]$/u;

/** Fields of proposal programs: `[Client.FirstName]`. */
export const DOTTED = /^(?:Client|Sender|Customer|Recipient|Company|Contact|Deal|Opportunity|Account|User|Quote|Document|Project)\.[A-Z]\w{1,24}(?:\.\w{1,24})?$/u;
/** `he/she`, `is/is not`: one of them has to go. */
export const SLASHES = /^(?:s?he|his|hers?|him|they|their|them|is|are|has|have|was|were|will|shall|may|a|an|Mr\.?|Mrs\.?|Ms\.?|Mx\.?|Dr\.?|am|exclusive|non-exclusive|does|do|individual|plural)(?:\s?\/\s?[\w'’. -]{1,24}){1,4}$/iu;
/** `X, Y, and Z`. */
export const LETTERS = /^[XYZ](?:,? (?:and |or )?[XYZ]){1,3}$/u;
/** A run of X in a short content: `INC-XXXX`, `XX%`, `$XX million`. */
export const MASKED = /^(?=.{2,32}$)[^a-wyz]*(?<![A-Za-z])X{2,5}(?![A-Za-z])/u;
export const TIME_FORMAT = /^(?:HH|hh):(?:MM|mm)(?::(?:SS|ss))?(?: (?:AM|PM|am|pm|UTC|[A-Z]{2,4}|time ?zone))?$/u;

/** `$Amount`, `$ value`: a currency before the name of a figure. */
export const MONEY = /^\p{Sc}\s?(?:amount|price|value|figure|number|fee|salary|total|sum|X+(?:[,.]X+)*)(?:\s.{0,24})?$/iu;

/** Choices with bars: `proposed | rejected | …`. */
export const CHOICE = /^[^|[\]{}]{1,60}(?:\s\|\s[^|]{1,80}){1,12}$/u;
/** `[e.g., …]`, and a sentence that gives examples: the template's way to say what is asked. */
export const EXAMPLE_START = /^(?:e\.g\.|for example|example|i\.e\.|such as)[,:]?\s/iu;

/** Lines, bullets and currency signs, with at most a few words: `[____, INC.]`, `[$________]`, `[●]`. */
export const BLANK = /^[\s\p{Sc}%]*(?:_{2,}(?![\p{L}\d_])|＿|[●•∙◦○■□▪∎])[\s\S]{0,40}$|^[\p{L}\p{Sc}\s.]{1,24}_{3,}(?![\p{L}\d_])[\s\S]{0,40}$/u;

/** Author and year, standard and number, versions, keys: what finished texts put in brackets. */
export const NEVER =
  /^(?:\[?sic!?\]?|citations? needed|clarification needed|emphasis.*|.*\b(?:added|omitted|redacted|withheld|inaudible|unintelligible|laughter|laughs|laughing|applause|crosstalk|translated|original|mine|ours|removed|deleted|paywall(?:ed)?|unpublished|forthcoming|in press|dead link|archived?|protected)|optional|required|signature pages?\b.*|remainder of.*|rest of (?:the )?page.*|(?:this )?page .*blank|intentionally (?:left blank|omitted|deleted)|reserved|continued.*|table of contents|toc|deprecated|experimental|internal|breaking|unreleased|n\.?d\.?|ibid\.?.*|id\.|cf\..*|see\b.*|viz\b.*|and|or|and\/or|the|an?|is|was|are|were|has|had|have|to|of|in|on|he|she|they|it|we|I|you|his|her|their|our|my|its|this|that|these|those|him|them|us|me|who|not|but|now|then|here|there|i\.e\..*|PDF|HTML|video|audio|link|source|pdf|refs?\.?|back|top|home|docs?|wiki|yes|no|y\/n|true|false|null|none|ok|info|warn(?:ing)?|error|debug|note|tip|fix|feat|draft|wip|edit|update|new|beta|alpha|rfc|hidden|more)$/iu;
export const CITATION =
  /^(?:[\d\s,;.–—-]+[a-z]?|\p{L}[\p{L}\d'’.,&\- ]{0,80}[ ,:](?:19|20)\d{2}[a-z]?(?:[,;: ].*)?|(?:RFC|ISO|IEC|IEEE|GB|NIST|BCP|STD|CVE|DIN|EN|BS|ECMA|ANSI|W3C|OWASP|CWE|PEP|KEP|JEP|ADR|SOX|Section|Sec\.?|Sect\.?|Fig\.?|Figs\.?|Figure|Table|Chapter|Ch\.?|Eq\.?|Equation|Appendix|Annex|Exhibit|Schedule|Clause|Article|Note|Ref\.?|Reference|Page|pp?\.?|vol\.?|Volume|version|ver\.?|v|Part|Step|Item|No\.?|Lemma|Theorem|Example|Box|Doc|Document|Dkt\.?|ECF|Slide|Answer|Q|A|Line|Lines|Footnote|fn|Tr\.?)[ -]?#?(?:\d|[IVXivx]+(?![A-Za-z]))[\w.,;:\-– ]*|[A-Z][A-Za-z]{0,12}[-_]?\d[\w.-]*|[A-Z]{2,6}\+?\d{0,4}[a-z]?|v?\d+(?:\.[\dx*]+)+[\w.+-]*|(?:J|M|D|N|R|C|S|P|Z|A|G|DB|CP|EB)(?:\/(?:OL|CD|MT|DK))?|[\d.]+\s?(?:[-–,x×*:/]\s?[\d.]+)+|[a-z]\d?|[ivxlcIVXLC]+)$/u;
/** Marks of code, callouts, mentions, regular expressions, options of a command. */
export const CODE = /^[!^@#~&*?+=|/\\<>:;,.'"`-]|[,'"`\\=|]$|^\S*[=(){}:;<>&^*\\$]\S*$|=>|::|\b\w+\(\)|^[a-z]+\.[a-z.]+$|^[A-Za-z]-[A-Za-z](?:[A-Z\d_]|$)|,\s?["']|["'`]\s?,|^\w+(?:, ?\w+)*,? ?\.{3}$|\[$/u;

/** In a sentence slashes and braces may stand, in one or two words they are paths, addresses and sets. */
export const SENTENCE_OF_CODE = /=|[*^]|\b(\w+)\b.{0,40} for \1 in\b|\bfor \w+, ?\w+ in\b|\w at \S+\.\w|:\/\/|["']\s?:|;$|^\w+:\s?["'\d]/u;
export const WORDS_OF_CODE = /\S\/|\/\S|[@*:^]|\bat \S+\.\w|\bextends\b|_$|["'`=(){};]/u;
/** Before and behind `<>` and `{}` that belong to a name, a path or an expression. */
export const CODE_BEFORE = /[\p{L}\d_$)\]\\.*-]$/u;
export const CODE_AFTER = /^[`_-]/u;
/** What grows out of a word or into one belongs to it: `array[index]`, `read[s]`, `[T]he`. */
export const WORD_BEFORE = /[\p{L}\d_)\]]$/u;
export const WORD_AFTER = /^(?:[\p{L}\d_]|:\S|\((?!URL|link\b))/iu;
/** `[text][ref]`: a reference of Markdown that found no definition, its first and its second bracket. */
export const REFERENCE_AFTER = /^\[[\w.-]*\]/u;
export const REFERENCE = /^[\w.-]*$/u;
export const ASKED_NAME = /^(?:\p{Lu}|your)/u;
/** `<your-name>`, `{insert_title}`. */
export const ASK_JOINED = /^(?:your|insert|enter)[-_ ]\S/iu;
export const TO_BE_DONE = /^(?:TBD|TBC|TODO)\b/u;
/** `<use case>`, `<a concern>`: words, and no letters of a formula. */
export const SEVERAL_WORDS = /\p{L}{2,} \p{L}|\p{L} \p{L}{2,}/u;
/** `<PROJECT_NAME>` is an argument as often as a place. */
export const UPPER_NAME = /^[A-Z][A-Z_-]{2,}$/u;
/** One word alone in its place. */
export const ONE_WORD = /^[A-Za-z]{3,20}$/u;
export const ONLY_DIGITS = /^[\d\s,.;:–-]+$/u;
/** What a number stands before in a contract: `[30] business days`, `[5]%`. */
export const WHOLE_NUMBER = /^\d[\d,]*$/u;
export const AMOUNT_AFTER = /^\s(?:(?:business|calendar|working) )?(?:days?|months?|years?|percent|shares|hours?|weeks?)\b|^%/u;
/** Nothing more stands in the place: `Date: [date], …`, `Date: [date]`. */
export const PLACE_ENDS = /^\s*(?:$|[·|,;.)])/u;

/** `1.0`, `07/01/2021`, `2021-03-12`, `12 March 2021`: values that were typed between a template's marks. */
export const VALUE_DATE = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/u;
export const VALUE_VERSION = /^[vV]?\d+(?:\.\d+){1,3}$/u;
export const VALUE_AMOUNT = /^(?:[$€£¥￥]\s?\d[\d,.]*(?: ?(?:million|billion|k|m))?|\d[\d,.]*\s?(?:%|％|percent)|(?:\d[\d,.]*|\w+ \(\d+\))\s?(?:days?|weeks?|months?|years?|hours?)(?:\(s\))?|\d[\d,.]*)$/iu;
