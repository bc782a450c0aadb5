module.exports = { ...require('./store'), answer: 42 };
