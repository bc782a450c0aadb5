import type { CallbackModel } from './model.ts';
import { words } from '../words.ts';

const verified = 'documentation of the packages';
const call = { when: 'later-repeatedly', context: 'request-handler', order: 'independent', verified } as const;
const adopted = { ...call, result: 'adopted', thrown: 'rejects' } as const;
const used = { ...call, result: 'used', thrown: 'crashes' } as const;

const TRPC: readonly string[] = words('initTRPC context meta create procedure input output use query mutation subscription middleware unstable_pipe concat unstable_concat');
const H3: readonly string[] = words('defineEventHandler eventHandler defineCachedEventHandler cachedEventHandler defineLazyEventHandler');
const LSP: readonly string[] = words(
  'onRequest onNotification onHover onCompletion onCompletionResolve onSignatureHelp onDefinition onDeclaration onTypeDefinition onImplementation onReferences onDocumentHighlight onDocumentSymbol onWorkspaceSymbol onCodeAction onCodeActionResolve onCodeLens onCodeLensResolve onDocumentFormatting onDocumentRangeFormatting onDocumentOnTypeFormatting onRenameRequest onPrepareRename onDocumentLinks onDocumentColor onFoldingRanges onSelectionRanges onExecuteCommand onDidChangeConfiguration onDidChangeWatchedFiles onDidOpenTextDocument onDidChangeTextDocument onDidCloseTextDocument onDidSaveTextDocument onDidOpen onDidSave onDidClose onDidChangeContent',
);
const FIREBASE: readonly string[] = words('onRequest onCall onCreate onUpdate onDelete onWrite onFinalize onPublish onRun onSchedule onDocumentCreated onDocumentUpdated onDocumentDeleted onDocumentWritten onMessagePublished onObjectFinalized onValueCreated onValueWritten');

const AZURE: readonly string[] = words('http get post put patch deleteRequest timer storageBlob storageQueue serviceBusQueue serviceBusTopic eventHub eventGrid cosmosDB sql mySql mcpTool generic').map((name) => `app.${name}`);
const WATCHERS: readonly string[] = words('@sentry/serverless @sentry/aws-serverless @sentry/google-cloud-serverless datadog-lambda-js @lumigo/tracer epsagon newrelic');
const WATCHED: readonly string[] = words('AWSLambda.wrapHandler wrapHandler GCPFunction.wrapHttpFunction GCPFunction.wrapEventFunction wrapHttpFunction wrapEventFunction wrapCloudEventFunction datadog lambdaWrapper trace setLambdaHandler');

