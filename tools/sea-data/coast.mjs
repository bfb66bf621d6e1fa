// The coast as rings of points on the grid that the source is quantised to:
//
//   magic      8 bytes "HWCOAST1"
//   grid       4 big-endian doubles: longitude of column 0, degrees a column, latitude of row 0, degrees a row
//   rings      varint count; then each ring:
//                varint number of points, closing point left out
//                for each point: zigzag varint of column - previous column, zigzag varint of row - previous row
//                (previous starts at 0, 0 for every ring)
//
// the whole compressed with gzip. Rings that touch the 180th meridian keep columns 0 and the last one as the source has them.
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';

const topology = createRequire(import.meta.url)('world-atlas/land-10m.json');

const NULL_ROW = Math.round((0 - topology.transform.translate[1]) / topology.transform.scale[1]);

export function coastBytes() {
  const { scale, translate } = topology.transform;
  const head = Buffer.alloc(40);
  head.write('HWCOAST1', 'latin1');
  [translate[0], scale[0], translate[1], scale[1]].forEach((value, i) => head.writeDoubleBE(value, 8 + 8 * i));
  const rings = gridRings(scale, translate);
  const bytes = [];
  varint(bytes, rings.length);
  rings.forEach((ring) => writeRing(bytes, ring));
  return gzipSync(Buffer.concat([head, Buffer.from(bytes)]), { level: 9 });
}

function gridRings(scale, translate) {
  const land = feature(topology, topology.objects.land);
  const toGrid = ([lon, lat]) => [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
  return land.features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .flat()
    .map((ring) => withoutRepeats(ring.slice(0, -1).map(toGrid)))
    .filter((ring) => ring.length >= 3 && !isNullIsland(ring))
    .sort((a, b) => spatialOrder(a[0]) - spatialOrder(b[0]));
}

// Natural Earth holds an invented "Null Island" at 0 N, 0 E, where broken positions gather too; there is nothing but sea.
function isNullIsland(ring) {
  return ring.every(([column, row]) => Math.abs(column - 50_000) <= 10 && Math.abs(row - NULL_ROW) <= 10);
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

function writeRing(bytes, ring) {
  varint(bytes, ring.length);
  let [column, row] = [0, 0];
  for (const point of ring) {
    varint(bytes, zigzag(point[0] - column));
    varint(bytes, zigzag(point[1] - row));
    [column, row] = point;
  }
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
