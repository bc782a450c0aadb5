import type { CallbackModel } from './model.ts';
import { words } from '../words.ts';

const shared = { when: 'later-repeatedly', result: 'used', thrown: 'routed', context: 'request-handler', order: 'independent', verified: 'documentation of the packages' } as const;

/** Functions in the options of a package, which asks them for each request, and in which of its arguments the options stand. */
const ASKED: readonly (readonly [modules: string, paths: string, options: string, argument: number])[] = [
  ['http-proxy-middleware', 'createProxyMiddleware default proxy legacyCreateProxyMiddleware', 'onProxyReq onProxyRes onProxyReqWs onError onOpen onClose pathRewrite pathFilter router on.*', 0],
  ['http-proxy-middleware', 'createProxyMiddleware default proxy legacyCreateProxyMiddleware', 'onProxyReq onProxyRes onProxyReqWs onError onOpen onClose pathRewrite router on.*', 1],
  ['express-http-proxy', 'default', 'filter userResDecorator userResHeaderDecorator proxyReqOptDecorator proxyReqPathResolver proxyReqBodyDecorator proxyErrorHandler skipToNextHandlerFilter', 1],
  ['express-rate-limit', 'default rateLimit', 'handler keyGenerator skip limit max', 0],
  ['express-basic-auth', 'default', 'authorizer unauthorizedResponse', 0],
  ['express-jwt', 'default expressjwt', 'secret getToken isRevoked', 0],
  ['cors', 'default', 'origin', 0],
  ['morgan', 'default', 'stream.write skip', 1],
  ['@trpc/server/adapters/express @trpc/server/adapters/next @trpc/server/adapters/fetch @trpc/server/adapters/standalone @trpc/server/adapters/ws @trpc/server/adapters/aws-lambda @trpc/server/adapters/node-http', 'createExpressMiddleware createNextApiHandler fetchRequestHandler createHTTPServer createHTTPHandler applyWSSHandler awsLambdaRequestHandler nodeHTTPRequestHandler', 'createContext onError responseMeta', 0],
  ['@graphql-tools/schema graphql-tools', 'makeExecutableSchema', 'resolvers.*.* resolvers.*.*.resolve resolvers.*.*.subscribe', 0],
  ['graphql-yoga', 'createSchema', 'resolvers.*.* resolvers.*.*.resolve resolvers.*.*.subscribe', 0],
  ['@apollo/subgraph', 'buildSubgraphSchema', 'resolvers.*.*', 0],
  ['body-parser', 'json raw text urlencoded', 'verify', 0],
  ['express', 'json raw text urlencoded', 'verify', 0],
  ['express-session', 'default', 'genid', 0],
  ['multer-s3', 'default', 'key metadata bucket contentType', 0],
  ['@apollo/server/standalone', 'startStandaloneServer', 'context', 1],
  ['@apollo/server/express4 @as-integrations/express5 @as-integrations/fastify @as-integrations/next', 'expressMiddleware fastifyApolloHandler startServerAndCreateNextHandler default', 'context', 1],
  ['graphql-yoga', 'createYoga', 'context', 0],
  ['sqs-consumer', 'Consumer.create', 'handleMessage handleMessageBatch', 0],
  ['graphile-worker', 'run', 'taskList.*', 0],
  ['hono/cors', 'cors', 'origin', 0],
  ['hono/basic-auth', 'basicAuth', 'verifyUser hashFunction', 0],
  ['hono/bearer-auth', 'bearerAuth', 'verifyToken hashFunction', 0],
  ['hono/body-limit', 'bodyLimit', 'onError', 0],
  ['@fastify/cors', 'default', 'origin', 1],
  ['class-validator', 'registerDecorator ValidateBy buildMessage', 'validator.validate validator.defaultMessage', 0],
  ['@koa/cors koa2-cors', 'default', 'origin', 0],
  ['helmet', 'default contentSecurityPolicy', 'directives.*', 0],
  ['compression', 'default', 'filter', 0],
  ['express-openapi-validator', 'middleware', 'validateSecurity.handlers.* operationHandlers.resolver', 0],
  ['koa-body', 'default koaBody', 'formidable.onFileBegin onError', 0],
  ['express-graphql', 'default graphqlHTTP', 'rootValue.* context customFormatErrorFn customExecuteFn extensions', 0],
  ['graphql-http/lib/use/express graphql-http/lib/use/http graphql-http/lib/use/fastify graphql-http/lib/use/koa graphql-http', 'createHandler', 'rootValue.* context onSubscribe onOperation', 0],
  ['koa-graphql', 'default graphqlHTTP', 'rootValue.* context', 0],
  ['csurf', 'default', 'value', 0],
  ['koa-session', 'default', 'store.get store.set store.destroy genid', 0],
  ['connect-history-api-fallback', 'default', 'rewrites.*.to', 0],
  ['@fastify/rate-limit fastify-rate-limit', 'default', 'keyGenerator allowList max errorResponseBuilder', 0],
  ['@fastify/basic-auth', 'default', 'validate', 0],
  ['swagger-stats', 'getMiddleware', 'onAuthenticate onResponseFinish', 0],
  ['aedes', 'default', 'authenticate authorizePublish authorizeSubscribe authorizeForward preConnect published', 0],
  ['serve-static express koa-static sirv', 'default static', 'setHeaders', 1],
  ['koa-send', 'default', 'setHeaders', 2],
  ['@godaddy/terminus', 'createTerminus', 'healthChecks.*', 1],
  ['better-auth', 'betterAuth', 'emailAndPassword.password.hash emailAndPassword.password.verify emailAndPassword.sendResetPassword emailVerification.sendVerificationEmail', 0],
];

