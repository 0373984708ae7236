const at = (path: string): string => new URL(path, import.meta.url).pathname;

/** Folders of annotated documents by what they are called in tables. */
export const DOCUMENTS: [name: string, folder: string][] = [
  ['documents in bench/time/documents', at('./documents/')],
  ['in bench/time/documents-second', at('./documents-second/')],
  ['in bench/time/documents-third', at('./documents-third/')],
  ['in bench/time/documents-fourth', at('./documents-fourth/')],
  ['in bench/time/documents-fifth', at('./documents-fifth/')],
  ['in bench/time/documents-sixth', at('./documents-sixth/')],
  ['in bench/time/documents-seventh', at('./documents-seventh/')],
  ['in the development set', at('../../../shared/eval/documents/')],
];

/** The seeds, what annotates two of them, and the pack that tells their days. */
export const SEEDS = {
  seeds: at('../../../shared/seeds/'),
  annotations: at('../../../shared/eval/facts/'),
  pack: at('../../data/ukraine-2025/'),
};
