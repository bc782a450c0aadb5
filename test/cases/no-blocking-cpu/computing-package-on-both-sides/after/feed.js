const { XMLParser } = require('fast-xml-parser');
const { run } = require('./pool.js');

/** @param {string} xml @returns {Promise<string[]>} */
async function titles(xml) {
  return run(require.resolve('./feed.worker.js'), 'titles', [xml]);
}

/** @param {string} xml @returns {Promise<string[]>} */
exports.links = async function (xml) {
  return run(require.resolve('./feed.worker.js'), 'links', [xml]);
};

exports.titles = titles;
exports.fits = (xml) => new XMLParser().parse(xml).rss.channel.item.length > 0; // refuses: needs-executor
