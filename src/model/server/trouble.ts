/**
 * Why what Keii keeps cannot be written just now: the disk is full, nothing may be written there, another program holds the file,
 * the file is damaged, or the disk does not answer.
 */
export type Trouble = 'full' | 'read-only' | 'held' | 'damaged' | 'silent';
