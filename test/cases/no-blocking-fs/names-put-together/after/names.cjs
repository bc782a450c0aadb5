const { readFile } = require('fs/promises');
const zlib = require('zlib');
const { promisify } = require('util');

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

const kind = 'gzip';
const READ = 'read';
const table = { [READ]: async (name) => await readFile(name), ['list']: (name) => name };

exports.pack = async (data) => await gzip(data);
exports.unpack = async (data) => await gunzip(data);
exports.all = async (name) => [await table.read(name), table.list(name)];
exports.any = async (data, other) => zlib[`${other}Sync`](data);
