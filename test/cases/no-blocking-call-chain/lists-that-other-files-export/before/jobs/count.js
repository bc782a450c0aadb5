let runs = 0;

module.exports = { every: 1000, run: () => (runs += 1) };
