/* eslint-env node */
var path = require('path')  // paths
var readFile = require('fs/promises').readFile

async function load ( file ) {
  return {   name : path.basename(file) ,
             text : await readFile( file /* not a folder */ , { encoding : 'utf8' } ) }
}

load('a.txt').then(function ( page ) { console.log(page) })
