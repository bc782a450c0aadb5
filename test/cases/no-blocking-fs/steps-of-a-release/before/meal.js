const { writeFileSync } = require('fs');

exports.prepare = async (meal) => {
  writeFileSync('meal.txt', meal); // reports: no-blocking-fs
};
