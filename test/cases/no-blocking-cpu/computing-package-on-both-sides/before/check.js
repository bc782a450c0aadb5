const feed = require('./feed.js');

exports.check = async (xml) => {
  if (!feed.fits(xml)) return []; // reports: no-blocking-call-chain
  const titles = feed.titles(xml); // reports: no-blocking-call-chain
  return [titles, feed.links(xml)]; // reports: no-blocking-call-chain
};
