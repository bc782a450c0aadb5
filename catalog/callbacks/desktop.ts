import type { CallbackModel } from './model.ts';

const shared = { when: 'later-repeatedly', order: 'independent', context: 'event-listener', verified: 'documentation of the packages' } as const;
const adopted = { ...shared, result: 'adopted', thrown: 'rejects' } as const;
const used = { ...shared, result: 'used', thrown: 'crashes' } as const;

const EDITED: readonly string[] =
  'onDidOpenTextDocument onDidCloseTextDocument onDidChangeTextDocument onWillSaveTextDocument onDidSaveTextDocument onDidCreateFiles onDidDeleteFiles onDidRenameFiles onDidChangeConfiguration onDidChangeWorkspaceFolders onDidChange onDidCreate onDidDelete onDidChangeActiveTextEditor onDidChangeVisibleTextEditors onDidChangeTextEditorSelection onDidChangeWindowState onDidReceiveMessage onDidDispose onDidStartTask onDidEndTask onDidChangeActiveColorTheme'.split(' ');
const THROUGH: readonly string[] = ['workspace', 'window', 'commands', 'tasks', 'createFileSystemWatcher', 'createWebviewPanel', 'webview'];
const PROVIDERS: readonly string[] =
  'registerHoverProvider registerCompletionItemProvider registerInlineCompletionItemProvider registerDefinitionProvider registerImplementationProvider registerTypeDefinitionProvider registerReferenceProvider registerRenameProvider registerCodeLensProvider registerCodeActionsProvider registerDocumentSymbolProvider registerWorkspaceSymbolProvider registerDocumentLinkProvider registerDocumentHighlightProvider registerFoldingRangeProvider registerColorProvider registerSignatureHelpProvider registerDocumentFormattingEditProvider registerDocumentRangeFormattingEditProvider registerTreeDataProvider registerWebviewViewProvider registerTextDocumentContentProvider registerTaskProvider registerDebugConfigurationProvider registerUriHandler registerFileDecorationProvider createTreeView'.split(
    ' ',
  );
/** In which of its arguments the provider stands: what it is for comes first. */
const PROVIDING: readonly number[] = [0, 1];

/** The main process of an application, and what extends an editor or a home: it has one thread for all windows, extensions and devices. */
export const desktop: readonly CallbackModel[] = [
  { ...adopted, id: 'question to the main process of electron', calls: { how: 'path', modules: ['electron', 'electron/main'], paths: ['ipcMain.handle', 'ipcMain.handleOnce', 'protocol.handle'] }, callback: { argument: 1 } },
  { ...used, id: 'request in electron', calls: { how: 'path', modules: ['electron', 'electron/main'], paths: ['protocol.registerFileProtocol', 'protocol.registerBufferProtocol', 'protocol.registerStringProtocol', 'globalShortcut.register'] }, callback: { argument: 1 } },
  { ...used, id: 'end of an electron application', calls: { how: 'path', modules: ['electron', 'electron/main'], paths: ['on', 'once', 'addListener'].map((name) => `app.${name}`), events: ['before-quit', 'will-quit', 'quit'] }, callback: { argument: 1 }, context: 'exit-handler', verified: 'documentation of electron: windows are closed after `before-quit`, `will-quit` is followed by `quit` in the same tick, and nothing asynchronous is waited for' },
  { ...used, id: 'start of an electron application', calls: { how: 'path', modules: ['electron', 'electron/main'], paths: ['on', 'once', 'addListener'].map((name) => `app.${name}`), events: ['ready', 'will-finish-launching'] }, callback: { argument: 1 }, when: 'later-once', context: 'start' },
  { ...used, id: 'electron being ready', calls: { how: 'path', modules: ['electron', 'electron/main'], paths: ['app.whenReady.().then'] }, callback: { argument: 0 }, when: 'later-once', result: 'adopted', thrown: 'rejects', context: 'start' },
  { ...used, id: 'what electron gives a page', calls: { how: 'path', modules: ['electron', 'electron/renderer'], paths: ['contextBridge.exposeInMainWorld'] }, callback: { option: '*', of: 1 } },
  { ...adopted, id: 'command of an editor', calls: { how: 'path', modules: ['vscode'], paths: ['commands.registerCommand'] }, callback: { argument: 1 } },
  { ...used, id: 'command of a text editor', calls: { how: 'path', modules: ['vscode'], paths: ['commands.registerTextEditorCommand'] }, callback: { argument: 1 }, verified: 'documentation of vscode: what edits the text is over when the function returns' },
  { ...used, id: 'event of an editor', calls: { how: 'method', modules: ['vscode'], names: EDITED, through: THROUGH }, callback: { argument: 0 } },
  ...PROVIDING.map((of): CallbackModel => ({ ...adopted, id: `provider of an editor (${String(of)})`, calls: { how: 'method', modules: ['vscode'], names: PROVIDERS, through: ['languages', 'workspace', 'window', 'tasks', 'debug', 'notebooks'] }, callback: { option: '*', of } })),
  { ...adopted, id: 'characteristic of homebridge', calls: { how: 'name', names: ['onGet', 'onSet'] }, callback: { argument: 0 } },
];
