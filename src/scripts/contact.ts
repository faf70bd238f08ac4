import './carried-over.ts';
import './draft.ts';
import './suggestions.ts';
