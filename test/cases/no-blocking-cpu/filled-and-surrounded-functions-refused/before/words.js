exports.wordCount = () => process.argv.length;
