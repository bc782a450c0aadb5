async function load(name) {
  return { name };
}

const cache = new Map();
let newest;

export async function get(name) {
  const found = cache.get(name) ?? load(name);
  cache.set(name, found);
  newest = found;
  const value = await found;
  if (newest === found) newest = undefined;
  return newest ? { ...value, stale: true } : value;
}

export function maybe(name) {
  const started = name === '' ? undefined : load(name);
  return started ? started.then(({ name: loaded }) => loaded) : 'none';
}

export function withCancel(name) {
  const running = load(name);
  running.cancel = () => cache.delete(name);
  return running.cancel ? running : undefined;
}

export async function isNewest(name) {
  const started = load(name);
  if (started !== newest) newest = started;
  return name;
}
