const fs = require('fs');

class Shelf {
  folder = 'books';
  where = (name) => `${this.folder}/${name}`;
  static shelves = 1;
  static {
    this.shelves += 1;
  }
}

const shelf = new Shelf();
console.log(shelf.where('a'), Shelf.shelves, fs.existsSync(shelf.where('a')));
console.log(fs.readdirSync('.').includes('books'));
