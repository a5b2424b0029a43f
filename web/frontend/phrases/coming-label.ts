import { shell as texts } from '#messages/shell';
import { formatDay } from '../format/day.ts';
import { words } from '../format/words.ts';
import { dayOfComing } from '../state/coming-url.ts';

const say = words(texts);

/** Apart from the sentences about coming law, which the lists do not show. */
export const comingLabel = (id: string): string => say('coming-label', { day: formatDay(dayOfComing(id)) });
