import { access, readFile } from 'fs/promises';
import path from 'path';

interface Port {
  name: string;
}

const file = path.join(__dirname, 'port.json');
async function main() {
  const port: Port = await access(file).then(() => true, () => false) ? JSON.parse(await readFile(file, 'utf8')) : { name: 'none' };
  type Name = Port['name'];
  const name: Name = port.name;
  console.log(name);
}

main();
