"use strict"

const { open } = require("./connection.js")

const db = open(require.resolve("./store.worker.js"), "Database", ["notes.db"])

db.exec("create table notes (author, text)")

module.exports = { db, insert: db.prepare("insert into notes values (?, ?)") }
