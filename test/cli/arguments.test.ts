import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../cli/arguments.ts';

describe('what is asked for', () => {
  it('has defaults', () => {
    const request = parseArguments(['check']);
    expect(request).toMatchObject({ kind: 'run', options: { command: 'check', paths: [], format: 'stylish', preset: 'recommended', all: false, write: false } });
  });

  it('is a migration with all of its options', () => {
    const args = 'migrate src test --write --allow-dirty --report r.json --all --exports keep --public files --max-twins 3 --rule no-blocking-fs --rule unblock/no-blocking-cpu'.split(' ');
    expect(parseArguments(args)).toMatchObject({
      options: {
        command: 'migrate',
        paths: ['src', 'test'],
        write: true,
        allowDirty: true,
        report: 'r.json',
        policy: { where: 'everywhere', exports: 'keep', public: 'files', maxTwins: 3, rules: ['no-blocking-fs', 'no-blocking-cpu'] },
      },
    });
  });

  it('is help or the version, whatever else is said', () => {
    expect(parseArguments(['--help'])).toEqual({ kind: 'help', command: undefined });
    expect(parseArguments(['migrate', '-h', '--write'])).toEqual({ kind: 'help', command: 'migrate' });
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
  });

  it('is a package to learn about', () => {
    expect(parseArguments(['learn', 'glob', '@scope/name', '--format', 'json'])).toEqual({ kind: 'learn', learning: { packages: ['glob', '@scope/name'], format: 'json', allowErrors: false } });
  });

  it('takes paths that look like options after two dashes', () => {
    expect(parseArguments(['check', '--', '--odd.js'])).toMatchObject({ options: { paths: ['--odd.js'] } });
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'no command given: say "unblock check", "unblock migrate" or "unblock learn"'],
    [['chek'], 'unknown command "chek"; did you mean "check"?'],
    [['src'], 'unknown command "src": the commands are check, migrate and learn'],
    [['check', '--prest=all'], 'unknown option --prest; did you mean "preset"?'],
    [['check', '-x'], 'unknown option -x'],
    [['check', '--write'], '"unblock check" has no option --write'],
    [['migrate', '--preset', 'all'], '"unblock migrate" has no option --preset'],
    [['check', '--all=yes'], 'option --all takes no value, but was given "yes"'],
    [['learn'], '"unblock learn" needs the name of an installed package'],
    [['learn', 'glob', '--report', 'r.json'], '"unblock learn" has no option --report'],
    [['check', '--report'], 'option --report needs a value: FILE'],
    [['check', '--report', '--all'], 'option --report needs a value: FILE'],
    [['check', '--report='], 'option --report needs a value: FILE'],
    [['check', '--format', 'xml'], 'option --format cannot be "xml": it is stylish, json'],
    [['check', '--rule', 'no-blocking-sf'], 'option --rule cannot be "no-blocking-sf"; did you mean "no-blocking-fs"?'],
    [['migrate', '--max-twins', 'many'], 'option --max-twins cannot be "many": it is a whole number from 0'],
    [['migrate', '--max-twins', '1.5'], 'option --max-twins cannot be "1.5": it is a whole number from 0'],
    [['migrate', '--all', '--where', 'async'], '--all means --where everywhere, but --where async was given too'],
  ])('%j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(expect.objectContaining({ name: 'UsageError', message }) as Error);
  });
});
