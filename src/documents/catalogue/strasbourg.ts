/** Judgments on removal to Tajikistan that a committee of the UN should know of; none names a group. */
export const STRASBOURG = [
  'iskandarov',
  'khaydarov',
  'gaforov',
  'abdulkhakov',
  'azimov',
  'savriddin-dzhurayev',
  'nizomkhon-dzhurayev',
  's-b-and-s-z',
  'a-y-and-others',
] as const

/** What the Court itself has said on removal to Tajikistan, the lost cases too: those become a note to the lawyer. */
export const THE_COURT = [
  ...STRASBOURG,
  'k-i',
  't-k-lithuania',
  's-a-ukraine',
  'sherov-poland',
  'latipov',
  'm-n-turkiye',
] as const
