/** Every kind of fact. */
export const KINDS = ['event', 'statement', 'report', 'proposal', 'analysis', 'forecast', 'recommendation', 'background'] as const;
export type Kind = (typeof KINDS)[number];

/** What a timeline holds unless a kind is asked for. */
export const HAPPENINGS: readonly Kind[] = ['event', 'statement', 'report', 'proposal'];

/** What somebody thinks, expects or advises. */
export const VIEWS: readonly Kind[] = ['analysis', 'forecast', 'recommendation'];