/** And in those of what is constructed. */
const CONSTRUCTED: readonly (readonly [modules: string, paths: string, options: string, argument: number])[] = [
  ['smtp-server', 'SMTPServer default.SMTPServer', 'onAuth onConnect onClose onMailFrom onRcptTo onData onSecure', 0],
  ['apollo-server apollo-server-express apollo-server-fastify apollo-server-koa apollo-server-lambda', 'ApolloServer', 'context formatError resolvers.*.* resolvers.*.*.resolve resolvers.*.*.subscribe', 0],
  ['@apollo/server', 'ApolloServer default', 'formatError resolvers.*.* resolvers.*.*.resolve resolvers.*.*.subscribe', 0],
  ['ws', 'Server WebSocketServer WebSocket.Server', 'verifyClient handleProtocols', 0],
  ['graphql', 'GraphQLScalarType', 'parseValue parseLiteral serialize', 0],
  ['aedes', 'default Aedes', 'authenticate authorizePublish authorizeSubscribe authorizeForward preConnect published', 0],
  ['proxy-chain', 'Server', 'prepareRequestFunction', 0],
  ['ftp-srv', 'default FtpSrv', 'blacklist', 0],
  ['@hono/zod-openapi', 'OpenAPIHono', 'defaultHook', 0],
  ['lru-cache', 'default LRUCache LRU', 'fetchMethod memoMethod dispose disposeAfter sizeCalculation', 0],
  ['@hocuspocus/server', 'Server', 'onAuthenticate onLoadDocument onStoreDocument onConnect onDisconnect onChange onRequest', 0],
];

function modelsOf(groups: typeof ASKED, constructs: boolean): CallbackModel[] {
  return groups.flatMap(([modules, paths, options, of]) =>
    words(options).map((option): CallbackModel => ({ ...shared, id: `${option} of ${constructs ? 'new ' : ''}${modules} (${String(of)})`, calls: { how: 'path', modules: words(modules), paths: words(paths), ...(constructs ? { constructs: true } : {}) }, callback: { option, of } })),
  );
}

