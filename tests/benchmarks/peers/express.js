// The usual webhook receiver: Express 5, express.json, better-sqlite3, one durable commit for each event.
import Database from 'better-sqlite3';
import express from 'express';

const [file] = process.argv.slice(2);
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec(`CREATE TABLE IF NOT EXISTS deliveries (
  id INTEGER PRIMARY KEY, received_at INTEGER, call_id TEXT UNIQUE, body TEXT)`);
const insert = db.prepare('INSERT OR IGNORE INTO deliveries (received_at, call_id, body) VALUES (?, ?, ?)');

const app = express();
app.use(express.json({ limit: '1mb' }));
app.post('/webhook/call-completed', (request, response) => {
  const { lastInsertRowid } = insert.run(Date.now(), request.body.id, JSON.stringify(request.body));
  response.json({ delivery: String(lastInsertRowid) });
});
const server = app.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ ready: true, url: `http://127.0.0.1:${server.address().port}` }));
});
