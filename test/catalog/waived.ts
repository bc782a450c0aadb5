/** Exports of the running Node whose names end in Sync and that the catalogue leaves out, with the reason. */
export const waived: Readonly<Record<string, string>> = {
  'node:fs#Dir.prototype.readSyncRecursive': 'internal: readSync calls it',
  'node:sqlite#StatementSync': 'cannot be constructed: prepare gives one',
};

/** Exports of node:fs/promises that return no promise. */
export const notPromises: Readonly<Record<string, string>> = {
  glob: 'returns an async iterator',
  watch: 'returns an async iterator',
};
