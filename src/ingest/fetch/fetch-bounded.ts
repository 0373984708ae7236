import { type LookupOptions, lookup as resolve } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why nothing was fetched; `status` with the number that the server answered. */
export type Refusal =
  | { refused: 'not-a-link' | 'private-address' | 'unreachable' | 'too-large' | 'too-slow' | 'too-many-redirects' }
  | { refused: 'status'; status: number };

/** What lies behind a link, or that it has not changed since it was fetched with these `validators`. */
export type Fetched = { bytes: Uint8Array; url: string; contentType: string; validators: Validators } | { unchanged: true } | Refusal;

/** What a server gave to ask whether something has changed. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface FetchLimits {
  maxBytes: number;
  /** For the whole, redirects included. */
  maxMs: number;
  maxRedirects: number;
}

/** A long paper with pictures, at the pace of a slow site; browsers follow 20 redirects, honest links need one or two. */
export const FETCH_LIMITS: FetchLimits = { maxBytes: 25 * 1024 * 1024, maxMs: 20_000, maxRedirects: 5 };

/** Which addresses may be connected to: a test lets its own machine in. */
export type AddressGuard = (address: string) => boolean;

class PrivateAddress extends Error {}

/** Resolves as usual, and refuses at the moment of connecting, so that a name cannot mean one thing when checked and another when used. */
const guardedLookup =
  (isAllowed: AddressGuard): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...(options as LookupOptions), all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return callback(error ?? new Error('no address'), '', 4);
      if (!addresses.every(({ address }) => isAllowed(address))) return callback(new PrivateAddress(hostname), '', 4);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

const parseUrl = (link: string): URL | undefined => {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url !== undefined && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
};

/** A number in place of a name is never looked up, so it is checked here. */
const isForbiddenLiteral = ({ hostname }: URL, isAllowed: AddressGuard): boolean => {
  const address = hostname.replace(/^\[|\]$/gu, '');
  return isIP(address) !== 0 && !isAllowed(address);
};

const headersFor = ({ etag, lastModified }: Validators) => ({
  'user-agent': 'Keii',
  accept: 'text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,text/plain;q=0.9,*/*;q=0.5',
  // A body is never larger than it comes over the wire.
  'accept-encoding': 'identity',
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
});

const open = (url: URL, validators: Validators, isAllowed: AddressGuard, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((settle, reject) => {
    const request = url.protocol === 'https:' ? requestSecure : requestPlain;
    const sent: ClientRequest = request(url, { headers: headersFor(validators), lookup: guardedLookup(isAllowed), agent: false, signal });
    sent.once('response', settle);
    sent.once('error', reject);
    sent.end();
  });

const readBody = async (response: IncomingMessage, maxBytes: number): Promise<Uint8Array | 'too-large'> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) return 'too-large';
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) return 'too-large';
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

const validatorsOf = ({ headers }: IncomingMessage): Validators => ({
  ...(headers.etag !== undefined && { etag: headers.etag }),
  ...(headers['last-modified'] !== undefined && { lastModified: headers['last-modified'] }),
});

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const receive = async (response: IncomingMessage, url: URL, { maxBytes }: FetchLimits): Promise<Fetched> => {
  const { statusCode: status = 0 } = response;
  if (status === 304) return { unchanged: true };
  if (status < 200 || status > 299) return { refused: 'status', status };
  const bytes = await readBody(response, maxBytes);
  if (bytes === 'too-large') return { refused: 'too-large' };
  return { bytes, url: url.href, contentType: response.headers['content-type'] ?? '', validators: validatorsOf(response) };
};

const follow = async (
  link: string,
  validators: Validators,
  limits: FetchLimits,
  isAllowed: AddressGuard,
  signal: AbortSignal,
): Promise<Fetched> => {
  let next = link;
  for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
    const url = parseUrl(next);
    if (url === undefined) return { refused: 'not-a-link' };
    if (isForbiddenLiteral(url, isAllowed)) return { refused: 'private-address' };
    const response = await open(url, validators, isAllowed, signal);
    try {
      const { location } = response.headers;
      if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return await receive(response, url, limits);
      next = URL.canParse(location, url) ? new URL(location, url).href : '';
    } finally {
      response.destroy();
    }
  }
  return { refused: 'too-many-redirects' };
};

/**
 * What lies behind a public http(s) link, within limits; or why it was not fetched. Never throws.
 *
 * The address is checked when it is connected to, again after every redirect. Credentials in a link are refused.
 *
 * @param validators of an earlier fetch, to be told `unchanged` instead of getting the same again
 */
export const fetchBounded = async (
  link: string,
  {
    validators = {},
    limits = FETCH_LIMITS,
    isAllowed = isPublicAddress,
  }: { validators?: Validators; limits?: FetchLimits; isAllowed?: AddressGuard } = {},
): Promise<Fetched> => {
  const signal = AbortSignal.timeout(limits.maxMs);
  try {
    return await follow(link, validators, limits, isAllowed, signal);
  } catch (error) {
    if (error instanceof PrivateAddress) return { refused: 'private-address' };
    return { refused: signal.aborted ? 'too-slow' : 'unreachable' };
  }
};
