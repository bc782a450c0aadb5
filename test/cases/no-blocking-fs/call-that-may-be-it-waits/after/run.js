import * as actions from './actions.js';

export async function run(own, type, path) {
  const known = Object.assign({}, own, actions);
  const result = await Promise.resolve(known[type](path, (text) => text)).then((text) => text.trim());
  return { type, result };
}
