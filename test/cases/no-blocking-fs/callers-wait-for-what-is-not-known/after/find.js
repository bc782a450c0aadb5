const { existsSync } = require('node:fs');
const { access, readFile } = require('node:fs/promises');
const store = require('some-store');

/** Whatever the store gives, its callers take for a promise. */
async function find(name) {
  if (!await access(name).then(() => true, () => false)) throw new Error(name);
  return store.find(name);
}

/** Awaited by all, whatever it is. */
async function settings(name) {
  return store.parse(await readFile(name, 'utf8'));
}

/** A reaction for one kind of error is another library's. */
function guarded(name) {
  if (!existsSync(name)) throw new Error(name); // refuses: sync-prefix
  return store.find(name);
}

/** Without a name there is no promise, and reactions to that throw. */
function perhaps(name) {
  if (name === '') return 'nothing';
  if (!existsSync(name)) throw new Error(name); // refuses: sync-prefix
  return store.find(name);
}

exports.report = async function report(names) {
  await store.ready();
  const found = await settings(names[0]);
  return found.length + (await settings(names[1])).length;
};

exports.all = (name) => store.ready().then(() => find(name).then((found) => found.size));
exports.sure = (name) => store.ready().then(() => guarded(name).catch(store.NotFound, () => 0)); // reports: no-blocking-call-chain
exports.some = (name) => store.ready().then(() => perhaps(name).then((found) => found.size)); // reports: no-blocking-call-chain
