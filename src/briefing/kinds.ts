import type { Kind } from '../model/fact.ts';

/** What a timeline holds unless a kind is asked for. */
export const HAPPENINGS: readonly Kind[] = ['event', 'statement', 'report', 'proposal'];

/** What somebody thinks, expects or advises. */
export const VIEWS: readonly Kind[] = ['analysis', 'forecast', 'recommendation'];
