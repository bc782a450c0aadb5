const fs = require('fs');

exports.files = {
  name: () => __filename,
  size() {
    return fs.statSync(this.name()).size; // refuses: escaped-function
  },
};
