const feed = require('./feed.js');

exports.check = async (xml) => (feed.fits(xml) ? [feed.titles(xml), feed.links(xml)] : []); // reports: no-blocking-call-chain
