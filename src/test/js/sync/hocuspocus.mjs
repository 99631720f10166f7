// Hocuspocus as its users run it: documents kept in SQLite (Node's own), default debounce.
import { Database } from "@hocuspocus/extension-database";
import { Server } from "@hocuspocus/server";
import { DatabaseSync } from "node:sqlite";

const [port, file] = process.argv.slice(2);
const sqlite = new DatabaseSync(file);
sqlite.exec("CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)");
const read = sqlite.prepare("SELECT data FROM documents WHERE name = ?");
const write = sqlite.prepare("INSERT OR REPLACE INTO documents (name, data) VALUES (?, ?)");

const server = new Server({
  port: Number(port),
  address: "127.0.0.1",
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => read.get(documentName)?.data ?? null,
      store: async ({ documentName, state }) => void write.run(documentName, state),
    }),
  ],
});
await server.listen();
console.log("ready");
