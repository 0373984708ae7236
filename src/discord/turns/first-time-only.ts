/**
 * Says of each id whether it comes for the first time, remembering the latest `limit`.
 *
 * Discord may send an event again after a lost connection; the same interaction answered twice is an error.
 */
export const firstTimeOnly = (limit: number): ((id: string) => boolean) => {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > limit && oldest !== undefined) seen.delete(oldest);
    return true;
  };
};
