/**
 * The yardstick: the cards and links of a scene on one bare canvas. Each frame it draws what is in view, small text as
 * bars, and knows nothing but panning, zooming and dragging.
 */

const canvas = document.querySelector('canvas');
const context = canvas.getContext('2d', { alpha: false });
const GREEKED_BELOW = 0.3;
const TEXT = { left: 13, top: 10, leading: 17, font: '550 12.5px sans-serif' };

let cards = [];
let links = [];
let view = { x: 0, y: 0, zoom: 1 };
let selected = new Set();
/** As in the app: the ends of a far link are specks then. */
const NO_ENDS_BELOW = 0.2;
let held = null;
let asked = false;

function draw() {
  asked = false;
  const { width, height } = canvas;
  const seen = { left: -view.x / view.zoom, top: -view.y / view.zoom };
  seen.right = seen.left + width / view.zoom;
  seen.bottom = seen.top + height / view.zoom;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#f7f5f0';
  context.fillRect(0, 0, width, height);
  context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
  drawLinks(seen);
  drawCards(seen);
}

function drawLinks(seen) {
  context.strokeStyle = '#8a8f98';
  context.fillStyle = '#8a8f98';
  context.lineWidth = 1.5;
  for (const { way, box, isEnd } of links) {
    if (isEnd && view.zoom < NO_ENDS_BELOW) continue;
    if (box.right < seen.left || box.left > seen.right || box.bottom < seen.top || box.top > seen.bottom) continue;
    const [start] = way[0];
    const [, , second, end] = way.at(-1);
    context.beginPath();
    context.moveTo(start.x, start.y);
    for (const [, a, b, to] of way) context.bezierCurveTo(a.x, a.y, b.x, b.y, to.x, to.y);
    context.stroke();
    const length = Math.hypot(end.x - second.x, end.y - second.y) || 1;
    const along = { x: ((end.x - second.x) / length) * 8, y: ((end.y - second.y) / length) * 8 };
    context.beginPath();
    context.moveTo(end.x, end.y);
    context.lineTo(end.x - along.x - along.y / 2, end.y - along.y + along.x / 2);
    context.lineTo(end.x - along.x + along.y / 2, end.y - along.y - along.x / 2);
    context.fill();
  }
}

function boxOf(way) {
  const [xs, ys] = [way.flat().map(({ x }) => x), way.flat().map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Links follow the cards that are dragged. */
function moveEnds(moved, by) {
  for (const link of links) {
    if (!moved.has(link.from) && !moved.has(link.to)) continue;
    const points = link.way.flat();
    const last = points.length - 2;
    const goesAlong = (at) => (at < 2 && moved.has(link.from)) || (at >= last && moved.has(link.to));
    const next = points.map(({ x, y }, at) => (goesAlong(at) ? { x: x + by.x, y: y + by.y } : { x, y }));
    link.way = link.way.map((_, piece) => next.slice(4 * piece, 4 * piece + 4));
    link.box = boxOf(link.way);
  }
}

function drawCards(seen) {
  const greeked = view.zoom < GREEKED_BELOW;
  context.font = TEXT.font;
  context.textBaseline = 'middle';
  for (const card of cards) {
    const { x, y, width, height } = card;
    if (x > seen.right || y > seen.bottom || x + width < seen.left || y + height < seen.top) continue;
    context.fillStyle = '#ffffff';
    context.fillRect(x, y, width, height);
    context.strokeStyle = selected.has(card.id) ? '#2f5fb3' : '#d9d4c9';
    context.lineWidth = 1;
    context.strokeRect(x, y, width, height);
    context.fillStyle = card.colour;
    context.fillRect(x, y, 4, height);
    context.fillStyle = greeked ? '#b9bdc4' : '#1d2430';
    for (let line = 0; line < card.lines.length; line += 1) {
      const top = y + TEXT.top + line * TEXT.leading;
      if (greeked) context.fillRect(x + TEXT.left, top + 5, card.lines[line].length * 5.6, 7);
      else context.fillText(card.lines[line], x + TEXT.left, top + TEXT.leading / 2);
    }
  }
}

function redraw() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(draw);
}

function inScene(event) {
  const box = canvas.getBoundingClientRect();
  return { x: (event.clientX - box.left - view.x) / view.zoom, y: (event.clientY - box.top - view.y) / view.zoom };
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (event.ctrlKey) {
      const zoom = Math.min(4, Math.max(0.01, view.zoom * 2 ** (-event.deltaY * 0.002)));
      const { x, y } = inScene(event);
      view = { x: view.x + x * (view.zoom - zoom), y: view.y + y * (view.zoom - zoom), zoom };
    } else view = { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
    redraw();
  },
  { passive: false },
);

canvas.addEventListener('pointerdown', (event) => {
  const at = inScene(event);
  const card = cards.findLast(({ x, y, width, height }) => {
    return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
  });
  if (!card) return;
  canvas.setPointerCapture(event.pointerId);
  const ids = selected.has(card.id) ? selected : new Set([card.id]);
  held = { last: at, ids, cards: cards.filter(({ id }) => ids.has(id)) };
});

canvas.addEventListener('pointermove', (event) => {
  if (!held) return;
  const at = inScene(event);
  const by = { x: at.x - held.last.x, y: at.y - held.last.y };
  for (const card of held.cards) {
    card.x += by.x;
    card.y += by.y;
  }
  moveEnds(held.ids, by);
  held.last = at;
  redraw();
});

canvas.addEventListener('pointerup', () => {
  held = null;
});

/** What the bench asks of the page. */
window.raw = {
  /** Shows a scene in a part of the window that is where the app has its canvas. */
  show(scene, pane) {
    cards = scene.cards.map((card) => ({ ...card }));
    links = scene.links.map((link) => ({ ...link, box: boxOf(link.way) }));
    Object.assign(canvas, { width: pane.width, height: pane.height });
    Object.assign(canvas.style, { left: `${pane.x}px`, top: `${pane.y}px` });
    selected = new Set();
    redraw();
  },
  look(next) {
    view = next;
    redraw();
  },
  select(ids) {
    selected = new Set(ids);
    redraw();
  },
};
