import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';

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
        Home
      </Link>
      <Link to="/orders">Orders</Link>
      <Link to="/reviews">Reviews</Link>
      <Link to="/shipments">Shipments</Link>
      <Link to="/products">Products</Link>
      <Link to="/rules">Rules</Link>
      <Link to="/settings">Settings</Link>
    </ui-nav-menu>
  );
}
