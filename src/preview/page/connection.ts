import type { PageEvents, PageResult } from './protocol.ts';

/** What to do on each event of the stream. */
type PageHandlers = { [Name in keyof PageEvents]: (data: PageEvents[Name]) => void };

/** Listens to the server; the browser reconnects by itself, and a new `hello` says everything again. */
export const listen = (handlers: PageHandlers, offline: () => void): void => {
  const stream = new EventSource('/preview/events');
  stream.onerror = offline;
  for (const name of Object.keys(handlers) as (keyof PageEvents)[]) {
    stream.addEventListener(name, ({ data }) => (handlers[name] as (value: unknown) => void)(JSON.parse(data)));
  }
};

/** Sends one request of the page. A problem comes back as data, an unreachable server as silence. */
export const post = async <Result = PageResult>(
  action: 'command' | 'autocomplete' | 'component' | 'dismiss',
  body: object,
): Promise<Result | PageResult> => {
  try {
    const response = await fetch(`/preview/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Result;
  } catch {
    return { kind: 'silence' };
  }
};
