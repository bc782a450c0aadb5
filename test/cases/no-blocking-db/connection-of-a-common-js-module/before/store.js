"use strict"

const Database = require("better-sqlite3")

const db = new Database("notes.db")

db.exec("create table notes (author, text)") // refuses: top-level

module.exports = { db, insert: db.prepare("insert into notes values (?, ?)") }
