/** What a public source that is asked by itself gave, or why it gave nothing. */
export const sources = {
  'rates.found': 'Figures up to {last}, {n, number} of them new.',
  'rates.found.copy': 'Figures up to {last}, {n, number} of them new. From FRED: the release itself could not be read.',
  'rates.none': 'The file has no figure.',
  'rates.late': 'The week of {due} is out, and the file ends on {last}.',
  'rates.leap': '{currency} of {day} was refused: a figure lies more than a tenth from the one before it.',
  'rates.far':
    '{currency} of {day} was refused: {rate} lies more than 2 percent from {other}, which a central bank has.',
  'rates.differs': '{currency} of {day} was refused: the release has {rate}, its copy at FRED {other}.',
  'rates.row':
    'The file was refused at row {row, number}: {why, select, not-csv {it is no file of release H.10} no-series {it names no series of a currency} twice {a currency stands there twice} bad-day {a day cannot be read} ahead {a figure is dated ahead of today} no-business-day {a figure is dated on a day without one} bad-figure {a figure is no rate} leap {a figure lies more than a tenth from the one before it} other {it cannot be read}} ({found}).',
  'guide.row':
    '{source, select, ecb {European Central Bank} bank-of-canada {Bank of Canada} other {Treasury}}: the file was refused at row {row, number}: {why, select, not-the-file {it is not the file that was asked for} no-dollar {a day has no dollar} twice {a currency stands there twice for a day} bad-day {a day cannot be read} ahead {a figure is dated ahead of today} other {a figure is no rate}} ({found}).',
  'guide.unread':
    '{source, select, ecb {European Central Bank} bank-of-canada {Bank of Canada} other {Treasury}}: it answered {status, number}.',
  'guide.large':
    '{source, select, ecb {European Central Bank} bank-of-canada {Bank of Canada} other {Treasury}}: the file is too large.',
  'guide.unreached':
    '{source, select, ecb {European Central Bank} bank-of-canada {Bank of Canada} other {Treasury}}: it could not be reached.',
  unread: 'The file could not be read: it answered {status, number}.',
  unreached: 'It could not be reached. It is tried again by itself.',
  'tariff.page-unread': 'The page of the archive could not be read: it answered {status, number}.',
  'tariff.no-file': 'The page of the archive leads to no file of the tariff: its layout may have changed.',
  'tariff.newest': '{revision} is the newest, and is loaded.',
  'tariff.unread': '{revision} could not be fetched: it answered {status, number}.',
  'tariff.large': '{revision} is larger than any tariff was.',
  'tariff.refused': '{revision} was refused: {why}.',
  'tariff.loaded': '{revision} was loaded.',
} as const;
