exports.registry = [];
