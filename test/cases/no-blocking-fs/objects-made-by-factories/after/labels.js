export class Labels {
  constructor(folder) {
    this.folder = folder;
    this.names = this.none();
    this.last = '';
  }

  none() {
    return JSON.parse('[]');
  }

  add(name) {
    this.names.push(name);
    this.last = name;
    return this;
  }

  text() {
    return `${this.folder} ${this.last} ${this.names.join()}`;
  }
}

export class Shelf {
  constructor(books) {
    this.books = books;
  }

  put(book) {
    this.books.push(book);
    return this;
  }

  text() {
    return this.books.join();
  }
}

const kept = new Map();
const books = [];

export const makeLabels = (folder) => new Labels(folder);
export const makeShelf = () => new Shelf(books);

export function findLabels(folder) {
  if (!kept.has(folder)) kept.set(folder, new Labels(folder));
  return kept.get(folder);
}
