/** The country's: days begin and end there, wherever the reader is. */
export const TIME_ZONE = "Europe/Amsterdam";
