import { createServer } from 'node:http';
import { Database } from 'node:sqlite';

const database = new Database('visits.db'); // refuses: needs-executor
const query = database.createTagStore();

createServer((request, response) => {
  query.run`insert into visits values (${request.url})`; // reports: no-blocking-db, refuses: needs-executor
  const found = query.get`select count(*) as seen from visits where page = ${request.url}`; // reports: no-blocking-db, refuses: needs-executor
  response.end(String(found?.seen));
}).listen(0);
