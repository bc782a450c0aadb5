const { memoize, flow } = require('lodash');
const { readFileSync } = require('fs');

const all = memoize((language) => JSON.parse(readFileSync(`words/${language}.json`, 'utf8'))); // refuses: external-callback
const fresh = flow([(language) => language], (language) => language, (language) => JSON.parse(readFileSync(`words/${language}.json`, 'utf8'))); // refuses: external-callback

exports.fresh = fresh;
exports.translate = async (language, word) => {
  const words = all(language);
  return fresh(language)[word] ?? words[word]; // reports: no-blocking-call-chain
};
