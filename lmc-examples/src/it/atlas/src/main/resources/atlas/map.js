/* The map: outlines, the river, and the places of the records that are shown. A place looks as exact as it is. */

/** Mercator, in degrees of longitude; latitude grows upwards, and y downwards. */
const mercator = ([lon, lat]) => [lon, -Math.log(Math.tan(Math.PI / 4 + lat * Math.PI / 360)) * 180 / Math.PI];

/** What is drawn at first, and what the two buttons show: west, south, east, north. */
const RIVER_FRAME = [93.5, 8.2, 110, 26.5];
const ALL_FRAME = [74, 5.5, 134, 53];
const LEAST_SCALE = 6;
const MOST_SCALE = 1500;

/** Markers closer than this, in pixels, are drawn as one with a number. */
const CLUSTER = 17;

const GROUP_NAMES = { DAM: 'Dam or power station', PROJECT: 'Other project', CENTRE: 'Centre', MEETING: 'Meeting', OTHER: 'Other' };

/** Each group has a shape of its own, so that no colour needs to be told from another. */
const SHAPES = {
  DAM: 'M0 -8L8 6H-8Z',
  PROJECT: 'M-6 -6H6V6H-6Z',
  CENTRE: 'M0 -9L9 0L0 9L-9 0Z',
  MEETING: 'M0 -7A7 7 0 0 1 0 7A7 7 0 0 1 0 -7Z',
  OTHER: 'M-4 -7H4L8 0L4 7H-4L-8 0Z',
};

/** How far along a status is. */
const STAGES = {
  proposed: 'planned', preparing: 'planned', approved: 'planned', implementing: 'underway', trial: 'underway',
  operating: 'done', completed: 'done', suspended: 'stopped', cancelled: 'stopped',
};
const STAGE_NAMES = {
  planned: 'Planned: proposed, preparing or approved', underway: 'Under way: implementing or on trial',
  done: 'Operating or completed', stopped: 'Suspended or cancelled', none: 'Status not stated',
};

/** The halo of a place: radius in degrees, which grows with the zoom, and at least so many pixels. */
const HALOS = { exact: [0, 0], approximate: [0.02, 12], locality: [0.06, 14], region: [0.45, 26], unknown: [0.45, 26] };
const PRECISION_NAMES = {
  exact: 'exact place', approximate: 'approximate place', locality: 'somewhere in this locality', region: 'somewhere in this region',
  unknown: 'precision not stated',
};

/** Where on the map a name is written: no place of anything. */
const LABELS = [
  ...Object.entries({ CN: [103.2, 30.5], MM: [95.4, 22.3], LA: [104.1, 19.3], TH: [101, 15.5], KH: [104.2, 12.5], VN: [108.1, 14.5] })
    .map(([code, at]) => [countryName(code), at, 'country']),
  ['Mekong', [106.1, 16.2], 'water'],
  ['Lancang', [98.9, 23.5], 'water'],
];

const VIEW = { scale: 0, x: 0, y: 0 };
const MAP_LAYERS = {};
let PLACES = [];
/** The id of the record whose page is open. */
let OPENED = null;

const mapSize = () => {
  const box = byIdOf('map').getBoundingClientRect();
  return [box.width || 800, box.height || 600];
};
const toScreen = ([x, y]) => [x * VIEW.scale + VIEW.x, y * VIEW.scale + VIEW.y];

function decode(steps) {
  const points = [];
  let [lon, lat] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    lon += steps[i];
    lat += steps[i + 1];
    points.push(mercator([lon / 100, lat / 100]));
  }
  return points;
}

const pathOf = (points, end) => 'M' + points.map((each) => each.map((n) => n.toFixed(3)).join(' ')).join('L') + end;
const pathOfRings = (rings) => rings.map((each) => pathOf(decode(each), 'Z')).join('');

/** Draws a shape; its fill says how far along the thing is. */
function symbol(group, stage, precision) {
  const faint = precision === 'region' || precision === 'unknown';
  return svg('g', { class: `symbol ${group.toLowerCase()} ${stage}${faint ? ' faint' : ''}` },
    svg('path', { class: 'ground', d: SHAPES[group] }),
    svg('path', { class: 'body', d: SHAPES[group] }),
    stage === 'underway' ? svg('path', { class: 'half', d: SHAPES[group], 'clip-path': 'url(#lower-half)' }) : null,
    stage === 'stopped' ? svg('path', { class: 'cross', d: 'M-8 -8L8 8M8 -8L-8 8' }) : null);
}

