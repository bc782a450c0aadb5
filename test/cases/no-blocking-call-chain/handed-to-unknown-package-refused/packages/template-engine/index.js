exports.render = (text, load) => text.replace(/\{(\w+)\}/g, (whole, name) => load(name));
