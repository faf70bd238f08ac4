import './carried-over.ts';
import './suggestions.ts';