function halo(precision, scale) {
  const [degrees, least] = HALOS[precision];
  const radius = Math.min(Math.max(least, degrees * scale), 160);
  return radius === 0 ? null : svg('circle', { class: 'halo ' + precision, r: radius.toFixed(1) });
}

function stageOf(id) {
  const facets = facetsOf(id);
  return facets.group === 'MEETING' ? 'done' : STAGES[facets.status] ?? 'none';
}

function initMap() {
  const map = byIdOf('map');
  const [west, south, east, north] = BASEMAP.frame;
  const corners = [[west, south], [east, south], [east, north], [west, north]];
  map.append(
    svg('defs', {},
      svg('clipPath', { id: 'lower-half' }, svg('rect', { x: -10, y: 0, width: 20, height: 10 }))),
    MAP_LAYERS.ground = svg('g', { 'aria-hidden': 'true' },
      svg('path', { class: 'sea', d: pathOf(corners.map(mercator), 'Z') }),
      svg('path', { class: 'neighbours', d: pathOfRings(BASEMAP.neighbours) }),
      ...BASEMAP.members.map((each) => svg('path', { class: 'member', d: pathOfRings(each.rings) })),
      svg('path', { class: 'river', d: BASEMAP.river.map((each) => pathOf(decode(each), '')).join('') }),
      MAP_LAYERS.routes = svg('g', {})),
    MAP_LAYERS.labels = svg('g', { class: 'labels', 'aria-hidden': 'true' }),
    MAP_LAYERS.halos = svg('g', { class: 'halos', 'aria-hidden': 'true' }),
    MAP_LAYERS.markers = svg('g', {}));
  PLACES = DATA.places.features.filter((each) => each.geometry?.type === 'Point').map((feature) => ({
    feature,
    id: feature.properties.record,
    group: facetsOf(feature.properties.record).group,
    precision: feature.properties.precision ?? 'unknown',
    at: mercator(feature.geometry.coordinates),
  }));
  legend();
  frame(RIVER_FRAME);
  listen(map);
  new ResizeObserver(() => VIEW.framed && frame(VIEW.framed)).observe(map);
}

/** Shows a part of the earth as large as it fits. */
function frame([west, south, east, north]) {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const [width, height] = mapSize();
  VIEW.scale = Math.min(width / (right - left), height / (bottom - top), MOST_SCALE);
  VIEW.x = width / 2 - VIEW.scale * (left + right) / 2;
  VIEW.y = height / 2 - VIEW.scale * (top + bottom) / 2;
  drawMap();
  VIEW.framed = [west, south, east, north];
}

/** Zooms about a point of the screen, which stays where it is. */
function zoom(factor, at) {
  const [width, height] = mapSize();
  const [x, y] = at ?? [width / 2, height / 2];
  const scale = Math.min(Math.max(VIEW.scale * factor, LEAST_SCALE), MOST_SCALE);
  move(x - (x - VIEW.x) * scale / VIEW.scale - VIEW.x, y - (y - VIEW.y) * scale / VIEW.scale - VIEW.y, scale);
}

function move(dx, dy, scale = VIEW.scale) {
  VIEW.framed = null;
  VIEW.x += dx;
  VIEW.y += dy;
  VIEW.scale = scale;
  drawMap();
}

function listen(map) {
  const buttons = { 'zoom-in': () => zoom(1.6), 'zoom-out': () => zoom(1 / 1.6), 'zoom-river': () => frame(RIVER_FRAME), 'zoom-all': () => frame(ALL_FRAME) };
  for (const [id, action] of Object.entries(buttons)) {
    byIdOf(id).addEventListener('click', action);
  }
  const keys = {
    ArrowLeft: () => move(60, 0), ArrowRight: () => move(-60, 0), ArrowUp: () => move(0, 60), ArrowDown: () => move(0, -60),
    '+': () => zoom(1.6), '=': () => zoom(1.6), '-': () => zoom(1 / 1.6), 0: () => frame(RIVER_FRAME),
  };
  map.addEventListener('keydown', (event) => {
    if (event.target === map && keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  const at = (event) => [event.clientX - map.getBoundingClientRect().left, event.clientY - map.getBoundingClientRect().top];
  map.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoom(Math.exp(-Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 120) / 300), at(event));
  }, { passive: false });
  drag(map, at);
}

