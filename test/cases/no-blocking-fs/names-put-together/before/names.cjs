const fs = require('fs');
const zlib = require('zlib');

const kind = 'gzip';
const READ = 'read';
const table = { [READ]: (name) => fs.readFileSync(name), ['list']: (name) => name };

exports.pack = async (data) => zlib[`${kind}Sync`](data); // reports: no-blocking-cpu
exports.unpack = async (data) => zlib['gun' + 'zipSync'](data); // reports: no-blocking-cpu
exports.all = async (name) => [table.read(name), table.list(name)]; // reports: no-blocking-call-chain
exports.any = async (data, other) => zlib[`${other}Sync`](data);
