/**
 * What was misread in folders of annotated documents, with the readings weighed: `node bench/time/misses.ts FOLDER… [--readings]`.
 */
import { judgeDocuments, tallyOf } from './documents.ts';
import { f1 } from './score.ts';

const [isFull, folders] = [process.argv.includes('--readings'), process.argv.slice(2).filter((each) => !each.startsWith('--'))];

for (const folder of folders) {
  const documents = await judgeDocuments(folder);
  for (const { name, dates, traps } of documents) {
    console.log(`${name}: ${(100 * f1(tallyOf([{ name, dates, traps }]))).toFixed(1)}`);
    for (const { want, got, isRight } of dates) {
      if (isRight) continue;
      const wanted = want === undefined ? 'nothing' : `${want.text} = ${want.value}`;
      const read =
        got === undefined ? 'nothing' : `${got.text} = ${got.value} (${got.rule}${got.certain ? ', certain' : ''}, ${got.cue ?? '–'})`;
      console.log(`  ¶${want?.para ?? '?'} ${wanted}, got ${read}`);
      if (isFull)
        for (const { value, more, costs } of got?.readings.slice(0, 4) ?? [])
          console.log(`      ${value} +${more.toFixed(2)} ${JSON.stringify(costs)}`);
    }
    for (const { text, isRead } of traps) if (isRead) console.log(`  trap ${text}`);
  }
  console.log(`${folder}: ${(100 * f1(tallyOf(documents))).toFixed(1)}`);
}
