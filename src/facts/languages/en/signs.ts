import type { Kind } from '../../../model/kind.ts';
import type { Sign } from '../../telling/cue.ts';
import type { Modality } from '../../telling/language.ts';

/** What an English clause is, the surest sign first. */
export const kinds: Sign<Kind>[] = [
  {
    name: 'ought',
    is: 'recommendation',
    pattern:
      /\b(?:should(?! have| (?:it|they|he|she|the|this|that)\b| be (?:back|ready|able|complete|in place|over|open|finished|done))|ought to|recommends?|recommended that|would do well|needs? to|must (?:now|be|not)?)\b/i,
    reads: ['The ministry should publish the records.'],
    leaves: ['It should have arrived.'],
  },
  {
    name: 'expects',
    is: 'forecast',
    pattern:
      /^\W*Should (?:the|it|they|he|she|this|that)\b|\b(?:may|might|could|predicts?|reckons?|likely|unlikely|should be (?:back|ready|able|complete|in place|over|open|finished|done)|forecasts?|predicts?|predicted|anticipates?|projects?(?= \w+ (?:to|that))|expects?(?! to publish)|probably|at the earliest)\b/,
    reads: ['Should it fail, talks resume.', 'They might reconsider in the autumn.', 'A ruling is unlikely before March.'],
    leaves: ['The project began.'],
  },
  {
    name: 'reads',
    is: 'analysis',
    pattern:
      /\b(?:suggests?|seems?|appears? to|argues?|reflects?|estimates|(?:analysts|economists|we|they|I)(?: at [^,]{2,40})? estimate|reckons|believes|believed that|understates?|means that|in (?:our|my|his|her|their) view|(?:we|I) (?:think|believe)|amounts to|assess(?:es|ment)?)\b/i,
    reads: ['This suggests a change of course.'],
    leaves: ['The estimate was published.'],
  },
  {
    name: 'relays',
    is: 'report',
    pattern:
      /\b(?:reported|reports that|wrote that|report (?:finds|found|says|said|concludes|concluded)|citing|according to the (?:newspaper|paper|daily|weekly))\b/i,
    reads: ['The paper reported on Monday.'],
    leaves: ['The report came out.'],
  },
  {
    name: 'tables',
    is: 'proposal',
    pattern: /\b(?:proposed|tabled|laid out|circulated|put forward|submitted|unveiled|offered|presented|handed over)\b/i,
    reads: ['Oslo circulated a plan.'],
    leaves: ['The proposal failed.'],
  },
  {
    name: 'asserts',
    is: 'statement',
    pattern:
      /\b(?:said|told|says|added|warned|announced|declared|insisted|argued|called|described|wrote|replied|conceded|admitted|confirmed|denied|denies|argues|warns|admits|confirms|blames|urged|claimed|stated|favou?rs|wants|do(?:es)? not share)\b/i,
    reads: ['She told reporters.'],
    leaves: ['They signed.'],
  },
];

/** How what an English clause tells stands to what has happened, the surest sign first. */
export const modalities: Sign<Modality>[] = [
  {
    name: 'supposed',
    is: 'hypothetical',
    pattern:
      /\b(?:would have(?! to)|could have|might have|had (?:the |it |they |he |she )?\w+ \w+,|were \w+ to|hypothetical\w*|suppose)\b/i,
    reads: ['It would have been over.'],
    leaves: ['It was over.'],
  },
  {
    name: 'on-condition',
    is: 'conditional',
    pattern: /^\W*Should\b|\b(?:if|unless|provided that|on condition|in the event|subject to|conditional on|depends? on)\b/i,
    reads: ['If both wish, she will.'],
    leaves: ['The gift arrived.'],
  },
  {
    name: 'not-so',
    is: 'denied',
    pattern:
      /\b(?:(?:did|does|do|has|have|had|was|were|is|are|could|would|will|can)(?: not|n['’]t)|never|no longer|(?:denied|denies)(?: \w+){0,3} (?:that|it|any|having|wrongdoing|(?:the )?(?:reports?|claims?|allegations?|accusations?|charges?)|negligence|liability|responsibility|involvement|knowledge)|cancel(?:l?ed|s|lation)|called off|scrapped|abandoned|shelved|failed to|refused|rejected|declined to|cannot|nobody has|was dropped|\bno (?:such )?(?:decision|agreement|plans?|deal|talks|order|evidence|offer|request)\b|fell through|^\W*(?:Nobody|No one|None of)\b|(?:was|were) (?:meant|supposed) to\b|missed (?:[\w-]+ ){0,3}(?:target|deadline|date)|came and went|withdrawn|put on hold)\b/i,
    reads: ['The board did not meet.', 'The launch was cancelled.'],
    leaves: ['The knot was tied.'],
  },
  {
    name: 'coming',
    is: 'scheduled',
    pattern:
      /\b(?:will|shall|would|is to|are to|due|scheduled|plans? to|planned|set to|expected to|deadline|wants|intends?|means? to|aims?|hopes?|agreed to (?:meet|hold|return)|ready (?:to|for)|put off|postponed|slated)\b/i,
    reads: ['Talks will resume in May.', 'It is due on Friday.'],
    leaves: ['They met.'],
  },
];
