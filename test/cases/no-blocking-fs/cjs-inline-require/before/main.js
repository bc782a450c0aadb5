async function version(path) {
  return require('fs').readFileSync(path, 'utf8').trim(); // reports: no-blocking-fs
}

version('version.txt').then(console.log);
