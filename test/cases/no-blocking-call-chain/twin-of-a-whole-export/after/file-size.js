'use strict';

module.exports = (name) => require('fs').statSync(name).size > 0; // skips: has-async-twin

module.exports.fileSizeAsync = async (name) => (await require('fs/promises').stat(name)).size > 0;
