module.exports = (name) => (name === 'fs' ? require('fs') : () => name);
