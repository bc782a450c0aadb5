const fs = require('fs');

const kind = 'read';

exports.load = async (path) => fs[`${kind}FileSync`](path); // reports: no-blocking-fs
