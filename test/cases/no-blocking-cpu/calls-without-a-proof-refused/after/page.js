const { marked } = require('marked');

marked.use({ gfm: false });

exports.page = async (text) => marked.parse(text); // reports: no-blocking-cpu, refuses: executor-state
