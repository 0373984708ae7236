import { type ServerSettings, USUAL_SETTINGS } from '../../../model/server/settings.ts';
import type { Database } from '../tables.ts';

/** What the store can be asked of a server's settings. Each throws what SQLite throws. */
export interface SettingsTable {
  /** What was set last; the usual settings where nothing was. */
  settingsOf(server: string): Promise<ServerSettings>;
  saveSettings(server: string, settings: ServerSettings): Promise<void>;
}

/** The settings of servers in one store. */
export const openSettings = (database: Database): SettingsTable => ({
  async settingsOf(server) {
    const row = await database.selectFrom('settings').select('settings').where('server', '=', server).executeTakeFirst();
    return row === undefined ? USUAL_SETTINGS : { ...USUAL_SETTINGS, ...(JSON.parse(row.settings) as Partial<ServerSettings>) };
  },
  async saveSettings(server, settings) {
    const row = { server, settings: JSON.stringify(settings) };
    await database
      .insertInto('settings')
      .values(row)
      .onConflict((conflict) => conflict.column('server').doUpdateSet({ settings: row.settings }))
      .execute();
  },
});
