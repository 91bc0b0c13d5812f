/** Hidden fields that every question carries beside the form token. */
export const VERSION_FIELD = '_version'
export const FROM_FIELD = '_from'
