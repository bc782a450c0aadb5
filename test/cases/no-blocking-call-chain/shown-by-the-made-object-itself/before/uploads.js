const { statSync, utimesSync } = require('fs');

exports.Disk = class Disk {
  touch(name) {
    utimesSync(name, new Date(), new Date());
  }
};

const own = new exports.Disk();

exports.makeUploads = ({ storage }) => ({
  async size(name) {
    own.touch(name); // reports: no-blocking-call-chain
    return statSync(name).size; // reports: no-blocking-fs
  },
  async age(name) {
    storage.touch(name);
    return name.length;
  },
});
