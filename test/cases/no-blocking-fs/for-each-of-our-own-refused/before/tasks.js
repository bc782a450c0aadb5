exports.promises = 3;
