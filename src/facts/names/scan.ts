import type { Entity, NameMention } from './entity.ts';

const KATAKANA = /[ァ-ヴー]/;
const KANJI = /[一-龥々ヶ]/;
const LATIN = /[\p{L}\p{N}]/u;

/** Whether a form may be read between these neighbours: no letter goes on beside it in its own script. */
const stands = (text: string, start: number, end: number): boolean => {
  const [before, first, last, after] = [text[start - 1] ?? '', text[start] ?? '', text[end - 1] ?? '', text[end] ?? ''];
  if (/[A-Za-z0-9À-ɏ]/.test(first) && LATIN.test(before) && !/[ぁ-んァ-ヴ一-龥]/.test(before)) return false;
  if (/[A-Za-z0-9À-ɏ]/.test(last) && LATIN.test(after) && !/[ぁ-んァ-ヴ一-龥]/.test(after)) return false;
  if (KATAKANA.test(first) && KATAKANA.test(before)) return false;
  if (KATAKANA.test(last) && KATAKANA.test(after)) return false;
  if (end - start <= 2 && KANJI.test(first) && KANJI.test(before)) return false;
  return !(end - start === 1);
};

/** How many characters tell which forms are tried at a place. */
const KEY_CHARS = 2;

/** All places that bear one of the entities' forms, in order, the longest form at each; linear in the text. */
export const scanNames = (text: string, entities: readonly Entity[]): NameMention[] => {
  const buckets = new Map<string, { form: string; id: string }[]>();
  const seen = new Set<string>();
  for (const { id, forms } of entities) {
    for (const form of forms) {
      if (form.length < KEY_CHARS || seen.has(form)) continue;
      seen.add(form);
      const key = form.slice(0, KEY_CHARS);
      buckets.set(key, [...(buckets.get(key) ?? []), { form, id }]);
    }
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.form.length - a.form.length);
  const mentions: NameMention[] = [];
  for (let index = 0; index < text.length; ) {
    const hit = buckets
      .get(text.slice(index, index + KEY_CHARS))
      ?.find(({ form }) => text.startsWith(form, index) && stands(text, index, index + form.length));
    if (hit === undefined) index += 1;
    else {
      mentions.push({ id: hit.id, start: index, end: index + hit.form.length, by: 'name' });
      index += hit.form.length;
    }
  }
  return mentions;
};
