const { readFile } = require('fs/promises');

const jobs = [];

for (const name of ['list.txt', 'main.js']) {
  jobs.push(async () => {
    console.log(name, (await readFile(name, 'utf8')).length > 0);
  });
}

jobs.reduce((all, job) => all.then(job), Promise.resolve()).then(() => console.log('done'));
