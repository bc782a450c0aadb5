const { writeFile, readFile } = require('fs/promises');
const { inTurn } = require('./in-turn.js');

setTimeout(async (name) => {
  return inTurn(async () => {
    const save = async (text) => {
      await writeFile('notes.txt', text);
      return text;
    };
    console.log(await save(name));
    return await readFile('notes.txt', 'utf8');
  });
}, 1, 'alpha');
