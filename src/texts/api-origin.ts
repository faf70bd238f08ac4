/** What addresses answered by the handler begin with; empty where it serves the built site itself. */
export const apiOrigin: string = import.meta.env.API_ORIGIN;
