/** What the managers of a server have set for it. */
export interface ServerSettings {
  /** Ids of the shipped packs that this server does not see. */
  hiddenPacks: readonly string[];
}

/** What holds where nothing has been set. */
export const USUAL_SETTINGS: ServerSettings = { hiddenPacks: [] };
