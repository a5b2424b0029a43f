/**
 * The primitives that pages lay themselves out with. Polaris is named in this folder only, so that the day it gives way
 * to Shopify's web components the pages need not know.
 */
export {
  Badge,
  BlockStack,
  Box,
  Button,
  ButtonGroup,
  Card,
  Checkbox,
  Divider,
  FormLayout,
  InlineGrid,
  InlineStack,
  Layout,
  Link,
  Select,
  Text,
  TextField,
  useBreakpoints,
} from '@shopify/polaris';
export { Page } from './page.tsx';
