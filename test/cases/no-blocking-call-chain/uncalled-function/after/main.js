const { Notebook } = require('./notes');

console.log(new Notebook('notes.txt').title());
