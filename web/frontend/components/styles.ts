// Once, for all of Polaris, and by the browser's own entry only.
import '@shopify/polaris/build/esm/styles.css';
