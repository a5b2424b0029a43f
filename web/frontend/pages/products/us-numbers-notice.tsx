import { products as texts } from '#messages/products';
import { NoticeBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

/** How many products wait for a person to say whose ten digits stand in Shopify's general field. */
export const UsNumbersNotice = ({ products, onShow }: { products: number; onShow: () => void }) => (
  <NoticeBanner
    tone="info"
    title={say('general.notice', { products })}
    action={{ content: say('general.show'), onAction: onShow }}
  >
    <p>{say('general.notice.what')}</p>
  </NoticeBanner>
);
