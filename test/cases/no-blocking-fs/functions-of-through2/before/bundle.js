const fs = require('fs');
const through = require('through2');

module.exports = () =>
  through.obj((file, encoding, done) => {
    file.contents = fs.readFileSync(file.path); // reports: no-blocking-fs, refuses: external-callback
    done(null, file);
  });

module.exports.upper = () => {
  const banner = fs.readFileSync('banner.txt', 'utf8'); // refuses: unknown-caller
  return through({ highWaterMark: 1 }, (piece, encoding, done) => done(null, banner + String(piece).toUpperCase()));
};
