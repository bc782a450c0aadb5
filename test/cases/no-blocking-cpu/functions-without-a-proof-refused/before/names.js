exports.names = new Set(['a']);
