async function version(path) {
  return (await require('fs/promises').readFile(path, 'utf8')).trim();
}

version('version.txt').then(console.log);
