/**
 * The licence of every package that Keii needs to run, one a line with its version, from what `npm ci` installed. Ends with 1 when one is
 * missing or not among those that let Keii be used and passed on freely.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'MIT-0',
  'Zlib',
  'BSD',
]);

interface Manifest {
  name: string;
  version: string;
  license?: string | { type: string };
}

const licenceOf = ({ license }: Manifest): string => (typeof license === 'object' ? license.type : license) ?? 'none named';

/** Of alternatives one is enough. */
const isPermissive = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => PERMISSIVE.has(part.trim())));

const folders = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((folder) => folder.includes('node_modules'));
const packages = folders.map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest);

for (const manifest of packages.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
  process.stdout.write(
    `${isPermissive(licenceOf(manifest)) ? ' ' : '!'} ${licenceOf(manifest).padEnd(14)} ${manifest.name}@${manifest.version}\n`,
  );
process.exitCode = packages.every((manifest) => isPermissive(licenceOf(manifest))) ? 0 : 1;
