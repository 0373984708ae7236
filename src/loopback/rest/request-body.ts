import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { INVALID_JSON } from '../rules/api-error.ts';
import type { Upload } from '../state/message-store.ts';

/** What a request carries: its JSON (undefined for none) and its files. */
export interface RequestBody {
  json: unknown;
  uploads: Upload[];
}

/** Reads JSON, or a form with `payload_json` and files. @throws {ApiError} when the JSON cannot be read */
export const readBody = async (request: IncomingMessage): Promise<RequestBody> => {
  const bytes = await buffer(request);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) return { json: parse(bytes.toString('utf8')), uploads: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  const uploads = await Promise.all([...form].flatMap(([field, value]) => (value instanceof File ? [readUpload(field, value)] : [])));
  return { json: parse(String(form.get('payload_json') ?? '')), uploads };
};

const readUpload = async (field: string, file: File): Promise<Upload> => ({
  id: /\[(\d+)\]/u.exec(field)?.[1] ?? field,
  name: file.name,
  contentType: file.type,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

const parse = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw INVALID_JSON;
  }
};
