const { readFile, writeFile } = require('fs/promises');

const seats = {
  path: 'seats.json',
  async free() {
    return JSON.parse(await readFile(this.path, 'utf8')).free;
  },
  reset: async function (count) {
    await writeFile(this.path, JSON.stringify({ free: count }));
  },
};

seats.reset(9).then(() => seats.free()).then((free) => console.log(free));
