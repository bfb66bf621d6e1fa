// The coast as rings of points on the grid that the source is quantised to, whose coast it is, and the borders on land:
//
//   magic        8 bytes "HWCOAST2"
//   grid         4 big-endian doubles: longitude of column 0, degrees a column, latitude of row 0, degrees a row
//   territories  varint count; then each: varint length and UTF-8 bytes of "code TAB name"; no code where the source has none
//   rings        varint count; then each: a line whose last point is its first again, left out
//   borders      varint count; then each: a line
//   line           varint number of points
//                  for each point: zigzag varint of column - previous column, zigzag varint of row - previous row
//                  (previous starts at 0, 0 for every line)
//                  runs that cover its pieces from point to point: varint pieces, varint territory on the left + 1, varint
//                  territory on the right + 1; 0 is the sea
//
// the whole compressed with gzip. Rings that touch the 180th meridian keep columns 0 and the last one as the source has them.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import isoCountries from 'i18n-iso-countries';
import { mergeArcs } from 'topojson-client';

const SEA = -1;

const require = createRequire(import.meta.url);
const topology = require('world-atlas/countries-10m.json');
const countries = topology.objects.countries.geometries.filter((country) => country.arcs);
const absolute = topology.arcs.map(absolutePoints);

export function coastBytes() {
  const { scale, translate } = topology.transform;
  const head = Buffer.alloc(40);
  head.write('HWCOAST2', 'latin1');
  [translate[0], scale[0], translate[1], scale[1]].forEach((value, i) => head.writeDoubleBE(value, 8 + 8 * i));
  const bytes = [];
  varint(bytes, countries.length);
  countries.forEach((country) => writeText(bytes, code(country) + '\t' + country.properties.name));
  const sides = sidesOfArcs();
  const rings = coastRings(sides);
  varint(bytes, rings.length);
  rings.forEach((ring) => writeLine(bytes, ring));
  const borders = borderLines(sides);
  varint(bytes, borders.length);
  borders.forEach((border) => writeLine(bytes, border));
  return gzipSync(Buffer.concat([head, Buffer.from(bytes)]), { level: 9 });
}

// Pieces of land that the source gives no code, though it is agreed whose they are: ISO 3166-1 alpha-2. What is agreed by most and
// contested by some (N. Cyprus, Somaliland) is so too; areas.yaml names the dispute. The Spratly Islands and Scarborough Reef stay without.
const CODES = {
  Dhekelia: 'GB',
  Akrotiri: 'GB',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Somaliland: 'SO',
  'USNB Guantanamo Bay': 'CU',
  Baikonur: 'KZ',
  Kosovo: 'XK',
  'Indian Ocean Ter.': 'AU',
  'Coral Sea Is.': 'AU',
  'Clipperton I.': 'FR',
  'Bajo Nuevo Bank': 'CO',
  'Serranilla Bank': 'CO',
};

// The source has the numeric code.
function code(country) {
  return country.id === undefined
    ? (CODES[country.properties.name] ?? '')
    : (isoCountries.numericToAlpha2(country.id) ?? '');
}

function absolutePoints(arc) {
  let [column, row] = [0, 0];
  return arc.map(([dColumn, dRow]) => {
    column += dColumn;
    row += dRow;
    return [column, row];
  });
}

function pointsOf(arc) {
  return arc < 0 ? absolute[~arc].toReversed() : absolute[arc];
}

// For each arc the territory on its left and right, seen along the arc as the file has it.
function sidesOfArcs() {
  const sides = absolute.map(() => ({ left: undefined, right: undefined }));
  countries.forEach((country, territory) => {
    const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    polygons.forEach((rings) => rings.forEach((ring, i) => noteSides(sides, ring, i > 0, territory)));
  });
  return sides;
}

function noteSides(sides, ring, isHole, territory) {
  const clockwise = doubleArea(ring.flatMap((arc) => pointsOf(arc).slice(1))) < 0;
  for (const arc of ring) {
    const landOnRight = clockwise !== isHole;
    sides[arc < 0 ? ~arc : arc][landOnRight === arc >= 0 ? 'right' : 'left'] = territory;
  }
}

function doubleArea(points) {
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function coastRings(sides) {
  return mergeArcs(topology, countries)
    .arcs.flat()
    .map((arcs) => ring(arcs, sides))
    .filter(({ points }) => points.length >= 3)
    .sort((a, b) => spatialOrder(a.points[0]) - spatialOrder(b.points[0]));
}

function ring(arcs, sides) {
  const pieces = arcs.flatMap((arc) => piecesOf(arc, sides));
  return { points: pieces.map((piece) => piece.from), sides: pieces.map((piece) => piece.sides) };
}

// The pieces of an arc from point to point; what is left of it is right of it where it is followed backward.
function piecesOf(arc, sides) {
  const { left = SEA, right = SEA } = sides[arc < 0 ? ~arc : arc];
  const both = arc < 0 ? [right, left] : [left, right];
  const points = withoutRepeats(pointsOf(arc));
  return points.slice(0, -1).map((from) => ({ from, sides: both }));
}

function borderLines(sides) {
  return absolute
    .map((points, arc) => ({ ...sides[arc], points: withoutRepeats(points) }))
    .filter(({ left, right }) => left !== undefined && right !== undefined && left !== right)
    .map(({ left, right, points }) => ({ points, sides: points.slice(1).map(() => [left, right]) }))
    .sort((a, b) => spatialOrder(a.points[0]) - spatialOrder(b.points[0]));
}

function withoutRepeats(points) {
  return points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
}

// Interleaves the bits of column and row, so that neighbours on the earth are neighbours in the file.
function spatialOrder([column, row]) {
  let order = 0;
  for (let bit = 16; bit >= 0; bit--) {
    order = order * 4 + ((column >> bit) & 1) * 2 + ((row >> bit) & 1);
  }
  return order;
}

function writeLine(bytes, { points, sides }) {
  varint(bytes, points.length);
  writePoints(bytes, points);
  let from = 0;
  for (let i = 1; i <= sides.length; i++) {
    if (i === sides.length || sides[i].join() !== sides[from].join()) {
      [i - from, sides[from][0] + 1, sides[from][1] + 1].forEach((value) => varint(bytes, value));
      from = i;
    }
  }
}

function writePoints(bytes, points) {
  let [column, row] = [0, 0];
  for (const point of points) {
    varint(bytes, zigzag(point[0] - column));
    varint(bytes, zigzag(point[1] - row));
    [column, row] = point;
  }
}

function writeText(bytes, text) {
  const encoded = Buffer.from(text, 'utf8');
  varint(bytes, encoded.length);
  bytes.push(...encoded);
}

function zigzag(value) {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function varint(bytes, value) {
  while (value > 127) {
    bytes.push((value % 128) + 128);
    value = Math.floor(value / 128);
  }
  bytes.push(value);
}
