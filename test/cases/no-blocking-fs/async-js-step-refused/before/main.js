const { eachSeries } = require('async');
const fs = require('fs');

eachSeries(
  ['first.txt', 'second.txt'],
  (file, done) => {
    console.log(fs.readFileSync(file, 'utf8').trim()); // reports: no-blocking-fs, refuses: async-reflection
    done();
  },
  (error) => console.log(error === null ? 'done' : error.message),
);
