import { formatDay } from '../format/day.ts';
import { dayOfComing } from '../state/coming-url.ts';

/** Apart from the sentences about coming law, which the lists do not show. */
export const comingLabel = (id: string): string => `Coming law: ${formatDay(dayOfComing(id))}`;
