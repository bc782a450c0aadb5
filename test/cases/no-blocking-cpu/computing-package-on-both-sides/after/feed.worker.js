const { XMLParser } = require('fast-xml-parser');

const LINK = /^https?:/;
const parser = new XMLParser({ ignoreAttributes: false });

function titles(xml) {
  const { rss } = parser.parse(xml); // skips: sync-is-right
  return rss.channel.item.map((item) => item.title);
}

const links = function (xml) {
  const found = [];
  for (const item of new XMLParser().parse(xml).rss.channel.item) if (LINK.test(item.link)) found.push(item.link); // skips: sync-is-right
  return found;
};

module.exports = { titles, links };