/** What is asked for each request, connection, message or mail. */
export const asked: readonly CallbackModel[] = [
  ...modelsOf(ASKED, false),
  ...modelsOf(CONSTRUCTED, true),
  { ...shared, id: 'operation of openapi-backend', calls: { how: 'method', modules: ['openapi-backend'], names: ['register', 'registerHandler', 'registerSecurityHandler'], through: ['OpenAPIBackend', 'prototype'] }, callback: { option: '*', of: 0 } },
  { ...shared, id: 'parameter decorator of nest', calls: { how: 'path', modules: ['@nestjs/common'], paths: ['createParamDecorator'] }, callback: { argument: 0 } },
  { ...shared, id: 'transformed property', calls: { how: 'path', modules: ['class-transformer'], paths: ['Transform'] }, callback: { argument: 0 } },
  { ...shared, id: 'validator of hono', calls: { how: 'path', modules: ['hono/validator'], paths: ['validator'] }, callback: { argument: 1 } },
  { ...shared, id: 'hook of a validator of hono', calls: { how: 'path', modules: ['@hono/zod-validator', '@hono/valibot-validator', '@hono/standard-validator'], paths: ['zValidator', 'vValidator', 'sValidator'] }, callback: { argument: 2 } },
  { ...shared, id: 'stream of hono', calls: { how: 'path', modules: ['hono/streaming'], paths: ['stream', 'streamText', 'streamSSE'] }, callback: { argument: 1 } },
  { ...shared, id: 'one operation of openapi-backend', calls: { how: 'method', modules: ['openapi-backend'], names: ['register', 'registerHandler', 'registerSecurityHandler'], through: ['OpenAPIBackend', 'prototype'] }, callback: { argument: 1 } },
  ...['loaders.*.*', 'resolvers.*.*', 'context'].map((option): CallbackModel => ({ ...shared, id: `${option} of mercurius`, calls: { how: 'name', names: ['register'] }, callback: { option, of: 1 } })),
  { ...shared, id: 'check of a field', calls: { how: 'method', modules: ['express-validator'], names: ['custom', 'customSanitizer'], through: ['*'] }, callback: { argument: 0 } },
  { ...shared, id: 'format of morgan', calls: { how: 'path', modules: ['morgan'], paths: ['default'] }, callback: { argument: 0 } },
  { ...shared, id: 'token of morgan', calls: { how: 'path', modules: ['morgan'], paths: ['token'] }, callback: { argument: 1 } },
  { ...shared, id: 'job of pg-boss', calls: { how: 'method', modules: ['pg-boss'], names: ['work'], through: ['PgBoss', 'default', 'prototype'] }, callback: { last: true }, context: 'callback' },
  { ...shared, id: 'batch of dataloader', calls: { how: 'path', modules: ['dataloader'], paths: ['default'], constructs: true }, callback: { argument: 0 }, context: 'callback' },
  { ...shared, id: 'scheduled by croner', calls: { how: 'path', modules: ['croner'], paths: ['Cron', 'default'], constructs: true }, callback: { last: true }, context: 'timer' },
  { ...shared, id: 'resolvers that are merged', calls: { how: 'path', modules: ['@graphql-tools/merge', 'merge-graphql-schemas'], paths: ['mergeResolvers'] }, callback: { option: '*.*', of: 0 }, listed: true },
  { ...shared, id: 'filter of requests in electron', calls: { how: 'method', modules: ['electron', 'electron/main'], names: words('onBeforeRequest onBeforeSendHeaders onSendHeaders onHeadersReceived onResponseStarted onBeforeRedirect onCompleted onErrorOccurred setPermissionRequestHandler setPermissionCheckHandler setCertificateVerifyProc setWindowOpenHandler setDisplayMediaRequestHandler'), through: words('session defaultSession fromPartition webRequest BrowserWindow prototype webContents') }, callback: { last: true }, context: 'event-listener' },
  { ...shared, id: 'function for a page of puppeteer', calls: { how: 'name', names: ['exposeFunction', 'exposeBinding'] }, callback: { argument: 1 }, context: 'callback' },
];