/** One pointer moves the map, two also zoom it. A marker below a pointer that has not moved is still clicked. */
function drag(map, at) {
  const pointers = new Map();
  const centre = () => [0, 1].map((axis) => [...pointers.values()].reduce((sum, each) => sum + each[axis], 0) / pointers.size);
  const spread = () => {
    const [one, other] = [...pointers.values()];
    return other ? Math.hypot(one[0] - other[0], one[1] - other[1]) : 0;
  };
  let moved = 0;
  map.addEventListener('pointerdown', (event) => {
    pointers.set(event.pointerId, at(event));
    moved = 0;
  });
  map.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) {
      return;
    }
    const [before, wide] = [centre(), spread()];
    pointers.set(event.pointerId, at(event));
    const after = centre();
    moved += Math.hypot(after[0] - before[0], after[1] - before[1]) + Math.abs(spread() - wide);
    if (moved > 4) {
      map.setPointerCapture(event.pointerId);
      move(after[0] - before[0], after[1] - before[1]);
      if (wide > 0) {
        zoom(spread() / wide, after);
      }
    }
  });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    map.addEventListener(type, (event) => pointers.delete(event.pointerId));
  }
  map.addEventListener('click', (event) => {
    if (moved > 4) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
}

function drawMap() {
  if (!MAP_LAYERS.ground || byIdOf('view-map').hidden) {
    return;
  }
  MAP_LAYERS.ground.setAttribute('transform', `translate(${VIEW.x.toFixed(2)} ${VIEW.y.toFixed(2)}) scale(${VIEW.scale.toFixed(4)})`);
  drawLabels();
  drawRoutes();
  drawMarkers();
}

function drawLabels() {
  const label = ([text, point, kind]) => {
    const [x, y] = toScreen(mercator(point));
    return svg('text', { x, y, class: kind }, text);
  };
  MAP_LAYERS.labels.replaceChildren(...LABELS.map(label));
}

/** Straight lines from place to place, which are not the course of the road. */
function drawRoutes() {
  const lines = DATA.places.features.filter((each) => each.properties.derived && SHOWN.has(each.properties.record)).flatMap((each) =>
    each.geometry.type === 'LineString' ? [each.geometry.coordinates] : each.geometry.coordinates);
  MAP_LAYERS.routes.replaceChildren(...lines.map((each) => svg('path', { class: 'route', d: pathOf(each.map(mercator), '') })));
}

/** The places on the screen, those that would cover one another together. */
function clusters() {
  const [width, height] = mapSize();
  const found = [];
  for (const place of PLACES) {
    const [x, y] = toScreen(place.at);
    if (!SHOWN.has(place.id) || x < -30 || y < -30 || x > width + 30 || y > height + 30) {
      continue;
    }
    const near = found.find((each) => Math.hypot(each.x - x, each.y - y) < CLUSTER);
    if (near) {
      near.places.push(place);
    } else {
      found.push({ x, y, places: [place] });
    }
  }
  return found;
}

function drawMarkers() {
  const halos = [];
  const markers = clusters().map(({ x, y, places }) => {
    const ids = [...new Set(places.map((each) => each.id))];
    const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
    const [place] = places;
    const soft = halo(place.precision, VIEW.scale);
    const group = mainGroup(ids);
    if (soft && places.every((each) => each.precision !== 'exact')) {
      halos.push(svg('g', { transform, class: group.toLowerCase() }, soft));
    }
    if (ids.length > 1) {
      return clusterMarker(transform, group, places, ids);
    }
    const label = markerText(place);
    return svg('a', { class: place.id === OPENED ? 'marker opened' : 'marker', href: '#' + encodeURIComponent(place.id), transform, 'aria-label': label, 'data-record': place.id },
      svg('title', {}, label), svg('circle', { class: 'target', r: 12 }), symbol(place.group, stageOf(place.id), place.precision));
  });
  const focused = MAP_LAYERS.markers.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
  MAP_LAYERS.halos.replaceChildren(...halos);
  MAP_LAYERS.markers.replaceChildren(...markers);
  markers.find((each) => focused !== null && each.getAttribute('aria-label') === focused)?.focus();
  const placed = new Set(PLACES.map((each) => each.id));
  const unplaced = [...SHOWN].filter((id) => !placed.has(id)).length;
  byIdOf('unplaced').textContent = unplaced > 0 ? `Without coordinates: ${unplaced} of the records shown; the view List has them.` : '';
}

function markerText(place) {
  const facets = facetsOf(place.id);
  const spot = place.feature.properties.name;
  const parts = [nameOf(place.id), GROUP_NAMES[place.group].toLowerCase(), facets.status && words(facets.status).toLowerCase(),
    spot !== nameOf(place.id) && spot, PRECISION_NAMES[place.precision]];
  return parts.filter(Boolean).join(', ');
}

/** The group that most of some records belong to. */
function mainGroup(ids) {
  const counts = Object.keys(GROUP_NAMES).map((group) => ids.filter((id) => facetsOf(id).group === group).length);
  return Object.keys(GROUP_NAMES)[counts.indexOf(Math.max(...counts))];
}

function clusterMarker(transform, group, places, ids) {
  const label = `${ids.length} records close together: ${ids.slice(0, 3).map(nameOf).join(', ')}${ids.length > 3 ? ' and more' : ''}`;
  const open = () => showPlaces(places, ids);
  return svg('g', {
    class: ids.includes(OPENED) ? 'marker cluster opened' : 'marker cluster', transform, role: 'button', tabindex: 0, 'aria-label': label, onclick: open,
    onkeydown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        open();
      }
    },
  }, svg('title', {}, label), svg('circle', { class: 'bubble ' + group.toLowerCase(), r: Math.min(10 + ids.length / 2, 18) }), svg('text', {}, String(ids.length)));
}

