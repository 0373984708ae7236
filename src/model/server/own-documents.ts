/** Ids of documents that a server has added begin so; those of packs never do. */
export const OWN_PREFIX = 'd-';

/** Whether a document is one that a server has added, not one of a shipped pack. */
export const isOwnDocument = (id: string): boolean => id.startsWith(OWN_PREFIX);
