import fsp from 'fs/promises';

async function backUp(path) {
  await fsp.mkdir('backup', { recursive: true });
  await fsp.copyFile(path, `backup/${path}`);
  return await fsp.readdir('backup');
}

console.log(await backUp('source.txt'));
