import { serve } from '../../../web/server/threads/serve.ts';
import { ODD_WORKS } from './odd-works.ts';

serve(ODD_WORKS);
