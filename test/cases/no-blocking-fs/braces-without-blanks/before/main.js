let {readdirSync, existsSync} = require('fs');

let options = {folder: '.'};
let {folder} = options;

async function main() {
	console.log(readdirSync(folder).sort()); // reports: no-blocking-fs
	console.log(existsSync(folder), existsSync('none')); // reports: no-blocking-fs, reports: no-blocking-fs
}

main();
