import fs, { existsSync } from 'fs';
import path from 'path';

interface Port {
  name: string;
}

const file = path.join(__dirname, 'port.json');
const port: Port = existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { name: 'none' };
type Name = Port['name'];
const name: Name = port.name;
console.log(name);
