const { ensureDir, readJson } = require('fs-extra');
const { readFileSync } = require('fs');

function prepare(folder) {
  ensureDir(folder, (error) => {
    if (error) throw error;
    console.log(readFileSync('settings.json', 'utf8').length); // reports: no-blocking-fs
  });
}

function title(file) {
  readJson(file, (error, { title: found }) => console.log(error ?? found, readFileSync('footer.txt', 'utf8'))); // reports: no-blocking-fs
}

prepare('cache');
title('page.json');
