const fs = require('fs');

process.on('uncaughtException', (error, origin) => console.log(origin, error.code));

fs.readFile('settings.json', 'utf8', (error, text) => {
  if (error) throw error;
  console.log(text.length, fs.readFileSync('missing.json', 'utf8')); // reports: no-blocking-fs, refuses: external-callback
});
