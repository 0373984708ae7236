import { readFile } from 'node:fs/promises';

/** The size of a page on the systems that have `/proc/PID/statm`. */
const PAGE_BYTES = 4096;

/**
 * How much memory a process holds, in bytes, Buffers included; nothing where the system does not tell (`/proc` is Linux's) or the process is gone.
 *
 * A worker's or process's heap limit does not count Buffers, so that only this sees an archive being unpacked.
 */
export const residentBytesOf = async (pid: number): Promise<number | undefined> => {
  try {
    const [, pages] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return Number(pages) * PAGE_BYTES;
  } catch {
    return undefined;
  }
};
