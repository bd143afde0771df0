/**
 * Runs inside a measured page: tells when the frame that follows an input event has been painted. Listens only; what
 * the page does with the event is its own affair.
 */
(() => {
  if (window.benchProbe) return;
  const TYPES = ['wheel', 'pointermove', 'pointerdown', 'pointerup', 'click', 'keydown'];
  const LIMIT_MS = 20_000;
  const seen = Object.fromEntries(TYPES.map((type) => [type, 0]));
  const painted = { ...seen };
  let waiting = [];

  /** Once the frame that is being made has been handed to the screen. */
  function afterPaint(run) {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => run(performance.now()), { once: true });
    channel.port1.start();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }

  function onEvent({ type }) {
    seen[type] += 1;
    const number = seen[type];
    afterPaint(() => {
      painted[type] = Math.max(painted[type], number);
      const done = waiting.filter((wait) => painted[wait.type] >= wait.number);
      waiting = waiting.filter((wait) => !done.includes(wait));
      for (const { resolve } of done) resolve(null);
    });
  }
  for (const type of TYPES) window.addEventListener(type, onEvent, { capture: true, passive: true });

  const clock = (resolve, reject, what) => {
    const timer = setTimeout(() => reject(new Error(`No frame for ${what} within 20 s.`)), LIMIT_MS);
    return (value) => {
      clearTimeout(timer);
      resolve(value);
    };
  };

  function onNext(type, key, run) {
    const listen = (event) => {
      if (key !== undefined && event.key.toLowerCase() !== key.toLowerCase()) return;
      window.removeEventListener(type, listen, { capture: true });
      run(event);
    };
    window.addEventListener(type, listen, { capture: true });
  }

  const frames = (count) =>
    new Promise((resolve) => {
      const next = (left) => (left === 0 ? resolve(null) : requestAnimationFrame(() => next(left - 1)));
      next(count);
    });

  const view = () => {
    const element = document.querySelector('.react-flow__viewport');
    if (!element) return null;
    const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(element).transform);
    const box = document.querySelector('.react-flow').getBoundingClientRect();
    return { x, y, zoom, pane: { x: box.x, y: box.y, width: box.width, height: box.height } };
  };

  window.benchProbe = {
    /** How many events of a type there have been. */
    count: (type) => seen[type],

    /** Resolves when the event with this number has been painted. */
    painted: (type, number) =>
      new Promise((resolve, reject) => {
        const done = clock(resolve, reject, `${type} ${number}`);
        if (painted[type] >= number) done(null);
        else waiting.push({ type, number, resolve: done });
      }),

    /**
     * Milliseconds from the next event of a type (of a key, where one is named) to the first painted frame in which
     * `holds()` is true.
     */
    until: (type, holds, key) =>
      new Promise((resolve, reject) => {
        const done = clock(resolve, reject, `what follows ${type}`);
        const deadline = performance.now() + LIMIT_MS;
        onNext(type, key, ({ timeStamp }) => {
          const look = () => {
            if (performance.now() > deadline) return;
            if (holds()) {
              const channel = new MessageChannel();
              channel.port1.addEventListener('message', () => done(performance.now() - timeStamp), { once: true });
              channel.port1.start();
              channel.port2.postMessage(null);
            } else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
      }),

    /** Milliseconds from the next event of a type until the saved mark has said “Saving” and then “Saved”. */
    untilSaved: (type, key) =>
      new Promise((resolve, reject) => {
        const done = clock(resolve, reject, 'the saved mark');
        const mark = [...document.querySelectorAll('button')].find((button) => /^Sav(ed|ing)/.test(button.textContent));
        if (!mark) {
          reject(new Error('There is no saved mark on the screen.'));
          return;
        }
        let since = null;
        let saving = false;
        const watch = new MutationObserver(() => {
          if (since === null) return;
          if (mark.textContent.startsWith('Saving')) saving = true;
          else if (saving && mark.textContent.startsWith('Saved')) {
            watch.disconnect();
            done(performance.now() - since);
          }
        });
        watch.observe(mark, { characterData: true, childList: true, subtree: true });
        onNext(type, key, ({ timeStamp }) => {
          since = timeStamp;
        });
      }),

    frames,
    view,

    /** Resolves when the view has stood still for a while and the page has nothing left to do. */
    async settled() {
      const deadline = performance.now() + 10_000;
      let before = '';
      let calm = 0;
      while (calm < 12 && performance.now() < deadline) {
        await frames(1);
        const now = JSON.stringify(view());
        calm = now === before ? calm + 1 : 0;
        before = now;
      }
      for (let idle = 0; idle < 3; idle += 1) {
        await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
      }
    },

    /** Whether cards of a lens can be seen: as elements, or painted. */
    showsCards(lens) {
      const stage = document.querySelector(`[data-canvas=${lens}] .react-flow`);
      if (!stage) return false;
      if (stage.querySelector('.react-flow__node')) return true;
      return [...stage.querySelectorAll('canvas')].some(
        (canvas) => !canvas.closest('[data-minimap]') && hasInk(canvas),
      );
    },
  };

  const small = Object.assign(document.createElement('canvas'), { width: 16, height: 16 });
  const brush = small.getContext('2d', { willReadFrequently: true });

  function hasInk(canvas) {
    if (canvas.width === 0 || canvas.height === 0) return false;
    brush.clearRect(0, 0, 16, 16);
    brush.drawImage(canvas, 0, 0, 16, 16);
    return brush.getImageData(0, 0, 16, 16).data.some((value) => value !== 0);
  }
})();
