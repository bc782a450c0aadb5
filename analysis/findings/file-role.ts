/** By the names that test runners and tools look for. */
export function isTestFile(file: string): boolean {
  return /(^|\/)(tests?|specs?|__tests__|__mocks__|e2e|cypress)\//.test(file) || /[._-](test|spec|e2e|test-d)\.[cm]?[jt]sx?$/.test(file) || /(^|\/)test\.[cm]?[jt]sx?$/.test(file);
}

/** What tests and measurements are made with, by the folders it lies in. */
export function isTestAid(file: string): boolean {
  return AIDS.test(file) || RUNNER_HOOKS.test(file);
}

/** What runners of tests call before and after all of them. */
const RUNNER_HOOKS = /(^|\/)(?:global-?(?:setup|teardown)|(?:jest|vitest|mocha|test|e2e)[.-](?:setup|teardown)|setup-?(?:jest|tests?|vitest))\.[cm]?[jt]s$/i;

const AIDS = /(^|\/)(?:__\w*fixtures__|fixtures?|test-?data|mocks?|testing|playgrounds?|benchmarks?|bench|(?:[\w-]+[-_])?(?:e2e|tests?)(?:[-_][\w-]+)?|__\w*(?:tests?|benchmarks?)\w*__)\//;

/** By the name that bundlers and pools look for. */
export function isWorkerFile(file: string): boolean {
  return /\.worker\.[cm]?[jt]sx?$/.test(file);
}

export function isConfigFile(file: string): boolean {
  return /(^|\/)(\.[\w.-]+rc|[\w.-]+\.(config|conf))\.[cm]?[jt]s$|(^|\/)(Gruntfile|Gulpfile|gulpfile)(\.\w+)?\.[cm]?[jt]s$/.test(file);
}

/** The files that Jake looks for. */
export function isJakefile(file: string): boolean {
  return /(^|\/)jakefile(\.[cm]?[jt]s)?$|(^|\/)jakelib\/[^/]+\.[jt]s$/i.test(file);
}

/** By the folders in which commands and chores lie that people start by hand, or a build does; what a tool is told lies in folders with a dot. */
export function isScriptFile(file: string): boolean {
  return /(^|\/)(scripts?|bin|cli|\.[a-z][\w-]*)\/.+\.[cm]?[jt]s$/.test(file);
}

/** By the folders in which tools keep what each of their commands does; those of bots and editors lie in such as well. */
export function isCommandFolder(file: string): boolean {
  return /(^|\/)(?:commands?|generators?)\/.+\.[cm]?[jt]s$/.test(file);
}

/** @param inside the file's place in its package. */
export function isChoreFile(inside: string): boolean {
  return /^(?:tools?|tooling|build|gulp|hack|ci|dev-?tools?|docs?|website|examples?|demos?|samples?)\/.+\.[cm]?[jt]s$/.test(inside);
}

/** What a program does before it serves, in a folder or file of its own. */
export function isStartFile(file: string): boolean {
  return /(^|\/)(?:start-?up|boot(?:strap)?)(?:\/.+)?\.[cm]?[jt]s$|(?:^|[/_.-])(?:init|setup|migrations?|migrate|migrator|seed|seeder)\.[cm]?[jt]s$/i.test(file);
}

/** Changes to a database, made once, one after the other, and what fills it at first. */
export function isMigrationFile(file: string): boolean {
  return /(^|\/)(?:(?:migrations?|seeds?|seeders?)\/[^/]+|seed|migrat(?:ions?|or))\.[cm]?[jt]s$/.test(file);
}
