const argv = process.argv.length;
exports.argv = argv;
