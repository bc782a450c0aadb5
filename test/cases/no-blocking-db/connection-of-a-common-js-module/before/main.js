"use strict"

const { db, insert } = require("./store")

const byAuthor = db.prepare("select * from notes where author = ?")

async function main() {
  for (const author of ["ada", "bob", "ada"]) insert.run(author, `by ${author}`) // reports: no-blocking-db
  for (let round = 0; round < 5; round += 1) console.log(byAuthor.all("ada")) // reports: no-blocking-db
  try {
    db.prepare("drop everything")
  } catch ({ message, code }) {
    console.log(message, code)
  }
}

main()
