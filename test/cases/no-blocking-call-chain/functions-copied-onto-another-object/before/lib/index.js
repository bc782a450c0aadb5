const tools = { name: 'tools' };

Object.assign(tools, require('./size'));

module.exports = { ...tools, ...require('./read') };
