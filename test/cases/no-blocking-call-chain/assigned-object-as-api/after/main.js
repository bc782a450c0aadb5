const { readFile } = require('fs/promises');

const api = Object.assign({ name: 'files' }, { load: async (file) => await readFile(file, 'utf8') });

async function main() {
  console.log(api.name, (await api.load('package.json')).length > 0);
}

main();
