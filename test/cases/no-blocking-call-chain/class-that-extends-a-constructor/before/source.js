const fs = require('fs');
const { Writable } = require('stream');
const util = require('util');

function Source(file) {
  this.file = file;
}
Source.prototype.size = function () {
  return this.read().length;
};
Source.prototype.read = function () {
  return fs.readFileSync(this.file, 'utf8');
};

function Sink(file) {
  Writable.call(this);
  this.file = file;
}
util.inherits(Sink, Writable);
Sink.prototype.cork = function () {
  return fs.existsSync(this.file); // refuses: override
};

Sink.prototype.kept = function () {
  return fs.statSync(this.file).size;
};

exports.Source = Source;
exports.Sink = Sink;
