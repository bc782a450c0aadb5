const fs = require('fs');
const { readFile, readdir } = require('fs/promises');

fs.readFile('settings.json', 'utf8', async (error, text) => {
  if (error) throw error;
  const { theme } = JSON.parse(text);
  console.log(JSON.parse(await readFile(theme, 'utf8')).name);
  setTimeout(async function later() {
    console.log(arguments.length, (await readdir('.')).includes('dark.json'));
  }, 10);
});
