// The inside of a thread of the app (threads/pool.ts starts it).
import { serve } from './threads/serve.ts';
import { WORKS } from './http/works.ts';

serve(WORKS);
