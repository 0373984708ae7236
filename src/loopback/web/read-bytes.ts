import type { IncomingMessage } from 'node:http';
import { TOO_LARGE } from '../rules/api-error.ts';

/**
 * All of a request's body.
 *
 * @throws {ApiError} as soon as it is, or says that it will be, longer than `mostBytes`; the rest is left unread
 */
export const readBytes = async (request: IncomingMessage, mostBytes: number): Promise<Buffer> => {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw TOO_LARGE;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw TOO_LARGE;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};
