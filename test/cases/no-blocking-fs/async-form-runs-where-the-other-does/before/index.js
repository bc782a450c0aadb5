const fs = require('fs');
const path = require('path');
const log = require('./log');

class Tool {
  constructor(root) {
    this.root = root;
    log.on('lines', (lines) => {
      lines.sort((line) => this.remove(line).length); // reports: no-blocking-call-chain
    });
  }

  remove(file) {
    return removeFile(this.root, file);
  }

  list(files) {
    return files.sort((a, b) => sizeOf(this.root, a) - sizeOf(this.root, b));
  }

  size(file) {
    return sizeOf(this.root, file);
  }
}

function removeFile(root, file) {
  const filePath = path.resolve(root, file);
  const stats = fs.lstatSync(filePath); // refuses: load-change-save
  if (fs.realpathSync(filePath) !== filePath) return ''; // refuses: load-change-save
  fs.rmSync(filePath, { force: true, recursive: true });
  return stats.isDirectory() ? `${file}/` : file;
}

function sizeOf(root, file) {
  const filePath = path.resolve(root, file);
  const { size } = fs.lstatSync(filePath);
  return fs.realpathSync(filePath) === filePath ? size : 0;
}

exports.create = (root) => new Tool(root);
