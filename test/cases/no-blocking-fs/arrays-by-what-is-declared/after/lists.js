/**
 * @param {object} groups
 * @returns {string[]} their names
 */
exports.listed = (groups) => groups.names();

/** @returns {ReadableStream} */
exports.streamed = (groups) => groups.stream();
