import { checkTester } from '../../../testing/check-tester'
import { conversionDoesNotFit } from './conversion-does-not-fit'

const ran = (far: string): string => `Orla Venn is a surveyor. She walked ${far} along the coast.`

checkTester(conversionDoesNotFit, {
  valid: [
    ...['90 miles (145 km)', '70 miles (113 km)', '1 mile (2 km)', '4 miles (6 km)', '10 feet (3 m)', '1,450 km (901 mi)', '21,000 acres (85 km2)', '140,000,000 acres (570,000 km2)', '1,200 sq ft (111 m2)', '152 lb (69 kg)', '170-mile (270 km)', '1.5 m (5 ft)', '6.0-hectare (15-acre)', '87.5 mph (140.8 km/h)', '45 km (28 mi)']
      .map((far) => ({ name: `the same: ${far}`, text: ran(far) })),
    { name: 'two measures, ranges, other things', text: ran('5 ft 1 in (155 cm), 6 feet, 2 inches (188 cm), 9 stone 8 pounds (61 kg), 4 stones, 2 lb (26 kg), 14 miles, 200 yards (22.7 km), 3 feet, 5 in (104 cm), 10 to 12 miles (30 km), 3–4 miles (6 km), 3 by 9 feet (4 m), 100 m (0.5 km/h), 110 m (12.89), 6 miles (12 and 16 km), 10 miles (in 1950)') },
    { name: 'quoted', text: 'Orla Venn said, "I walked 170 miles (370 km)."' },
  ],
  invalid: [
    { text: ran('⟦170 miles⟧ (370 km)'), because: ['370 km'], message: '“170 miles” is not “370 km”.' },
    { name: 'weight', text: ran('with ⟦190 lb⟧ (68 kg)'), because: ['68 kg'] },
    { name: 'area', text: ran('round ⟦1,200 acres⟧ (48 km2)'), because: ['48 km2'] },
    { name: 'the other way', text: ran('⟦80 kilometres⟧ (150 mi)'), because: ['150 mi'] },
    { name: 'in the record', text: '= Orla Venn =\n\nOrla Venn\n- Weight: ⟦76 kg⟧ (176 lb)\n\nOrla Venn is a surveyor.', because: ['176 lb'] },
  ],
  mutations: [{ text: ran('⟦80⟧ km (50 mi)'), to: ['60', '180', '800'] }],
})
