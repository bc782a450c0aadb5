const { XMLParser } = require('fast-xml-parser');

const LINK = /^https?:/;
const parser = new XMLParser({ ignoreAttributes: false });

/** @param {string} xml @returns {string[]} */
function titles(xml) {
  const { rss } = parser.parse(xml);
  return rss.channel.item.map((item) => item.title);
}

/** @param {string} xml @returns {string[]} */
exports.links = function (xml) {
  const found = [];
  for (const item of new XMLParser().parse(xml).rss.channel.item) if (LINK.test(item.link)) found.push(item.link);
  return found;
};

exports.titles = titles;
exports.fits = (xml) => new XMLParser().parse(xml).rss.channel.item.length > 0; // refuses: needs-executor
