import type { PromiseOptions, PromisePaths } from './promises.ts';

const words = (text: string): readonly string[] => text.split(' ');
/** Methods of objects that a package gives in several ways. */
const methods = (objects: string, names: string): string => words(objects).flatMap((object) => words(names).map((name) => `${object}.${name}`)).join(' ');

const COLLECTION =
  'insertOne insertMany updateOne updateMany replaceOne deleteOne deleteMany findOne findOneAndUpdate findOneAndReplace findOneAndDelete countDocuments estimatedDocumentCount distinct bulkWrite createIndex createIndexes dropIndex drop rename find.().toArray find.().forEach find.().next find.().count aggregate.().toArray';
const MONGO_DATABASE = 'command dropDatabase createCollection listCollections.().toArray stats';
/** Whatever is asked of the models of mongoose gives a query. */
const QUERIES = 'find findById findOne findOneAndUpdate findOneAndDelete findByIdAndUpdate findByIdAndDelete countDocuments estimatedDocumentCount distinct exists updateOne updateMany deleteOne deleteMany replaceOne';
const SHAPING = 'lean sort limit skip select populate where';
const TYPEORM_REPOSITORY =
  'save remove softRemove recover insert update upsert delete softDelete restore find findBy findAndCount findAndCountBy findOne findOneBy findOneOrFail findOneByOrFail count countBy exists existsBy exist increment decrement query clear';
const TYPEORM_QUERY = 'getMany getOne getOneOrFail getManyAndCount getRawMany getRawOne getCount getExists execute';
const PAGE =
  'goto click dblclick tap type fill press hover focus check uncheck selectOption select setInputFiles waitForSelector waitForTimeout waitForNavigation waitForFunction waitForResponse waitForRequest waitForLoadState waitForURL evaluate evaluateHandle title content setContent setViewport setViewportSize screenshot pdf reload goBack goForward close $ $$ $eval $$eval exposeFunction setCookie cookies addScriptTag addStyleTag bringToFront setExtraHTTPHeaders setRequestInterception';
const LOCATOR = 'click dblclick fill type press hover focus check uncheck selectOption textContent innerText innerHTML inputValue isVisible isEnabled isChecked count waitFor screenshot getAttribute setInputFiles all allTextContents';
const PLAYWRIGHT = ['playwright', 'playwright-core', 'playwright-chromium', '@playwright/test'];
const LAUNCHED = words('chromium firefox webkit').map((browser) => `${browser}.launch.()`);
const PLAYWRIGHT_PAGES = LAUNCHED.flatMap((browser) => [`${browser}.newPage.()`, `${browser}.newContext.().newPage.()`]).join(' ');
const FIRESTORE = words('firestore.() getFirestore.()').flatMap((store) => [`${store}.collection.()`, `${store}.doc.()`, `${store}.collection.().doc.()`, `${store}.batch.()`]).join(' ');
const AWS_CLIENTS = words('lambda/Lambda ses/SES sesv2/SESv2 kinesis/Kinesis eventbridge/EventBridge secrets-manager/SecretsManager ssm/SSM cloudwatch/CloudWatch cloudwatch-logs/CloudWatchLogs firehose/Firehose sfn/SFN');
const PG_PROMISE = 'none one oneOrNone many manyOrNone any result query func proc task tx each map';

const MODELS = `${methods('model.() Model', 'create insertMany bulkWrite')} ${methods('model.().prototype Model.prototype Document.prototype', 'save')}`;
const SHAPED = methods(methods('model.() Model', 'find findById findOne'), methods('()', SHAPING));
const running: PromiseOptions = { hybrid: true };

