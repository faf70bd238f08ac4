import './draft.ts';
import './carried-over.ts';
import './suggestions.ts';
