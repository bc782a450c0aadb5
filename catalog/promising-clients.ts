import type { PromiseOptions, PromisePaths } from './promises.ts';
import { words } from './words.ts';

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
const MODEL = 'model.() Model Model.prototype';
/** What one of these queries gives, awaited, is a document. */
const FOUND = methods(MODEL, 'findById findOne findOneAndUpdate findByIdAndUpdate findByIdAndDelete create');
const DOCUMENTS = words(FOUND).flatMap((found) => [`${found}.()`, ...words('populate select where').map((shaped) => `${found}.().${shaped}.()`)]).join(' ');
const SEQUELIZE_FOUND = methods(methods('Model Sequelize.prototype.define.() default.prototype.define.()', 'findOne findByPk create build'), '()');
const LOCATING = methods('Page.prototype', 'locator.() getByRole.() getByText.() getByLabel.() getByTestId.() getByPlaceholder.() getByTitle.() getByAltText.()');
const LOCATED = `${LOCATING} ${methods(LOCATING, 'first.() last.() nth.() locator.() getByRole.() getByText.() filter.()')}`;
const EXPECTED =
  'toBeVisible toBeHidden toBeEnabled toBeDisabled toBeChecked toBeEditable toBeEmpty toBeFocused toBeAttached toBeInViewport toContainText toHaveText toHaveTitle toHaveURL toHaveValue toHaveValues toHaveCount toHaveClass toHaveAttribute toHaveCSS toHaveId toHaveScreenshot toHaveJSProperty toHaveRole toHaveAccessibleName toPass';
const INTERACTIONS = words('Interaction CommandInteraction ChatInputCommandInteraction ContextMenuCommandInteraction ButtonInteraction ModalSubmitInteraction StringSelectMenuInteraction MessageComponentInteraction BaseInteraction').map((name) => `${name}.prototype`).join(' ');
const VERBS = 'get post put patch delete head options request';
/** The answers that a client gives, and what it makes of its own gives; their bodies are asked of the promise itself. */
const bodied = (made: string): string => methods(`default ${VERBS} ${made} ${methods(made, VERBS)}`, '()');
const FIREBASE_AUTH = 'createUser updateUser deleteUser getUser getUserByEmail verifyIdToken setCustomUserClaims createCustomToken revokeRefreshTokens';
const RUNNER = 'connect startTransaction commitTransaction rollbackTransaction release query';
const USER_EVENTS = 'click dblClick type clear hover unhover tab keyboard upload selectOptions deselectOptions paste pointer';

const running: PromiseOptions = { hybrid: true };

