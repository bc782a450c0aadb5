export function timeSync(offset) {
  return 1000 + offset;
}

export class Store {
  #values = new Map();

  readFileSync(name) {
    return this.#values.get(name) ?? 'nothing';
  }
}
