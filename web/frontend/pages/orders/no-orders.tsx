import { noOrders as texts } from '#messages/no-orders';
import { EmptyTeach } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import { isNarrowed } from '../../state/orders-url.ts';
import type { OrdersView } from '../../state/orders-url.ts';

const say = words(texts);

export function NoOrders({ view, onClear }: { view: OrdersView; onClear: () => void }) {
  if (isNarrowed(view)) {
    return (
      <EmptyTeach heading={say('narrowed')} action={{ content: say('clear'), onAction: onClear }}>
        {say('narrowed.text')}
      </EmptyTeach>
    );
  }
  return <EmptyTeach heading={say(view.tab)}>{say(`${view.tab}.text`)}</EmptyTeach>;
}
