// Ports: the rows of sea-ports that have coordinates, less those that reviewed.tsv replaces, and the rows of reviewed.tsv.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const seaPorts = createRequire(import.meta.url)('sea-ports/lib/ports.json');
const HEADER = ['name', 'unlocode', 'country', 'latitude_deg', 'longitude_deg', 'kind', 'mark', 'source'];

export function portsTable() {
  const reviewed = reviewedRows();
  const replaced = new Set(reviewed.map((row) => row[1]).filter((code) => code !== ''));
  const rows = [...publishedRows().filter((row) => !replaced.has(row[1])), ...reviewed];
  rows.sort((a, b) => compare(a[2], b[2]) || compare(a[1], b[1]) || compare(a[0], b[0]));
  return [HEADER, ...rows].map((row) => row.join('\t') + '\n').join('');
}

function reviewedRows() {
  const text = readFileSync(new URL('reviewed.tsv', import.meta.url), 'utf8');
  const [header, ...rows] = text.trimEnd().split('\n').map((line) => line.split('\t'));
  if (header.join() !== HEADER.join()) {
    throw new Error('reviewed.tsv: the columns must be ' + HEADER.join(', '));
  }
  return rows;
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
