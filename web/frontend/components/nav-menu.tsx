import { shell } from '#messages/shell';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { words } from '../format/words.ts';

const say = words(shell);

/** App Bridge shows these in the admin's own navigation and sends us `shopify:navigate` when one is chosen. */
export function NavMenu() {
  const navigate = useNavigate();
  useEffect(() => {
    const onNavigate = (event: Event) => {
      const href = event.target instanceof Element ? event.target.getAttribute('href') : null;
      if (href?.startsWith('/')) void navigate(href);
    };
    document.addEventListener('shopify:navigate', onNavigate);
    return () => document.removeEventListener('shopify:navigate', onNavigate);
  }, [navigate]);
  return (
    <ui-nav-menu>
      <Link to="/" rel="home">
        {say('home')}
      </Link>
      <Link to="/orders">{say('orders')}</Link>
      <Link to="/reviews">{say('reviews')}</Link>
      <Link to="/shipments">{say('shipments')}</Link>
      <Link to="/products">{say('products')}</Link>
      <Link to="/rules">{say('rules')}</Link>
      <Link to="/settings">{say('settings')}</Link>
    </ui-nav-menu>
  );
}
