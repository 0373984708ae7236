// Run by `npm start` before anything else, on whatever Node the machine has: it must parse on old ones.
const wanted = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found < wanted) {
  process.stderr.write(
    'KeiiにはNode ' +
      wanted +
      '以上が必要ですが、このnpmの使うNodeは' +
      process.version +
      'です。npm ci を（--ignore-scripts なしで）もう一度実行すると、Node ' +
      wanted +
      'も入ります。\n' +
      'Keii needs Node ' +
      wanted +
      ' or later, and npm runs it with Node ' +
      process.version +
      '. Run npm ci again, without --ignore-scripts: it brings Node ' +
      wanted +
      ' along.\n',
  );
  process.exit(1);
}
