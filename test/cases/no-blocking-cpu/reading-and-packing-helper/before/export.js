const fs = require('fs');
const zlib = require('zlib');

function pack(path) {
  const packed = zlib.gzipSync(fs.readFileSync(path));
  fs.writeFileSync(`${path}.gz`, packed);
  return zlib.gunzipSync(packed).length;
}

module.exports = { pack };
