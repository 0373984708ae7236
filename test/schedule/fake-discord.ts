import type { Hitch, Needed, Posting } from '../../src/model/server/posting.ts';

/** A message that stands in a channel. */
export interface Standing {
  id: number;
  channel: string;
  body: string;
  nonce: string;
  /** When it came, by the true clock. */
  atMs: number;
}

/** What goes wrong with one request. `late`: it is done, and nobody hears of it. */
export type Fault = 'none' | 'busy' | 'broken' | 'silent' | 'late';

const NONCE_MS = 3 * 60_000;

/** A Discord without the network: what it is asked, by its own clock. It keeps every rule that exactly-once depends on. */
export class FakeDiscord implements Posting {
  readonly standing: Standing[] = [];
  readonly gone = new Set<string>();
  readonly forbidden = new Set<string>();
  readonly closed = new Set<string>();
  readonly requests: string[] = [];
  system: string | undefined = 'system';
  /** Decides what goes wrong with the next request. */
  fault: (request: string) => Fault = () => 'none';
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** What people write, so that what is sought does not stand last. */
  chat(channel: string): void {
    this.standing.push({ id: this.#nextId(), channel, body: '"chat"', nonce: '', atMs: this.#nowMs() });
  }

  in(channel: string): Standing[] {
    return this.standing.filter((message) => message.channel === channel && message.body !== '"chat"');
  }

  look(channel: string) {
    return this.#serve('look', channel, () => ({
      server: '1',
      name: channel,
      isText: true,
      last: String(this.standing.findLast((message) => message.channel === channel)?.id ?? '') || undefined,
    }));
  }

  missing(channel: string): Promise<{ missing: Needed[] } | Hitch> {
    if (this.gone.has(channel)) return this.#serve('missing', channel, () => ({ missing: [] }));
    return this.#serve('missing', '', () => ({ missing: this.forbidden.has(channel) ? ['SendMessages' as const] : [] }));
  }

  find(channel: string, marker: string, after: string | undefined) {
    return this.#serve('find', channel, () => ({
      found: this.standing.some((one) => one.channel === channel && one.id > Number(after ?? 0) && one.body.includes(marker)),
    }));
  }

  post(channel: string, body: string, nonce: string) {
    return this.#serve('post', channel, () => {
      const known = this.standing.find((one) => one.nonce === nonce && this.#nowMs() - one.atMs < NONCE_MS);
      if (known === undefined) this.standing.push({ id: this.#nextId(), channel, body, nonce, atMs: this.#nowMs() });
      return { posted: true } as const;
    });
  }

  direct(_: string, member: string) {
    return this.#serve('direct', `member-${member}`, () => ({ channel: `dm-${member}` }));
  }

  systemChannel() {
    return this.#serve('system', '', () => ({ channel: this.system }));
  }

  #nextId(): number {
    return (this.standing.at(-1)?.id ?? 0) + 1;
  }

  async #serve<Value extends object>(request: string, channel: string, done: () => Value): Promise<Value | Hitch> {
    this.requests.push(`${request} ${channel}`);
    const fault = this.fault(request);
    if (fault === 'busy') return { hitch: 'busy', retryMs: 5000 };
    if (fault === 'broken' || fault === 'silent') return { hitch: 'doubt' };
    if (this.gone.has(channel)) return { hitch: 'gone' };
    if (this.forbidden.has(channel) || this.closed.has(channel)) return { hitch: 'forbidden' };
    const value = done();
    return fault === 'late' ? { hitch: 'doubt' } : value;
  }
}