/** Shows some places as large as they fit, with a margin. */
function zoomTo(places) {
  const [longitudes, latitudes] = [0, 1].map((axis) => places.map((each) => each.feature.geometry.coordinates[axis]));
  const box = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
  const least = places.some((each) => each.precision === 'exact') ? 0.1 : 0.8;
  const margin = Math.max(least, (box[2] - box[0]) / 4, (box[3] - box[1]) / 4);
  byIdOf('tab-map').click();
  frame([box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin]);
}

/** The records of a cluster, in the panel. */
function showPlaces(places, ids) {
  const names = [...new Set(places.map((each) => each.feature.properties.name))];
  clearAddress();
  openPanel(`${ids.length} records close together`, [
    element('p', { class: 'note' }, names.slice(0, 6).join(' · ') + (names.length > 6 ? ' …' : '')),
    element('button', { type: 'button', onclick: () => zoomTo(places) }, 'Zoom in'),
    recordList(ids),
  ]);
}

function legend() {
  const sample = (part, text) => element('li', {}, svg('svg', { viewBox: '-20 -14 40 28', width: 40, height: 28, 'aria-hidden': 'true' }, part), text);
  byIdOf('legend-body').append(
    element('h3', {}, 'What it is'),
    element('ul', {}, Object.entries(GROUP_NAMES).map(([group, text]) => sample(symbol(group, 'done', 'exact'), text))),
    element('h3', {}, 'How far along it is'),
    element('ul', {}, Object.entries(STAGE_NAMES).map(([stage, text]) => sample(symbol('PROJECT', stage, 'exact'), text))),
    element('h3', {}, 'How exact its place is'),
    element('ul', {}, ['exact', 'approximate', 'locality', 'region'].map((precision) => sample(
      svg('g', { class: 'project' }, halo(precision, 0), symbol('PROJECT', 'done', precision)), words(PRECISION_NAMES[precision])))),
    element('p', {}, 'Halos grow as you zoom in. A dashed line joins the places of a route and is not its course. A number stands for several records.'));
  byIdOf('legend').open = window.matchMedia('(min-width: 70rem)').matches;
}
