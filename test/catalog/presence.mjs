// Which of Node's functions that the catalogue names the running Node has, as JSON: `{ "<id>": { "since": …, "here": true } }`. Runs on every Node by itself, with the built catalogue.
import { createRequire } from 'node:module';
import { entries } from '../../dist/catalog/index.js';
import { unexported } from './unexported.mjs';

const require = createRequire(import.meta.url);
const found = {};

for (const { id, module, path, since, only, instead } of entries) {
  if (!module.startsWith('node:') || (only !== undefined && only !== process.platform)) continue;
  found[id] = { since, here: isFunction(module, path) };
  const call = instead.form === 'adapter' ? instead.plain : instead;
  if (call?.module?.startsWith('node:') && call.form !== 'method') found[`${id} → ${call.module}#${call.path}`] = { since: call.since ?? since, here: isFunction(call.module, call.path) };
}
console.log(JSON.stringify(found));

function isFunction(module, path) {
  try {
    const exports = require(module);
    const [first, ...rest] = path.split('.');
    return typeof rest.reduce((value, name) => Object(value)[name], exports[first] ?? unexported(module, first, exports)) === 'function';
  } catch {
    return false;
  }
}
