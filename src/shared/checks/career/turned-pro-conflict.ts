import { defineCheck } from '../check'
import { compareOnce } from './career-dates'

export const turnedProConflict = defineCheck({
  id: 'career/turned-pro-conflict',
  summary: 'The record and the text give different years for turning professional.',
  severity: 'contradiction',
  since: '0.1.0',
  authority: null,
  run: (context) => compareOnce(context, 'turned-pro', 'the year of turning professional'),
})
