#!/usr/bin/env node
import { save } from './save.js';

process.stdin.on('data', save);
setTimeout(save, 10);