/** What the clients of databases, queues, browsers and services give, and the objects that they give. */
export const clients: PromisePaths = [
  ['mongodb', 'MongoClient.connect MongoClient.prototype.connect MongoClient.prototype.close MongoClient.connect.().close'],
  ['mongodb', methods('MongoClient.prototype.db.().collection.() MongoClient.connect.().db.().collection.() Db.prototype.collection.() Collection.prototype', COLLECTION), { versions: '>=5' }],
  ['mongodb', methods('MongoClient.prototype.db.() MongoClient.connect.().db.() Db.prototype', MONGO_DATABASE), { versions: '>=5' }],
  ['typeorm', methods('Repository.prototype EntityManager.prototype TreeRepository.prototype MongoRepository.prototype DataSource.prototype.getRepository.() DataSource.prototype.manager getRepository.() getManager.()', TYPEORM_REPOSITORY)],
  ['typeorm', methods('Repository.prototype.createQueryBuilder.() DataSource.prototype.createQueryBuilder.() SelectQueryBuilder.prototype', TYPEORM_QUERY)],
  ['typeorm', methods('DataSource.prototype', 'initialize destroy query transaction runMigrations undoLastMigration synchronize dropDatabase')],
  ['typeorm', methods('BaseEntity BaseEntity.prototype', 'save remove softRemove reload find findBy findOne findOneBy findOneByOrFail count insert update delete')],
  ['puppeteer', methods('launch.() connect.() Browser.prototype', 'newPage close pages version')],
  ['puppeteer', methods('launch.().newPage.() connect.().newPage.() Page.prototype', PAGE)],
  ['puppeteer-core', methods('launch.() connect.() Browser.prototype', 'newPage close pages version')],
  ['puppeteer-core', methods('launch.().newPage.() connect.().newPage.() Page.prototype', PAGE)],
  ...PLAYWRIGHT.flatMap((module): (readonly [string, string])[] => [
    [module, methods(LAUNCHED.join(' '), 'newPage newContext close')],
    [module, methods(words(PLAYWRIGHT_PAGES).map((page) => `${page}.locator.()`).join(' '), LOCATOR)],
    [module, methods(`${PLAYWRIGHT_PAGES} Page.prototype`, PAGE)],
    [module, methods('Locator.prototype', LOCATOR)],
    [module, methods('Browser.prototype', 'newPage newContext close')],
  ]),
  ['firebase-admin', methods(FIRESTORE, 'get set update delete add create commit')],
  ['firebase-admin/firestore', methods(FIRESTORE, 'get set update delete add create commit')],
  ['@google-cloud/firestore', methods('Firestore.prototype.collection.() Firestore.prototype.doc.() Firestore.prototype.collection.().doc.()', 'get set update delete add create')],
  ['@google-cloud/storage', methods('Storage.prototype.bucket.().file.()', 'save delete download exists move copy makePublic')],
  ['@google-cloud/pubsub', methods('PubSub.prototype.topic.()', 'publishMessage publish create delete')],
  ['pg-promise', methods('().()', PG_PROMISE)],
  ['mssql', 'connect query Request.prototype.query Request.prototype.execute ConnectionPool.prototype.connect ConnectionPool.prototype.close', { orCallback: true }],
  ['cassandra-driver', methods('Client.prototype', 'connect execute batch shutdown'), { orCallback: true }],
  ['@elastic/elasticsearch', methods('Client.prototype', 'index search get delete update bulk create count exists')],
  ['@opensearch-project/opensearch', methods('Client.prototype', 'index search get delete update bulk create count exists')],
  ['kafkajs', methods('Kafka.prototype.producer.()', 'connect disconnect send sendBatch')],
  ['kafkajs', methods('Kafka.prototype.consumer.()', 'connect disconnect subscribe run stop')],
  ['kafkajs', methods('Kafka.prototype.admin.()', 'connect disconnect createTopics deleteTopics listTopics')],
  ['amqplib', `connect ${methods('connect.()', 'createChannel createConfirmChannel close')} ${methods('connect.().createChannel.() connect.().createConfirmChannel.()', 'assertQueue assertExchange bindQueue consume cancel purgeQueue deleteQueue close')}`],
  ['bullmq', methods('Queue.prototype', 'add addBulk close drain obliterate pause resume getJob getJobs')],
  ['bull', methods('default.prototype', 'add addBulk close empty pause resume getJob getJobs')],
  ['agenda', methods('Agenda.prototype default.prototype', 'start stop now schedule every')],
  ['nats', 'connect'],
  ['@aws-sdk/lib-dynamodb', 'DynamoDBDocumentClient.from.().send DynamoDBDocument.from.().send DynamoDBDocumentClient.prototype.send'],
  ...AWS_CLIENTS.map((each) => each.split('/')).map(([client = '', name = '']): readonly [string, string] => [`@aws-sdk/client-${client}`, `${name}Client.prototype.send`]),
  ['@aws-sdk/client-s3', 'S3.prototype.getObject S3.prototype.putObject S3.prototype.deleteObject S3.prototype.listObjectsV2'],
  ['@aws-sdk/lib-storage', 'Upload.prototype.done'],
  ['stripe', methods(methods('default.prototype', 'charges customers paymentIntents refunds subscriptions invoices prices products checkout.sessions'), 'create retrieve update list del cancel')],
  ['openai', methods('default.prototype OpenAI.prototype', 'chat.completions.create completions.create embeddings.create images.generate'), { hybrid: true }],
  ['@anthropic-ai/sdk', 'default.prototype.messages.create', { hybrid: true }],
  ['@sendgrid/mail', 'send sendMultiple', { orCallback: true, needs: 1 }],
  ['twilio', '().messages.create'],
  ['@slack/web-api', methods('WebClient.prototype', 'chat.postMessage chat.update conversations.list users.list files.uploadV2')],
  ['@octokit/rest', `Octokit.prototype.request Octokit.prototype.paginate ${methods('Octokit.prototype.rest Octokit.prototype', 'issues.* repos.* pulls.* git.* actions.* users.* orgs.* checks.*')}`],
  ['@octokit/core', 'Octokit.prototype.request'],
  ['simple-git', methods('simpleGit.() ()', 'add commit push pull fetch clone checkout status log init tag'), { hybrid: true }],
  ['fastify', methods('fastify.() ()', 'close inject'), { hybrid: true }],
  ['fastify', methods('fastify.() ()', 'listen'), { orCallback: true, needs: 1 }],
  ['@nestjs/core', `NestFactory.create NestFactory.createMicroservice NestFactory.createApplicationContext ${methods('NestFactory.create.() NestFactory.createMicroservice.() NestFactory.createApplicationContext.()', 'listen close init startAllMicroservices')}`],
  ['@nestjs/jwt', methods('JwtService.prototype', 'signAsync verifyAsync')],
  ['cache-manager', methods('Cache.prototype caching.() createCache.()', 'get set del reset wrap')],
  ['keyv', methods('default.prototype Keyv.prototype', 'get set delete clear has')],
  ['@apollo/server', methods('ApolloServer.prototype', 'start stop executeOperation')],
  ['piscina', methods('default.prototype Piscina.prototype', 'run destroy close')],
  ['tinypool', methods('default.prototype Tinypool.prototype', 'run destroy')],
  ['workerpool', methods('pool.()', 'exec terminate'), { hybrid: true }],
  ['p-limit', '()'],
  ['async-retry', 'default'],
  ['promise-retry', 'default'],
  ['p-timeout', 'default', running],
  ['p-any', 'default'],
  ['p-map-series', 'default'],
  ['p-reduce', 'default'],
  ['pify', '()'],
  ['es6-promisify', 'promisify.()'],
  ['thenify', '()'],
  ['superagent', 'get post put patch del delete default', { query: true }],
  ['mongoose', 'connect disconnect'],
  // What asks, such as `find`, gives a query, which only runs when it is awaited.
  ['mongoose', MODELS, { versions: '>=7' }],
  ['mongoose', MODELS, { orCallback: true, versions: '<7' }],
  ['mongoose', methods('model.() Model', QUERIES), { query: true }],
  ['mongoose', SHAPED, { query: true }],
  ['mongoose', methods(methods('model.() Model', QUERIES), '().exec')],
];
