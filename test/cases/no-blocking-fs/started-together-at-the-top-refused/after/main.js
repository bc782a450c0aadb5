const fs = require('node:fs');
const path = require('node:path');

const at = (name) => path.join(__dirname, name);

// Two activations, each of which reads the list before the other has saved it.
async function visit(name) {
  const visits = JSON.parse(fs.readFileSync(at('visits.json'), 'utf8')); // reports: no-blocking-fs, refuses: load-change-save
  visits.push(name);
  fs.writeFileSync(at('visits.json'), JSON.stringify(visits)); // reports: no-blocking-fs, refuses: load-change-save
}

// What the check says is what is saved.
async function count() {
  const sum = fs.existsSync(at('sum.txt')) ? Number(fs.readFileSync(at('sum.txt'), 'utf8')) : 0; // reports: no-blocking-fs, reports: no-blocking-fs, refuses: load-change-save, refuses: load-change-save
  fs.writeFileSync(at('sum.txt'), String(sum + 1)); // reports: no-blocking-fs, refuses: load-change-save
}

const jobs = [];
for (let round = 0; round < 2; round += 1) jobs.push(count());

Promise.all([visit('Ann'), visit('Bo'), ...jobs]).then(() => {
  console.log(JSON.parse(fs.readFileSync(at('visits.json'), 'utf8')).length, fs.readFileSync(at('sum.txt'), 'utf8')); // reports: no-blocking-fs, reports: no-blocking-fs, refuses: load-change-save, refuses: load-change-save
});

require('./alone.js');
