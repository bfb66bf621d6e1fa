// Ports: the rows of sea-ports that have coordinates, less those that reviewed.tsv replaces and those that excluded.tsv leaves out
// with a reason, and the rows of reviewed.tsv.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const seaPorts = createRequire(import.meta.url)('sea-ports/lib/ports.json');
const HEADER = ['name', 'unlocode', 'country', 'latitude_deg', 'longitude_deg', 'kind', 'mark', 'source'];
const EXCLUDED_HEADER = ['unlocode', 'name', 'mark', 'reason'];
const MARKS = ['F', 'D', 'M-high', 'M-medium', 'M-low'];

export function portsTable() {
  const { reviewed, excluded, published } = sources();
  const gone = new Set([...reviewed.map((row) => row[1]), ...excluded.map((row) => row[0])]);
  const rows = [...published.filter((row) => !gone.has(row[1])), ...reviewed];
  rows.sort((a, b) => compare(a[2], b[2]) || compare(a[1], b[1]) || compare(a[0], b[0]));
  return [HEADER, ...rows].map((row) => row.join('\t') + '\n').join('');
}

/** What became of each row, in lines. */
export function portsCounts() {
  const { reviewed, excluded, published } = sources();
  const codes = new Set(published.map((row) => row[1]));
  const replacing = reviewed.filter((row) => codes.has(row[1]));
  const reasons = new Map();
  for (const [, , , reason] of excluded) {
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [
    `sea-ports: ${Object.keys(seaPorts).length} rows, ${published.length} with coordinates`,
    `  replaced by a reviewed row: ${replacing.length}`,
    `  left out: ${excluded.length}`,
    ...[...reasons].sort((a, b) => compare(a[0], b[0])).map(([reason, count]) => `    ${count}: ${reason}`),
    `reviewed rows: ${reviewed.length}, of them new: ${reviewed.length - replacing.length}`,
    ...MARKS.map((mark) => `    ${mark}: ${reviewed.filter((row) => row[6] === mark).length}`),
    `ports.tsv: ${published.length - replacing.length - excluded.length + reviewed.length} rows`,
  ].join('\n');
}

function sources() {
  const reviewed = table('reviewed.tsv', HEADER, 1, 6);
  const excluded = table('excluded.tsv', EXCLUDED_HEADER, 0, 2);
  const published = publishedRows();
  checkExcluded(excluded, published, reviewed);
  return { reviewed, excluded, published };
}

function table(name, header, code, mark) {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  const [first, ...rows] = text.trimEnd().split('\n').map((line) => line.split('\t'));
  if (first.join() !== header.join()) {
    throw new Error(`${name}: the columns must be ${header.join(', ')}`);
  }
  const seen = new Set();
  rows.forEach((row, i) => {
    const where = `${name}, line ${i + 2}`;
    if (row.length !== header.length) throw new Error(`${where}: ${row.length} fields, not ${header.length}`);
    if (!MARKS.includes(row[mark])) throw new Error(`${where}: "${row[mark]}" is no mark`);
    if (row[code] !== '' && seen.has(row[code])) throw new Error(`${where}: ${row[code]} stands twice`);
    seen.add(row[code]);
  });
  return rows;
}

// A new version of sea-ports may have mended or moved what is left out here.
function checkExcluded(excluded, published, reviewed) {
  const names = new Map(published.map((row) => [row[1], row[0]]));
  const replaced = new Set(reviewed.map((row) => row[1]));
  for (const [code, name] of excluded) {
    if (names.get(code) !== name) throw new Error(`excluded.tsv: sea-ports has no ${code} ${name}`);
    if (replaced.has(code)) throw new Error(`excluded.tsv: ${code} stands in reviewed.tsv too`);
  }
}

function publishedRows() {
  return Object.entries(seaPorts)
    .filter(([, port]) => port.coordinates)
    .map(([code, port]) => [
      port.name.replace(/\s+/g, ' ').trim(),
      code,
      code.slice(0, 2),
      degrees(port.coordinates[1]),
      degrees(port.coordinates[0]),
      'port',
      'F',
      'sea-ports 0.0.9',
    ]);
}

// Four decimals are 11 m: finer than any port is a point.
function degrees(value) {
  return String(Math.round(value * 1e4) / 1e4);
}

// Several codes of one port stand in the source as several keys; all are kept. Order by code units: no locale.
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
