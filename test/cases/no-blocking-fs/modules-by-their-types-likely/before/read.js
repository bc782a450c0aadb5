/**
 * @param {import('fs')} disk
 * @param {string} file
 */
exports.read = async (disk, file) => disk.readFileSync(file, 'utf8'); // reports: no-blocking-fs, refuses: uncertain-binding

/**
 * @param {import('memfs').IFs} disk
 * @param {string} file
 */
exports.remembered = async (disk, file) => disk.readFileSync(file, 'utf8');

exports.from = async (host, file) => {
  /** @type {typeof import('node:fs')} */
  const disk = host.disk;
  return disk.readFileSync(file, 'utf8'); // reports: no-blocking-fs, refuses: uncertain-binding
};
