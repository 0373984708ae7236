import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const keii = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('keii', () => {
  test('answers on standard output alone', () => {
    const { status, stdout, stderr } = keii('run', '/help', '--locale', 'en');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^# What you can ask Keii\n/);
  });

  test.each<[why: string, args: string[], status: number, stderr: RegExp]>([
    ['bad usage', ['run'], 2, /^keii run: give one slash command.*\nusage: keii run/],
    ['bad input', ['run', '/timeline from:whenever', '--locale', 'en'], 1, /^keii run: “whenever” is not a date/],
    ['a file where a folder is wanted', ['verify', '--packs', 'package.json'], 1, /^keii verify: ENOTDIR: .*package\.json'\n$/],
    ['no such command', ['weather'], 2, /^keii: no command “weather”\. There are: run, ask, facts/],
  ])('ends with a status and a word on standard error for %s', (_, args, status, stderr) => {
    const ended = keii(...args);
    expect([ended.status, ended.stdout]).toEqual([status, '']);
    expect(ended.stderr).toMatch(stderr);
  });

  test.each([
    ['ingest', '--help'],
    ['times', '-h'],
    ['help', 'facts'],
    ['--help', 'run'],
  ])('tells how %s %s is called, in both languages', (...args) => {
    const { status, stdout, stderr } = keii(...args);
    const name = args.find((arg) => !/^-|^help$/u.test(arg)) ?? '';
    expect([status, stderr]).toEqual([0, '']);
    const [usage, ja, en] = stdout.split('\n');
    expect(usage).toMatch(new RegExp(`^keii ${name} `, 'u'));
    expect(ja).toMatch(/^ {2}.*[ぁ-ん]/u);
    expect(en).toMatch(/^ {2}[a-z ]+/u);
  });

  test('lists its commands on request', () => {
    const { status, stdout } = keii('--help');
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('keii ')).length).toBeGreaterThan(8);
  });
});
