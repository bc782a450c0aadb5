require('mocha-eslint')(['main.js']);
