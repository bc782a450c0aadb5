const feed = require('./feed.js');

exports.check = async (xml) => (feed.fits(xml) ? [await feed.titles(xml), await feed.links(xml)] : []);