/** What answers calls from outside: procedures, tools, functions in a cloud. */
export const procedures: readonly CallbackModel[] = [
  { ...adopted, id: 'procedure of trpc', calls: { how: 'method', modules: ['@trpc/server'], names: ['query', 'mutation', 'subscription', 'use', 'middleware'], through: TRPC }, callback: { last: true } },
  { ...adopted, id: 'procedure of trpc 9', calls: { how: 'method', modules: ['@trpc/server'], names: ['query', 'mutation'], through: [...TRPC, 'router'] }, callback: { option: 'resolve', of: 1 } },
  { ...adopted, id: 'function of Azure', calls: { how: 'path', modules: ['@azure/functions'], paths: AZURE }, callback: { option: 'handler', of: 1 } },
  { ...adopted, id: 'function of Azure for a verb', calls: { how: 'path', modules: ['@azure/functions'], paths: ['app.get', 'app.post', 'app.put', 'app.patch', 'app.deleteRequest'] }, callback: { argument: 1 } },
  { ...adopted, id: 'handler of a factory of hono', calls: { how: 'method', modules: ['hono/factory'], names: ['createHandlers', 'createMiddleware'], through: ['createFactory', 'Factory', 'prototype'] }, callback: { from: 0 } },
  { ...adopted, id: 'rest of hono', calls: { how: 'method', modules: ['hono', '@hono/zod-openapi'], names: ['onError', 'notFound', 'openapi'], through: ['Hono', 'OpenAPIHono', 'prototype', 'basePath', 'use', 'get', 'post', 'put', 'patch', 'delete', 'all', 'route', 'openapi'] }, callback: { last: true } },
  { ...adopted, id: 'request of bun', calls: { how: 'global', paths: ['Bun.serve'] }, callback: { option: 'fetch', of: 0 } },
  { ...adopted, id: 'request of deno', calls: { how: 'global', paths: ['Deno.serve'] }, callback: { last: true } },
  { ...adopted, id: 'event handler of h3', calls: { how: 'path', modules: ['h3', 'nitropack/runtime', '#imports'], paths: H3 }, callback: { argument: 0 } },
  { ...adopted, id: 'global event handler of h3', calls: { how: 'global', paths: H3 }, callback: { argument: 0 } },
  { ...adopted, id: 'log-in of next-auth', calls: { how: 'path', modules: ['next-auth/providers/credentials', 'next-auth/providers'], paths: ['default', 'Credentials'] }, callback: { option: 'authorize', of: 0 } },
  ...['jwt', 'session', 'signIn', 'redirect'].map((name): CallbackModel => ({ ...adopted, id: `${name} of next-auth`, calls: { how: 'path', modules: ['next-auth', 'next-auth/next'], paths: ['default'] }, callback: { option: `callbacks.${name}`, of: 0 } })),
  { ...used, id: 'method of grpc', calls: { how: 'method', modules: ['@grpc/grpc-js', 'grpc'], names: ['addService'], through: ['Server', 'prototype'] }, callback: { option: '*', of: 1 } },
  { ...adopted, id: 'tool of MCP', calls: { how: 'method', modules: ['@modelcontextprotocol/sdk/server/mcp.js'], names: ['tool', 'registerTool', 'resource', 'registerResource', 'prompt', 'registerPrompt'], through: ['McpServer', 'prototype'] }, callback: { last: true } },
  { ...adopted, id: 'request of MCP', calls: { how: 'method', modules: ['@modelcontextprotocol/sdk/server/index.js'], names: ['setRequestHandler'], through: ['Server', 'prototype'] }, callback: { argument: 1 } },
  { ...used, id: 'request of a language server', calls: { how: 'method', modules: ['vscode-languageserver', 'vscode-languageserver/node', 'vscode-languageserver/node.js', 'vscode-languageserver/lib/node/main'], names: LSP, through: ['createConnection', 'TextDocuments', 'prototype', 'languages', 'workspace', 'window'] }, callback: { last: true } },
  { ...used, id: 'function of firebase', calls: { how: 'method', modules: ['firebase-functions', 'firebase-functions/v1', 'firebase-functions/v2', 'firebase-functions/https', 'firebase-functions/v2/https', 'firebase-functions/v2/firestore', 'firebase-functions/v2/scheduler', 'firebase-functions/v2/pubsub', 'firebase-functions/v2/storage'], names: FIREBASE, through: words('https firestore document database ref storage bucket object pubsub topic schedule timeZone auth user region runWith scheduler') }, callback: { last: true } },
  { ...adopted, id: 'function of a cloud that a watcher wraps', calls: { how: 'path', modules: WATCHERS, paths: WATCHED }, callback: { argument: 0 } },
  { ...adopted, id: 'function of a cloud that answers by a stream', calls: { how: 'global', paths: ['awslambda.streamifyResponse'] }, callback: { argument: 0 } },
  { ...adopted, id: 'route of Next that a library wraps', calls: { how: 'path', modules: words('next-auth @clerk/nextjs @clerk/nextjs/server iron-session/next next-iron-session @auth0/nextjs-auth0 @sentry/nextjs nextjs-auth0'), paths: words('default.().auth clerkMiddleware authMiddleware withAuth withIronSessionApiRoute withIronSessionSsr withIronSession withApiAuthRequired withPageAuthRequired withSentry wrapApiHandlerWithSentry wrapRouteHandlerWithSentry withServerActionInstrumentation') }, callback: { argument: 0 } },
  { ...adopted, id: 'function of inngest', calls: { how: 'method', modules: ['inngest'], names: ['createFunction'], through: ['Inngest', 'prototype'] }, callback: { last: true } },
  { ...adopted, id: 'tool of a model', calls: { how: 'path', modules: words('@langchain/core/tools langchain/tools langchain'), paths: ['tool'] }, callback: { argument: 0 } },
  { ...adopted, id: 'tool of a model, made', calls: { how: 'path', modules: words('@langchain/core/tools langchain/tools langchain'), paths: ['DynamicTool', 'DynamicStructuredTool'], constructs: true }, callback: { option: 'func', of: 0 } },
  { ...adopted, id: 'tool of a model with options', calls: { how: 'path', modules: words('ai @openai/agents @mastra/core/tools @mastra/core @copilotkit/runtime'), paths: words('tool dynamicTool createTool') }, callback: { option: 'execute', of: 0 } },
  { ...adopted, id: 'step of a chain', calls: { how: 'path', modules: words('@langchain/core/runnables langchain/schema/runnable'), paths: ['RunnableLambda.from'] }, callback: { argument: 0 } },
  { ...adopted, id: 'method of meteor', calls: { how: 'path', modules: ['meteor/meteor'], paths: ['Meteor.methods'] }, callback: { option: '*', of: 0 } },
  { ...used, id: 'publication of meteor', calls: { how: 'path', modules: ['meteor/meteor'], paths: ['Meteor.publish'] }, callback: { argument: 1 } },
  { ...used, id: 'middleware of meteor', calls: { how: 'path', modules: ['meteor/webapp'], paths: ['WebApp.connectHandlers.use', 'WebApp.rawConnectHandlers.use', 'WebApp.handlers.use'] }, callback: { last: true } },
  { ...adopted, id: 'task of trigger.dev', calls: { how: 'path', modules: words('@trigger.dev/sdk @trigger.dev/sdk/v3'), paths: ['task', 'schedules.task', 'schemaTask'] }, callback: { option: 'run', of: 0 } },
  { ...used, id: 'function of the functions framework', calls: { how: 'path', modules: ['@google-cloud/functions-framework'], paths: ['http', 'cloudEvent'] }, callback: { argument: 1 } },
];
