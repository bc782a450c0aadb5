import { readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

export function Meter() {
  this.bytes = 0;
}

Meter.prototype.add = async function (path) {
  return inTurn(async () => {
    const self = this;
    const before = self.bytes;
    const { length } = await readFile(path);
    self.bytes = before + length;
    return self.bytes;
  });
};
