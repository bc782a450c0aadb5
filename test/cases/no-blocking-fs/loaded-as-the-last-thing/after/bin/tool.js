#!/usr/bin/env node
process.title = 'tool';

require('../lib/cli.js');
