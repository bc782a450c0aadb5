const sass = require('sass');

exports.css = async (text) => sass.compileString(text).css; // reports: no-blocking-cpu, refuses: not-cloneable
