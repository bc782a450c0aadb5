"use strict"

const { db, insert } = require("./store")

const byAuthor = db.prepare("select * from notes where author = ?")

async function main() {
  for (const author of ["ada", "bob", "ada"]) await insert.runAsync(author, `by ${author}`)
  for (let round = 0; round < 5; round += 1) console.log(await byAuthor.allAsync("ada"))
  try {
    await db.prepareAsync("drop everything")
  } catch ({ message, code }) {
    console.log(message, code)
  }
}

main()
