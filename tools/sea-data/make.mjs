// Makes coast.bin.gz and ports.tsv of the room sea. To use it: npm install, then npm run make, both in this folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coastBytes } from './coast.mjs';
import { portsCounts, portsTable } from './ports.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', '..', 'sea', 'src', 'main', 'resources', 'org', 'hawser', 'sea');

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'coast', 'coast.bin.gz'), coastBytes());
writeFileSync(join(out, 'port', 'ports.tsv'), portsTable());
console.log(portsCounts());
