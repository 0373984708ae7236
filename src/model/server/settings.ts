/** What the managers of a server have set for it. */
export interface ServerSettings {
  /** Ids of the shipped packs that this server does not see. */
  hiddenPacks: readonly string[];
  /** A role whose members may do what managers may, except change the settings; its name as it was when it was set. */
  managerRole?: { id: string; name: string } | undefined;
}

/** What holds where nothing has been set. */
export const USUAL_SETTINGS: ServerSettings = { hiddenPacks: [] };
