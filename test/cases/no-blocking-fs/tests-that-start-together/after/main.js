import './counts.test.js';
import './notes.test.js';
