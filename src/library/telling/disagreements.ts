import { showWhen } from '../../messages/days/when.ts';
import { listInWords } from '../../messages/joiners.ts';
import type { Disagreement, Version } from '../../model/disagreement.ts';
import { daysOf, type Edtf, overlaps } from '../../model/edtf.ts';
import type { Fact } from '../../model/fact.ts';
import type { Localized } from '../../model/localized.ts';
import { namedIn, type Wording } from '../../model/localized.ts';
import type { Event } from './events.ts';

type Told = Pick<Event, 'id' | 'facts'>;
type Field = 'when' | 'number' | 'who';

/** One thing that facts of an event state, in a form that can be compared and shown. */
interface Claim {
  fact: Fact;
  value: Wording;
}

const bothLocales = (show: (locale: 'ja' | 'en') => string): Localized => ({ ja: show('ja'), en: show('en') });

const dateInWords = (when: Edtf, part?: Fact['part']): Localized => bothLocales((locale) => showWhen(when, locale, part));

const versionOf = ({ fact, value }: Claim): Version => ({ value, text: fact.text, citations: fact.citations });

const disagreement = (event: Told, field: Field | 'slip', key: string, versions: Version[], note?: Wording): Disagreement => ({
  id: [event.id, field, key].filter(Boolean).join(':'),
  field,
  about: event.facts[0].text,
  events: [event.id],
  versions,
  ...(note && { note }),
});

/** Claims that cannot both hold, one for each value, or nothing when all agree with the first. */
const conflict = (claims: Claim[], agree: (a: Claim, b: Claim) => boolean): Claim[] => {
  const distinct: Claim[] = [];
  for (const claim of claims) if (!distinct.some((known) => agree(known, claim))) distinct.push(claim);
  return distinct.length > 1 ? distinct : [];
};

const spanOf = ({ fact }: Claim) => daysOf(fact.when ?? '', fact.part);

/** Dates that share no day. A printed slip is told by its correction, not here. */
const dateConflict = ({ facts }: Told): Claim[] => {
  const claims = facts.flatMap((fact): Claim[] =>
    fact.when === null || fact.whenCorrected !== undefined ? [] : [{ fact, value: dateInWords(fact.when, fact.part) }],
  );
  return conflict(claims, (a, b) => overlaps(spanOf(a), spanOf(b)));
};

const quantities = (facts: readonly Fact[]): string[] => [...new Set(facts.flatMap(({ number }) => Object.keys(number ?? {})))];

const numberConflict = ({ facts }: Told, quantity: string): Claim[] => {
  const claims = facts.flatMap((fact): Claim[] => {
    const value = fact.number?.[quantity];
    return value === undefined ? [] : [{ fact, value: { ja: value, en: value } }];
  });
  return conflict(claims, (a, b) => a.fact.number?.[quantity] === b.fact.number?.[quantity]);
};

const roles = (facts: readonly Fact[]): string[] => [...new Set(facts.flatMap(({ who }) => Object.keys(who ?? {})))];

type NameOf = (actor: string) => Wording;

/** A list that only leaves names out does not contradict a fuller one. */
const peopleConflict = ({ facts }: Told, role: string, nameOf: NameOf): Claim[] => {
  const idsOf = ({ fact }: Claim): string[] => fact.who?.[role] ?? [];
  const claims = facts.flatMap((fact): Claim[] => {
    const ids = fact.who?.[role];
    return ids
      ? [
          {
            fact,
            value: bothLocales((locale) =>
              listInWords(
                ids.map((id) => namedIn(nameOf(id), locale)),
                locale,
              ),
            ),
          },
        ]
      : [];
  });
  const within = (a: string[], b: string[]) => a.every((id) => b.includes(id));
  return conflict(claims, (a, b) => within(idsOf(a), idsOf(b)) || within(idsOf(b), idsOf(a)));
};

/** A date the document prints and the one that is right, with the facts of the event that show it. */
const slipOf = (event: Told, fact: Fact): Disagreement[] => {
  if (fact.whenCorrected === undefined) return [];
  const others = event.facts.filter((other) => other !== fact && other.whenCorrected === undefined && other.when !== null);
  const right: Version = {
    value: dateInWords(fact.whenCorrected),
    text: fact.note ?? fact.text,
    citations: others.length > 0 ? others.flatMap(({ citations }) => citations) : fact.citations,
  };
  return [
    disagreement(
      event,
      'slip',
      fact.id,
      [versionOf({ fact, value: dateInWords(fact.when ?? fact.whenCorrected, fact.part) }), right],
      fact.note,
    ),
  ];
};

const asDisagreement = (event: Told, field: Field, key: string, claims: Claim[]): Disagreement[] =>
  claims.length === 0 ? [] : [disagreement(event, field, key, claims.map(versionOf))];

/**
 * Where facts of one event cannot all be right: dates without a common day, different numbers for one quantity, different people in one role,
 * and dates that a document plainly misprints. In the order when, number, who, slip.
 */
export const disagreementsWithin = (event: Told, nameOf: NameOf): Disagreement[] => [
  ...asDisagreement(event, 'when', '', dateConflict(event)),
  ...quantities(event.facts).flatMap((quantity) => asDisagreement(event, 'number', quantity, numberConflict(event, quantity))),
  ...roles(event.facts).flatMap((role) => asDisagreement(event, 'who', role, peopleConflict(event, role, nameOf))),
  ...event.facts.flatMap((fact) => slipOf(event, fact)),
];
