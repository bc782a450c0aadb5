const { readFile } = require('fs/promises');

exports.users = readFile('users.json', 'utf8');
