module.exports = { root: true, parserOptions: { ecmaVersion: 6 } };
