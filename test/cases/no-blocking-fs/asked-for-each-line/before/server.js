const express = require('express');
const { body } = require('express-validator');
const morgan = require('morgan');
const { Schema } = require('mongoose');
const { appendFileSync, readFileSync } = require('fs');

const lines = {
  write(line) {
    appendFileSync('access.log', line); // reports: no-blocking-fs, refuses: escaped-function
  },
  end: () => appendFileSync('access.log', 'end'), // refuses: escaped-function
};
const own = { write: (line) => appendFileSync('own.log', line) }; // refuses: unknown-caller

const app = express();
app.use(morgan('combined', { stream: lines }));
app.post('/users', body('name').isString().custom((name) => {
  if (readFileSync('names.txt', 'utf8').includes(name)) throw new Error('taken'); // reports: no-blocking-fs, refuses: external-callback
  return true;
}), (request, response) => response.end());
app.listen(3000);

exports.user = new Schema({
  name: { type: String, validate: { validator: (name) => readFileSync('names.txt', 'utf8').includes(name), message: 'no' } }, // reports: no-blocking-fs, refuses: escaped-function
  note: { type: String, other: { validator: (note) => readFileSync('notes.txt', 'utf8').includes(note) } }, // refuses: escaped-function
});
exports.own = own;
