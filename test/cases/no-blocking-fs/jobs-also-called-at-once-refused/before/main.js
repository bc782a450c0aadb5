const fs = require('fs');

const jobs = [];

for (const name of ['list.txt', 'main.js']) {
  jobs.push(() => {
    console.log(name, fs.readFileSync(name, 'utf8').length > 0); // refuses: external-callback
  });
}

process.on('exit', () => jobs[0]());
jobs.reduce((all, job) => all.then(job), Promise.resolve()).then(() => console.log('done')); // reports: no-blocking-call-chain
