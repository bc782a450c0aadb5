const fs = require('fs');

const seats = {
  path: 'seats.json',
  async free() {
    return JSON.parse(fs.readFileSync(this.path, 'utf8')).free; // reports: no-blocking-fs
  },
  reset: async function (count) {
    fs.writeFileSync(this.path, JSON.stringify({ free: count })); // reports: no-blocking-fs
  },
};

seats.reset(9).then(() => seats.free()).then((free) => console.log(free));
