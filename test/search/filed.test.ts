import { expect, test } from 'vitest';
import { isFiled } from '../../src/search/filed.ts';
import { cut, VIEWS, type View } from '../../src/search/views.ts';

const filed = (view: View, text: string) => cut[view](text).filter((term) => isFiled(view, term));

test.each<[View, string, string[]]>([
  ['words', '停戦の協定が結ばれた', ['停戦', '協定', '結']],
  ['words', 'the truce was signed in 1999', []],
  ['pieces', '停戦のための協定', ['停戦', '戦の', 'の協', '協定']],
  ['pieces', 'the truce was signed by 28 states', ['truc', 'sign', '28', 'stat']],
  ['han', '停戦の協定', ['停', '戦', '協', '定']],
])('of %s “%s” files %j', (view, text, terms) => expect(filed(view, text)).toEqual(terms));

test('nothing of what is no word', () => expect(VIEWS.flatMap((view) => filed(view, '、。!?'))).toEqual([]));
