const { ensureDir, readJson } = require('fs-extra');
const { readFile } = require('fs/promises');

function prepare(folder) {
  ensureDir(folder, async (error) => {
    if (error) throw error;
    console.log((await readFile('settings.json', 'utf8')).length);
  });
}

function title(file) {
  readJson(file, async (error, { title: found }) => console.log(error ?? found, await readFile('footer.txt', 'utf8')));
}

prepare('cache');
title('page.json');
