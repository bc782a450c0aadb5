const fs = require('fs');
const { rm, lstat, realpath } = require('fs/promises');
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

  async removeAsync(file) {
    return await removeFileAsync(this.root, file);
  }

  list(files) {
    return files.sort((a, b) => sizeOf(this.root, a) - sizeOf(this.root, b));
  }

  async size(file) {
    return await sizeOfAsync(this.root, file);
  }
}

function removeFile(root, file) {
  const filePath = path.resolve(root, file);
  const stats = fs.lstatSync(filePath); // skips: has-async-twin
  if (fs.realpathSync(filePath) !== filePath) return ''; // skips: has-async-twin
  fs.rmSync(filePath, { force: true, recursive: true }); // skips: has-async-twin
  return stats.isDirectory() ? `${file}/` : file;
}

async function removeFileAsync(root, file) {
  const filePath = path.resolve(root, file);
  const stats = fs.lstatSync(filePath); // reports: no-blocking-fs, refuses: load-change-save
  if (fs.realpathSync(filePath) !== filePath) return ''; // reports: no-blocking-fs, refuses: load-change-save
  await rm(filePath, { force: true, recursive: true });
  return stats.isDirectory() ? `${file}/` : file;
}

function sizeOf(root, file) {
  const filePath = path.resolve(root, file);
  const { size } = fs.lstatSync(filePath); // skips: has-async-twin
  return fs.realpathSync(filePath) === filePath ? size : 0; // skips: has-async-twin
}

async function sizeOfAsync(root, file) {
  const filePath = path.resolve(root, file);
  const { size } = await lstat(filePath);
  return await realpath(filePath) === filePath ? size : 0;
}

exports.create = (root) => new Tool(root);
