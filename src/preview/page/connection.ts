import type { PageEvents, PageResult } from './protocol.ts';

/** What to do on each event of the stream. */
type PageHandlers = { [Name in keyof PageEvents]: (data: PageEvents[Name]) => void };

/** Why nothing comes from the server: it has stopped, or serves too many tabs already. */
type Absence = 'offline' | 'tooManyTabs';

const TOO_MANY_TABS = 4001;
const RETRY_MS = 1000;

/** Listens to the server, and tries again when the connection is lost; a new `hello` says everything again. */
export const listen = (handlers: PageHandlers, absent: (why: Absence) => void): void => {
  const stream = new WebSocket(`ws://${location.host}/preview/events`);
  stream.addEventListener('message', ({ data }) => {
    const { name, data: told } = JSON.parse(data) as { name: keyof PageEvents; data: unknown };
    (handlers[name] as (value: unknown) => void)(told);
  });
  stream.addEventListener('close', ({ code }) => {
    absent(code === TOO_MANY_TABS ? 'tooManyTabs' : 'offline');
    if (code !== TOO_MANY_TABS) setTimeout(() => listen(handlers, absent), RETRY_MS);
  });
};

type Action = 'command' | 'autocomplete' | 'component' | 'message-command' | 'form' | 'post' | 'morning' | 'dismiss';

/** Sends one request of the page, with files or without. A problem comes back as data, an unreachable server as silence. */
export const post = async <Result = PageResult>(
  action: Action,
  body: object,
  files: readonly File[] = [],
): Promise<Result | PageResult> => {
  try {
    const response = await fetch(`/preview/${action}`, { method: 'POST', ...encode(JSON.stringify(body), files) });
    return response.ok ? ((await response.json()) as Result) : { problem: { obstacle: response.status === 413 ? 'too-large' : 'failed' } };
  } catch {
    return { kind: 'silence' };
  }
};

const encode = (json: string, files: readonly File[]): { body: string | FormData; headers?: Record<string, string> } => {
  if (files.length === 0) return { body: json, headers: { 'content-type': 'application/json' } };
  const body = new FormData();
  body.append('payload_json', json);
  for (const [index, file] of files.entries()) body.append(`files[${index}]`, file);
  return { body };
};
