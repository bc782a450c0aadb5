export async function read(path) {
  const fs = await import('node:fs').then((loaded) => loaded.default);
  return fs.readFileSync(path); // reports: no-blocking-fs
}

export const resolved = (file) => Promise.all([import('fs'), import('path')]).then(([fs, path]) => fs.readFileSync(path.resolve(file))); // reports: no-blocking-fs
