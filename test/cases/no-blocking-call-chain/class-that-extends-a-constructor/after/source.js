const fs = require('fs');
const { readFile, stat } = require('fs/promises');
const { Writable } = require('stream');
const util = require('util');

function Source(file) {
  this.file = file;
}
Source.prototype.size = async function () {
  return (await this.read()).length;
};
Source.prototype.read = async function () {
  return await readFile(this.file, 'utf8');
};

function Sink(file) {
  Writable.call(this);
  this.file = file;
}
util.inherits(Sink, Writable);
Sink.prototype.cork = function () {
  return fs.existsSync(this.file); // refuses: override
};

Sink.prototype.kept = async function () {
  return (await stat(this.file)).size;
};

exports.Source = Source;
exports.Sink = Sink;
