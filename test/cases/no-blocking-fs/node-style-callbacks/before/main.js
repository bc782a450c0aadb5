const fs = require('fs');

fs.readFile('settings.json', 'utf8', (error, text) => {
  if (error) throw error;
  const { theme } = JSON.parse(text);
  console.log(JSON.parse(fs.readFileSync(theme, 'utf8')).name); // reports: no-blocking-fs
  setTimeout(function later() {
    console.log(arguments.length, fs.readdirSync('.').includes('dark.json')); // reports: no-blocking-fs
  }, 10);
});
