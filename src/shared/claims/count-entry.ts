import type { Entry } from '../document/document'

/** What is counted or measured, as the last word of a key: from the parameters of the infoboxes of players, fighters and officeholders. */
const counted = /(?:^| )(?:caps|goals|points|runs|wickets|matches|appearances|games|wins|losses|draws|defeats|starts|fights|bouts|breaks|hits|assists|rebounds|tackles|tries|titles|height|weight|votes|majority|seats|population)$/

/** "Caps: 151", "Total Points: 1650": a number alone, behind a key that names what is counted, is no year. */
export const isCountEntry = ({ base, value }: Pick<Entry, 'base' | 'value'>): boolean => /^\d{3,4}$/.test(value) && counted.test(base)
