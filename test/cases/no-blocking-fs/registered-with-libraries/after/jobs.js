const Queue = require('bull');
const Agenda = require('agenda');
const { Kafka } = require('kafkajs');
const pLimit = require('p-limit');
const _ = require('lodash');
const fs = require('fs');
const { appendFile, readFile } = require('fs/promises');

new Queue('copies').process('one', 5, (job, done) => {
  fs.copyFileSync(job.data.from, job.data.to); // reports: no-blocking-fs, refuses: external-callback
  done();
});

new Agenda().define('clean', (job) => fs.rmSync(job.attrs.data)); // reports: no-blocking-fs, refuses: external-callback

new Kafka({}).consumer({}).run({
  eachMessage: async ({ message }) => await appendFile('log', message.value),
});

const limit = pLimit(4);
exports.all = (files) => Promise.all(files.map((file) => limit(async () => await readFile(file))));

exports.saveSoon = _.debounce(() => fs.writeFileSync('state', 'x'), 500); // reports: no-blocking-fs, refuses: external-callback
