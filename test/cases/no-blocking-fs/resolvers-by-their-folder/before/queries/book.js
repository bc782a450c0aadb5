const fs = require('fs');

module.exports = {
  Query: {
    books: () => JSON.parse(fs.readFileSync('books.json', 'utf8')), // refuses: unknown-caller
  },
};
