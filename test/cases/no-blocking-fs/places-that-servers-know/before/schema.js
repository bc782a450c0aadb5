const fs = require('node:fs');
const { GraphQLObjectType, GraphQLString } = require('graphql');

module.exports = new GraphQLObjectType({
  name: 'Query',
  fields: { motd: { type: GraphQLString, resolve: () => fs.readFileSync('motd.txt', 'utf8') } }, // reports: no-blocking-fs, refuses: escaped-function
  description: () => fs.readFileSync('schema.txt', 'utf8'), // refuses: escaped-function
});