/** More of the same: what queries and factories give, and services that Nest and browsers hand out. */
const further: PromisePaths = [
  ['mongoose', methods(DOCUMENTS, 'save populate validate'), { versions: '>=7' }],
  ['mongoose', methods(DOCUMENTS, 'save'), { orCallback: true, versions: '<7' }],
  ['mongoose', `${methods('Model.prototype', 'create insertMany bulkWrite')} ${methods('Model.prototype.()', 'save populate validate')}`, { versions: '>=7' }],
  ['mongoose', methods('Model.prototype', QUERIES), { query: true }],
  ['mongoose', `startSession ${methods('startSession.()', 'commitTransaction abortTransaction endSession withTransaction')}`],
  ['sequelize', methods(SEQUELIZE_FOUND, 'save update destroy reload increment decrement restore'), { versions: '>=6' }],
  ['sequelize', methods('Sequelize.prototype.transaction.() default.prototype.transaction.() Transaction.prototype', 'commit rollback'), { versions: '>=6' }],
  ['typeorm', methods('QueryRunner.prototype DataSource.prototype.createQueryRunner.() Connection.prototype.createQueryRunner.()', RUNNER)],
  ['typeorm', methods('QueryRunner.prototype.manager DataSource.prototype.createQueryRunner.().manager', TYPEORM_REPOSITORY)],
  ['@nestjs/common', methods('INestApplication.prototype INestApplicationContext.prototype INestMicroservice.prototype', 'init close listen startAllMicroservices')],
  ['@nestjs/platform-express', methods('NestExpressApplication.prototype', 'init close listen startAllMicroservices')],
  ['@nestjs/platform-fastify', methods('NestFastifyApplication.prototype', 'init close listen startAllMicroservices')],
  ['@nestjs/testing', methods('TestingModule.prototype Test.createTestingModule.().compile.()', 'init close')],
  ['@nestjs/testing', `Test.createTestingModule.().compile ${methods('Test.createTestingModule.().compile.().createNestApplication.() TestingModule.prototype.createNestApplication.()', 'init close listen startAllMicroservices')}`],
  ['@nestjs/event-emitter', 'EventEmitter2.prototype.emitAsync'],
  ['eventemitter2', 'EventEmitter2.prototype.emitAsync default.prototype.emitAsync'],
  ['@nestjs-modules/mailer', 'MailerService.prototype.sendMail'],
  ['@nestjs/elasticsearch', methods('ElasticsearchService.prototype', 'index search get delete update bulk create count exists')],
  ['graphql-request', 'request rawRequest GraphQLClient.prototype.request GraphQLClient.prototype.rawRequest'],
  ['@apollo/client', methods('ApolloClient.prototype', 'query mutate resetStore clearStore')],
  ['@apollo/client/core', methods('ApolloClient.prototype', 'query mutate resetStore clearStore')],
  ['firebase/firestore', 'setDoc addDoc updateDoc deleteDoc getDoc getDocs runTransaction getCountFromServer writeBatch.().commit'],
  ['firebase/firestore/lite', 'setDoc addDoc updateDoc deleteDoc getDoc getDocs runTransaction writeBatch.().commit'],
  ['firebase/auth', 'signInWithEmailAndPassword createUserWithEmailAndPassword signInWithPopup signInAnonymously signOut sendPasswordResetEmail sendEmailVerification updateProfile deleteUser'],
  ['firebase/storage', 'uploadBytes uploadString getDownloadURL deleteObject listAll getBytes'],
  ['firebase/database', 'set get update remove runTransaction'],
  ['firebase-admin', `${methods('auth.()', FIREBASE_AUTH)} ${methods('messaging.()', 'send sendMulticast sendEachForMulticast subscribeToTopic')} firestore.().runTransaction`],
  ['firebase-admin/auth', methods('getAuth.()', FIREBASE_AUTH)],
  ['firebase-admin/messaging', methods('getMessaging.()', 'send sendMulticast sendEachForMulticast subscribeToTopic')],
  ['firebase-admin/firestore', 'getFirestore.().runTransaction'],
  ['@supabase/supabase-js', methods('createClient.().auth', 'signInWithPassword signUp signOut getUser getSession refreshSession resetPasswordForEmail updateUser signInWithOAuth')],
  ['@supabase/supabase-js', methods('createClient.().storage.from.()', 'upload download remove list createSignedUrl move copy')],
  ['mysql2', methods('createPool.().promise.() createConnection.().promise.()', 'query execute end getConnection beginTransaction commit rollback')],
  ['mysql2/promise', `${methods('createPool.().getConnection.()', 'query execute beginTransaction commit rollback')} ${methods('createConnection.()', 'beginTransaction commit rollback')} ${methods('Pool.prototype Connection.prototype PoolConnection.prototype Pool.prototype.getConnection.()', 'query execute beginTransaction commit rollback')} ${methods('Pool.prototype', 'getConnection end')}`],
  ['sqlite', `open ${methods('open.()', 'run get all exec close each migrate prepare')}`],
  ['axios', methods('create.()', VERBS)],
  ['got', methods('extend.()', VERBS), running],
  ['ky', methods('create.() extend.()', VERBS), running],
  ['got', methods(bodied('extend.()'), 'json text buffer'), running],
  ['ky', methods(bodied('create.() extend.()'), 'json text arrayBuffer blob formData')],
  ['ofetch', `ofetch $fetch ofetch.create.()`],
  ['cross-fetch', 'default fetch'],
  ['isomorphic-fetch', 'default'],
  ['node-fetch-native', 'default fetch'],
  ['request-promise', `default ${VERBS}`, running],
  ['request-promise-native', `default ${VERBS}`, running],
  ['resend', 'Resend.prototype.emails.send'],
  ['web-push', 'sendNotification'],
  ['mqtt', 'connectAsync'],
  ['basic-ftp', methods('Client.prototype', 'access connect login uploadFrom downloadTo remove list rename ensureDir')],
  ['ssh2-sftp-client', methods('default.prototype', 'connect put get list delete rename mkdir rmdir end fastPut fastGet exists')],
  ['node-ssh', methods('NodeSSH.prototype', 'connect execCommand exec putFile getFile putDirectory')],
  ['minio', methods('Client.prototype', 'makeBucket bucketExists removeObject fPutObject fGetObject statObject')],
  ['exceljs', methods('Workbook.prototype.xlsx Workbook.prototype.csv default.Workbook.prototype.xlsx', 'readFile writeFile load writeBuffer')],
  ['pdf-lib', `PDFDocument.create PDFDocument.load ${methods('PDFDocument.create.() PDFDocument.load.()', 'save embedFont embedPng embedJpg copyPages')}`],
  ['@google-cloud/bigquery', methods('BigQuery.prototype', 'query createQueryJob')],
  ['@google-cloud/tasks', 'CloudTasksClient.prototype.createTask'],
  ['@azure/storage-blob', methods('BlobServiceClient.fromConnectionString.().getContainerClient.() BlobServiceClient.prototype.getContainerClient.()', 'create createIfNotExists delete deleteBlob')],
  ['@azure/service-bus', methods('ServiceBusClient.prototype.createSender.()', 'sendMessages close scheduleMessages')],
  ['discord.js', methods(INTERACTIONS, 'reply deferReply editReply followUp deleteReply fetchReply showModal update deferUpdate')],
  ['discord.js', methods('Message.prototype', 'reply delete edit react fetch pin startThread')],
  ['discord.js', methods('TextChannel.prototype Message.prototype.channel', 'send bulkDelete sendTyping')],
  ['@testing-library/user-event', methods('default userEvent default.setup.() userEvent.setup.()', USER_EVENTS), { versions: '>=14' }],
  ['@testing-library/react', 'waitFor waitForElementToBeRemoved screen.findByText screen.findByRole screen.findByLabelText screen.findByTestId screen.findAllByText screen.findAllByRole'],
  ['@playwright/test', methods(`expect.() expect.().not expect.soft.() expect.soft.().not expect.poll.() expect.poll.().not`, EXPECTED)],
  ['@playwright/test', methods(LOCATED, LOCATOR)],
  ['@playwright/test', methods('APIRequestContext.prototype', 'get post put patch delete fetch')],
];

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
  ...further,
];
