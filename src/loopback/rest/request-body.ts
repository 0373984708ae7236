import type { IncomingMessage } from 'node:http';
import { INVALID_FORM, INVALID_JSON, TOO_LARGE } from '../rules/api-error.ts';
import type { Upload } from '../state/message-store.ts';
import { readBytes } from '../web/read-bytes.ts';

/** What a request carries: its JSON (undefined for none) and its files. */
export interface RequestBody {
  json: unknown;
  uploads: Upload[];
}

/** A file's greatest size for a server without boosts. https://discord.com/developers/docs/reference#uploading-files */
const MOST_FILE_BYTES = 10 * 1024 * 1024;
/** A request's greatest size, files and all. */
const MOST_REQUEST_BYTES = 25 * 1024 * 1024;

/** Reads JSON, or a form with `payload_json` and files. @throws {ApiError} when either cannot be read, or is too large */
export const readBody = async (request: IncomingMessage, mostBytes = MOST_REQUEST_BYTES): Promise<RequestBody> => {
  const bytes = await readBytes(request, mostBytes);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) return { json: parse(bytes.toString('utf8')), uploads: [] };
  const form = await readForm(bytes, contentType);
  const uploads = await Promise.all([...form].flatMap(([field, value]) => (value instanceof File ? [readUpload(field, value)] : [])));
  if (uploads.some((upload) => upload.bytes.length > MOST_FILE_BYTES)) throw TOO_LARGE;
  return { json: parse(String(form.get('payload_json') ?? '')), uploads };
};

const readForm = async (bytes: Buffer, contentType: string): Promise<FormData> => {
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw INVALID_FORM;
  }
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
