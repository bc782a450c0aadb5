await import('../lib/cli.js');
