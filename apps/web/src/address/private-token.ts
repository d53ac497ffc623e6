/** A token of figures of somebody's own: 24 bytes in base64url. */
const form = /^[\w-]{32}$/;

/** Whether a code of a recalculation is the token of a private link. */
export const isPrivateToken = (code: string): boolean => form.test(code);
