import type { Source } from './sources.js'

/** What shows that a country removes people beside or after an extradition; reports, none of them law. */
export const SECOND_TRACK_SOURCES: Readonly<Record<string, Source>> = {
  'RU-SECOND-TRACK': {
    title: 'ECtHR, A.Y. and Others v. Russia, no. 29958/20, 17 January 2023',
    url: null,
    textDate: 'list of complaints and outcome',
    read: 'secondary',
  },
  'DE-SECOND-TRACK': {
    title: 'Norwegian Helsinki Committee and Human Rights Watch on removals from Germany in 2023 and 2024',
    url: 'https://nhc.no/en/tajikistan-tajik-activist-deported-from-germany-jailed',
    textDate: '2024',
    read: 'secondary',
  },
  'AT-SECOND-TRACK': {
    title:
      'Der Standard on the ruling of the Federal Administrative Court of July 2020 on a removal of 4 March 2020',
    url: 'https://www.derstandard.at/story/2000118749057',
    textDate: '2020',
    read: 'secondary',
  },
  'PL-SECOND-TRACK': {
    title: 'RMF24 and Gazeta Prawna on a removal of 25 September 2019; RFE/RL on removals of 2024',
    url: 'https://www.rferl.org/amp/32907459.html',
    textDate: '2019 to 2024',
    read: 'secondary',
  },
  'SK-SECOND-TRACK': {
    title: 'The Slovak Spectator on an expulsion order after a refused extradition',
    url: 'https://spectator.sme.sk',
    textDate: '2025',
    read: 'secondary',
  },
  'SE-SECOND-TRACK': {
    title: 'RFE/RL Tajik Service on a removal from Sweden of 27 December 2024',
    url: 'https://rus.ozodi.org/a/33276514.html',
    textDate: 'December 2024',
    read: 'secondary',
  },
}
