import { describe, expect, it } from 'vitest';
import { formatDateShort, parseDate } from '#shared/calendar';

describe('a day as it is typed', () => {
  it.each(['2027-02-06', '06/02/2027', '6/2/2027', '6.2.2027', '6 Feb 2027', ' 6th  of february, 2027', '6feb2027'])(
    '“%s” is 6 February 2027, day first',
    (text) => {
      expect(parseDate(text)).toEqual({ ok: true, value: '2027-02-06' });
    },
  );

  it('reads back what the app shows', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2031-${String(month).padStart(2, '0')}-17`;
      expect(parseDate(formatDateShort(iso))).toEqual({ ok: true, value: iso });
    }
  });

  it.each(['', 'soon', '31/02/2027', '02/13/2027', '6 Foo 2027', '6/2/27', '0027-02-06', '6 Feb 1989', '1 Jan 2201'])(
    '“%s” is refused in words',
    (text) => {
      expect(parseDate(text)).toMatchObject({ ok: false, error: { code: 'bad-date' } });
    },
  );
});
