import { readFile } from 'node:fs/promises';

export class Parts {
  constructor() {
    this._parts = {};
    this._partsLoading = Object.create(null);
  }

  async part(name) {
    if (!(name in this._parts)) {
      try {
        await (this._partsLoading[name] = this._partsLoading[name] || (async () => {
          this._parts[name] = (await readFile(name, 'utf8')).length;
        })().finally(() => {
          delete this._partsLoading[name];
        }));
      } catch (error) {
        return error.code;
      }
    }
    return this._parts[name];
  }
}
