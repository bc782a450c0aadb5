const { marked } = require('marked');

/** @param {string} text @returns {string} */
function page(text) { // refuses: executor-state
  return `<main>${marked.parse(text)}</main>`; // refuses: needs-executor
}

exports.setUp = () => marked.use({ breaks: true });
exports.show = async (text) => page(text); // reports: no-blocking-call-chain
