import '../lib/third.js';
