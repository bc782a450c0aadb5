exports.offer = (plugin) => console.log(typeof plugin.handler);
