const svgo = require('svgo');

const counter = { name: 'count', fn: () => ({}) };

exports.smaller = async (svg) => svgo.optimize(svg, { plugins: [counter] }); // reports: no-blocking-cpu, refuses: not-cloneable
