exports.walk = (system, folder) => system.list(folder);
