/** So many days a change to a server's documents or names can be undone. */
export const UNDO_DAYS = 30;
