import { checkTester } from '../../../testing/check-tester'
import { conversionDoesNotFit } from './conversion-does-not-fit'

const ran = (far: string): string => `Orla Venn is a surveyor. She walked ${far} along the coast.`

checkTester(conversionDoesNotFit, {
  valid: [
    ...['100 miles (160 km)', '100 miles (161 km)', '1 mile (2 km)', '3 miles (5 km)', '20 feet (6 m)', '1,870 km (1,162 mi)', '18,000 acres (73 km2)', '230,000,000 acres (930,000 km2)', '1,000 sq ft (93 m2)', '145 lb (66 kg)', '150-mile (240 km)', '1.8 m (6 ft)', '4.0-hectare (10-acre)', '150.370 mph (241.997 km/h)', '20 km (12 mi)']
      .map((far) => ({ name: `the same: ${far}`, text: ran(far) })),
    { name: 'two measures, ranges, other things', text: ran('5 ft 2 in (157 cm), 10 to 12 miles (30 km), 3–4 miles (6 km), 3 by 9 feet (4 m), 100 m (0.5 km/h), 110 m (12.89), 6 miles (12 and 16 km), 10 miles (in 1950)') },
    { name: 'quoted', text: 'Orla Venn said, "I walked 150 miles (340 km)."' },
  ],
  invalid: [
    { text: ran('⟦150 miles⟧ (340 km)'), because: ['340 km'], message: '“150 miles” is not “340 km”.' },
    { name: 'weight', text: ran('with ⟦185 lb⟧ (48 kg)'), because: ['48 kg'] },
    { name: 'area', text: ran('round ⟦1,200 acres⟧ (48 km2)'), because: ['48 km2'] },
    { name: 'the other way', text: ran('⟦64 kilometres⟧ (104 mi)'), because: ['104 mi'] },
    { name: 'in the record', text: '= Orla Venn =\n\nOrla Venn\n- Weight: ⟦76 kg⟧ (176 lb)\n\nOrla Venn is a surveyor.', because: ['176 lb'] },
  ],
  mutations: [{ text: ran('⟦64⟧ km (40 mi)'), to: ['46', '84', '164', '640'] }],
})
