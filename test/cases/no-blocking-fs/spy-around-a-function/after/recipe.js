module.exports = (options) => `for ${options.env}`;
