const { access, readdir } = require('fs/promises');

class Shelf {
  folder = 'books';
  where = (name) => `${this.folder}/${name}`;
  static shelves = 1;
  static {
    this.shelves += 1;
  }
}

const shelf = new Shelf();
async function main() {
  console.log(shelf.where('a'), Shelf.shelves, await access(shelf.where('a')).then(() => true, () => false));
  console.log((await readdir('.')).includes('books'));
}

main();
