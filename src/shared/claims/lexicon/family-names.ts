/**
 * Family names that many bear and that differ by a letter from another such name, folded. That one of them stands near the other in a text tells nothing by itself.
 * Common surnames of Great Britain, the United States, Germany and Scandinavia that have such a neighbour; put together by hand and not from one list, so far from complete.
 */
export const familyNames: ReadonlySet<string> = new Set((
  'johnson johnston jonson jonsson johansson thompson thomson thomsen stevenson stephenson stephens stevens robertson robinson robison robson anderson andersen andersson henderson petersen peterson petersson pederson pedersen'
  + ' nelson nielsen nielson nilsson hansen hanson hansson larsen larson larsson olsen olson olsson jensen jenson jansen janssen janson clark clarke brown browne green greene read reade reid reed allen allan philips phillips'
  + ' davis davies harris harries morris stewart stuart macdonald mcdonald mcdonnell gray grey smith smyth smythe taylor tayler miller millar muller moller parker barker marshall marshal lawrence laurence mathews matthews'
  + ' rogers rodgers hughes jeffries jefferies simmons simons simmonds burns byrnes byrne price pryce ellis bailey baily bayley coles cole fields field holmes hills mills miles myles neill neal neil niel meyer meier maier mayer myers'
  + ' schmidt schmitt schmid schmitz hoffman hoffmann hofmann schulz schultz schulze weber webber wagner wagener becker bekker fischer fisher keller kellner baker barker walker wallace wallis wells welles wilson willson'
  + ' carter cartier garner gardner gardiner warner werner turner tanner hunter hunt marsh march martin marten martyn mason masson morgan moran norman newman neumann palmer parmer perry parry peirce pierce pearce pearson'
  + ' roberts robert rose ross russell russel saunders sanders sander shaw shawe spencer spenser sinclair walter walters watson wattson webster whitaker whittaker white whyte williams william woods wood young yonge bergman bergmann kaufman kaufmann hartman hartmann lehman lehmann herman hermann friedman friedmann'
).split(' '))
