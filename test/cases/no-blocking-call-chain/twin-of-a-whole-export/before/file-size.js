'use strict';

module.exports = (name) => require('fs').statSync(name).size > 0;
