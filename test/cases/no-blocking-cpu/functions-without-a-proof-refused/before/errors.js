class Invalid extends Error {}

/** @param {string} text @returns {string} */
function checked(text) { // refuses: executor-errors
  for (const char of text) if (char === ' ') throw new Invalid(text);
  return text.toUpperCase();
}

exports.check = async (text) => checked(text);
