import { UserError } from '../errors.ts';
import type { GuildSeed } from '../loopback/state/directory.ts';
import type { Examples } from './page/protocol.ts';
import type { PageOptions } from './page-stream.ts';

/** How to start the preview. */
interface PreviewOptions {
  /** 0 for any free one. */
  port: number;
  /** Lines to click on the first visit; none unless given. */
  examples?: Examples;
  /** The server's name on the page, also the bot's. */
  title?: string;
  /** The page's language for somebody whose browser asks for neither. */
  locale?: 'ja' | 'en';
  /** Posts into a channel what a morning would bring; without it the page does not offer to. */
  morning?: PageOptions['morning'];
}

/** A running preview: the page's address, and where the bot is to connect. */
export interface Preview {
  url: string;
  apiUrl: string;
  token: string;
  close(): Promise<void>;
}

/** The server that the page shows. */
const server = (name: string): GuildSeed => ({
  id: '900000000000000001',
  name,
  channels: [
    { id: '900000000000000011', name: 'briefing' },
    { id: '900000000000000012', name: 'newsroom' },
  ],
  roles: [{ id: '900000000000000021', name: 'editors' }],
});

const NO_EXAMPLES: Examples = { ja: [], en: [] };

/**
 * Starts a loopback Discord with a page that shows it, on 127.0.0.1 only. A bot that connects to it is what the page talks to.
 *
 * What it is made of, Discord's schemas above all, is loaded only now.
 *
 * @throws {UserError} when the port is taken
 */
export const startPreview = async ({
  port,
  examples = NO_EXAMPLES,
  title = 'Keii',
  locale = 'en',
  morning,
}: PreviewOptions): Promise<Preview> => {
  const [{ startLoopback }, { PortTaken }, { createPages }] = await Promise.all([
    import('../loopback/start-loopback.ts'),
    import('../loopback/web/server.ts'),
    import('./page-server.ts'),
  ]);
  try {
    const pages = createPages({ title, examples, locale, morning });
    const { url, apiUrl, token, close } = await startLoopback({ port, name: title, guilds: [server(title)], pages });
    return { url, apiUrl, token, close };
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    throw new UserError(
      `Port ${port} is in use. Set PORT to another one, such as PORT=${port + 1}. / ポート${port}は使用中です。PORTに別の番号を指定してください。`,
    );
  }
};
