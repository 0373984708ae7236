import type { FactLanguage } from '../../telling/language.ts';
import { nameRules } from './names.ts';
import { pointerRules } from './pointers.ts';
import { kinds, modalities } from './signs.ts';

const ACTS =
  'government|cabinet|parliament|ministry|officials?|delegations?|delegates|negotiators?|side|team|army|forces|troops|navy|president|prime|foreign|premier|leader|envoy|minister|fleet|authorities|capital|coast|embassy|military|trawler';

const REPORTING =
  /\b(?:said|told|says|added|warned|announced|insisted|argued|wrote|replied|conceded|admitted|confirmed|denied|urged|claimed|stated|reported|assured)\b/;

/** How English tells facts. */
export const english: FactLanguage = {
  code: 'en',
  names: nameRules,
  pointers: pointerRules,
  shortForm(name) {
    const words = name.replace(/^The /, '').split(' ');
    const [first = ''] = words;
    return words.length >= 2 &&
      words.length <= 3 &&
      first.length > 3 &&
      !/^(?:North|South|East|West|National|International|European|American|British|United|World|Royal|State|Central|General|Dock|Ministry|Department|University|Bank|Institute)$/.test(
        first,
      )
      ? first
      : undefined;
  },
  standsAlone: (text, { start }) =>
    !/(?:(?<!\p{L})\p{Lu}\.|\p{Lu}[\p{L}'’-]*) $|\b(?:in|at|of|from|to|near|around|outside) $/u.test(
      text.slice(Math.max(0, start - 24), start),
    ),
  isSetting(text, { start, end }) {
    const [before, after, name] = [text.slice(Math.max(0, start - 14), start), text.slice(end, end + 24), text.slice(start, end)];
    if (
      /(?:negotiators|officials|delegations?|delegates|ministers|diplomats|authorities|lawmakers) (?:of|from|in) (?:\w+ and )?$/i.test(
        text.slice(Math.max(0, start - 40), start),
      )
    )
      return false;
    if (/\p{Lu}[\p{L}’'-]+,? of $/u.test(text.slice(Math.max(0, start - 30), start))) return true;
    if (/\b(?:in|at|near|off|across|around|outside|to|inside|throughout|into) (?:the )?$/i.test(before)) return true;
    const isAdjective =
      /(?:an|ian|ish|ese|ic|ch|ss|li|ti|an|se|Greek|Czech|Thai|Danes)$/.test(name) &&
      !/^(?:Japan|Iran|Pakistan|Sudan|Bhutan|Oman|Jordan|Jerusalem|Taiwan|Milan|Afghanistan|.*stan)$/.test(name);
    return isAdjective && !new RegExp(`^ (?:${ACTS})`, 'i').test(after) && !/^ \p{Lu}/u.test(after);
  },
  isGenitive: () => false,
  isSubject: () => true,
  stateOffice: /(?:president|minister|envoy|negotiator|secretary|ambassador|chancellor|senator|governor|spokes\w+|premier)/i,
  bodyOffice: /(?:chief executive|ceo|cfo|chair(?:man|woman)?|director|manager|spokes\w+|coach)$/i,
  site: / (?:[Pp]lant|[Ff]actory|[Bb]ranch|[Mm]ill|[Dd]epot|[Dd]ivision)$/,
  belongs:
    /^(?:['’]s?)? (?:[\p{Ll}-]+ ){0,4}(?:[\p{Lu}][\p{Ll}]+ ){0,2}$|^(?:['’]s?)? (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+, (?:[\p{Lu}][\p{Ll}]+\.? )?$|^ (?:counterpart, )?(?:[\p{Ll}-]+ ){0,3}$/u,
  roleBefore: /(?:^|\s)(?<role>\p{Ll}{4,}) $/u,
  roleAfter:
    /^(?:, (?:the |an? |its |their |his |her )?(?=[\p{Ll} -]+,)| [(](?=[\p{L} -]+[)]))(?<role>\p{L}[\p{Ll}-]+(?: [\p{L}-]+){0,2})/u,
  clauseEnd:
    /, (?=(?:\w+ly )?(?:said|told|added|warned|reported|announced|wrote)\b)|[,;:] (?=(?:and|but|which|who|whose|while|when|where|after|before|though|although|because|so|then|the|giving|with)\b)|; |: | — | – | (?=(?:but|which|while|unless|although|whereas) )| (?=and (?:I|you|they|he|she|it|we|then|also|later|should|will|would|may|might|could|must|has|is|was|were|had|did|\p{Ll}{2,}(?:ed|es)) )| (?=(?:that|which) (?:would|will|could|may|might|should) )/gu,
  kinds,
  modalities,
  views: /\b(?:expects?|forecasts?|predicts?|estimates?|believes?|argues?|thinks?|reckons?|sees)\b/,
  reporting: REPORTING,
  dateline: /^[A-Z][A-Z .'-]{2,30}(?:, [A-Z]\w+)?(?:, \w{3,9}\.? \d{1,2})?(?:, \d{4})? (?:\([^)]{2,40}\) )?[-–—] /,
  aside: /^(?:[*•-] )?(?:Related|See also|Read more|Further reading|More on this)\b/i,
  named: /^$/,
  subject: /^(?:,? ?(?:and|but|while|which|who|so|then) )?(?:[Tt]he(?:y)?|[Aa]n?|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Ii]ts|[Tt]heir|\p{Lu}\p{L}+)\b/u,
  nominal: /^$/,
  ongoing: /\b(?:argues|notes|suggests|believes|writes|points out|maintains|holds that)\b/,
  caption: /^$/,
  timeless: /\b(?:has|have) (?:long |always |often |never )?(?:\w+ed|been|shown|said)\b/,
  hearsay: /^$/,
  saysOn: /^[\s,]*(?:\w+ly )?(?:said|told|added|warned|argued|insisted)\b/,
  before: /\bhad (?:been |also |already |not |never )?(?:\p{Ll}+ed|gone|been|come|taken|made|held|given)\b/u,
  firstPerson: /\bI\b|\b[Mm]y\b|\b[Ww]e\b/,
  asks: /\b(?:what|how|why|when|who|where)\b/i,
  condition: /\b(?:if|unless|provided that|had the|were (?:it|they|he|she) to|in the event)\b/i,
  askedFor: /\b(?:asked|told|ordered|urged|required|instructed|directed|gave|given|called on|demanded|must)\b/,
  calledOff: /\b(?:postponed|put off|delayed|deferred|pushed back)\b/,
  denial: /^$/,
  planned: /\b(?:had been |had |was |were |been )?(?:planned|scheduled|fixed|due|meant|supposed)(?: (?:to|for))?\b/,
  deadline: /\b(?:if (?:nothing|no|none|nobody)[^.]{0,40}\bby|unless[^.]{0,60}\bby|if [^.]{0,30}\bnot\b[^.]{0,30}\bby)\b/i,
  imprint: /\b(?:published|last updated|updated|posted|reporting by|editing by|last revised|copyright)\b/i,
  predicate:
    /\b(?:I|we|you|they|he|she|it) \p{Ll}+|\b(?:was|were|is|are|had|has|have|will|would|did|do|does|said|told|\p{Ll}+ed|\p{Ll}+s|went|came|took|made|gave|met|held|began|put|set|left)\b/u,
  sources: [
    /^(?:\p{L}+\. )?(?<who>(?:[Tt]he |[Aa]n? )?[^,.;:“"]{2,50}?)['’]s? (?:report|study|data|figures|analysis|review|survey|inquiry|inspection) (?:finds|found|says|said|shows|showed|concludes|concluded|suggests|suggested)\b/u,
    /\b[Aa]ccording to (?<who>(?:the |a |an )?[^,.;]{2,60}?)(?=[,.;]|$)|,? (?<show>(?:\p{L}+ )?(?:data|figures|records|documents)) shows?\b/u,
    /^(?<who>(?:An? |[Oo]fficials?|[Ss]ources?|[Tt]wo |[Ss]everal )[^,."“]{2,60}?) (?:told|said|added)\b|, (?<late>an? [^,."“]{4,60}?) (?:told|said|added)\b/u,
  ],
  past: /\b(?:was|were|had|did|said|told|\p{Ll}+ed|went|came|took|made|gave|met|held|began|put|left|won|lost|sent|led|saw|found|kept|broke|rose|fell|laid|paid|drew|ran|spoke|chose|drove|struck|wrote|cut|hit|shut|bought|sold|built|caught|taught|thought|brought|sought|fought|grew|knew|threw|flew|withdrew|beat|bore|wore|swore|tore|froze|stole|woke|sank|sang|rang|hung|stood|sat|meant|felt|dealt|slept|swept|fled|fed|bled|bred|sped|spent|bent|heard|read|became|overcame)\b/u,
  isEmbedded(before) {
    const clause = /(?<lead>.{0,40})\b(?<pronoun>which|who|whose|that)\b(?<rest>[^,;:]*)$/.exec(before)?.groups;
    return clause !== undefined && !(clause.pronoun === 'that' && REPORTING.test(clause.lead ?? ''));
  },
  plans: [
    /(?<name>(?:\d{1,3}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|[Tt]wenty)-(?:point|article|step|stage|day) (?:peace |revised |interim )?(?:plan|proposal|counter-proposal|paper|text|answer|draft|deal|agreement|arrangement|accord|offer|framework))/g,
    /(?<name>(?:[\p{Lu}][\p{L}]+ ){1,3}(?:[Mm]emorandum|[Aa]greement|[Aa]ccord|[Pp]lan|[Pp]roposal|[Dd]raft|[Tt]reaty|[Pp]rotocol|[Pp]aper|[Ff]ramework|[Pp]act|[Cc]ounter-proposal|[Cc]onvention|[Ii]nitiative|[Cc]ompact|[Ff]ormula))(?![\p{L}])/gu,
    /(?<=\b(?:the|a|an|its|their|his|her) )(?<name>(?:interim|revised|basic|definitive|framework|joint|recovery|rescue|merger|mediation|negotiating|canary|twin-table|successor) (?:memorandum|agreement|accord|plan|proposal|draft|treaty|arrangement|inspection scheme|rollout|mandate|text))\b/g,
  ],
  planWords:
    /\b(?:[Tt]he|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat) (?<name>memorandum|agreement|accord|plan|proposal|draft|treaty|protocol|framework|pact|counter-proposal|convention|compact)\b(?! of| \p{Lu})/gu,
  heading: /^(?:#+ |\d{1,2}\.? \p{Lu}[^.!?]{0,60}$)/u,
};
