import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../scripts/check-node.cjs');

const checkOn = (version: string) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });
    Object.defineProperty(process, 'version', { value: 'v${version}' }); require(${JSON.stringify(SCRIPT)})`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
  return { status, stderr };
};

test.each(['18.0.0', '20.19.0', '23.11.1'])('Node %s is refused in both languages, with the way out', (version) => {
  const { status, stderr } = checkOn(version);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`Node 24以上が必要.*v${version}.*\\nKeii needs Node 24.*v${version}.*npm ci.*--ignore-scripts.*\\n$`));
});

test.each(['24.0.0', '26.1.0'])('Node %s is let through in silence', (version) => {
  expect(checkOn(version)).toEqual({ status: 0, stderr: '' });
});
