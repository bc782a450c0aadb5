const juice = require('juice');

exports.inlined = async (html) => {
  try {
    return juice(html); // reports: no-blocking-cpu, refuses: executor-errors
  } catch (error) {
    if (error instanceof juice.ParseError) return html;
    throw error;
  }
};
