let {readdir, access} = require('fs/promises');

function exists(path) {
	return access(path).then(() => true, () => false);
}

let options = {folder: '.'};
let {folder} = options;

async function main() {
	console.log((await readdir(folder)).sort());
	console.log(await exists(folder), await exists('none'));
}

main();
