export async function unpack(file) {
  const [fs, { gunzipSync }, { default: os }] = await Promise.all([import('node:fs'), import('node:zlib'), import('node:os')]);
  os.readFileSync?.(file);
  return gunzipSync(fs.readFileSync(file)); // reports: no-blocking-cpu, reports: no-blocking-fs
}

export async function one(file) {
  const [fs] = await Promise.race([import('node:fs'), import('node:zlib')]);
  return fs.readFileSync(file);
}

export async function spread(modules, file) {
  const [fs] = await Promise.all([...modules, import('node:fs')]);
  return fs.readFileSync(file);
}
