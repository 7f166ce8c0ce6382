import type { Lang } from '@kmh/content/vocabulary';

/** A body with every block, as an editor might write it. The picture's place is filled in. */
export interface SampleText {
  readonly lang: Lang;
  readonly name: string;
  readonly source: (media: string) => string;
}

const table = `<Table caption="Plots in the third season" header="both" notes="Counted in March.">
| Garden | Plots | Share |
| - | - | - |
| Agadez | 1,240 | 82 % |
| Tahoua | 980 | 61 % |
</Table>`;

const columns = Array.from({ length: 30 }, (_, index) => `Round ${index + 1}`);
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const broadTable = `<Table caption="Thirty rounds" header="both">
${row(['Place', ...columns])}
${row(['Place', ...columns].map(() => '-'))}
${row(['Agadez', ...columns.map((_, index) => String(index * 40))])}
${row(['A place with a long name', ...columns.map((_, index) => String(index * 7))])}
</Table>`;

const chart = `<Chart type="line" title="Income from a plot" unit="EUR" source="Survey of 240 households">
| Season | Women | Men |
| - | - | - |
| 2018 | 40 | 60 |
| 2019 | 75 | 80 |
| 2020 | 130 | 120 |
</Chart>`;

const english = (media: string) => `## A heading of the second level

Running text with a note,[^1] a source <Cite key="who" locator="p. 12" />, *emphasis*, **strength**, \`code\`, H<Sub>2</Sub>O and a [link](https://example.org). It
goes on for another line, so that its measure can be judged.

- A list
  - within a list
- and on

### A heading of the third level

1. First
2. Second

<Figure media="${media}" longDescription="What the picture shows, said in words for those who cannot see it." />

${table}

${broadTable}

${chart}

<KeyMessage>
What a hurried reader takes along.
</KeyMessage>

<Callout type="note">
A note beside the text.
</Callout>

<Callout type="caution" title="Mind the rain">
What may go wrong.
</Callout>

<FieldExample title="A garden by the road" country="NE">
What others did.
</FieldExample>

<Quotation source="A gardener">
The pump runs while the sun shines.
</Quotation>

<MoreDetail title="How it was counted">
For those who want to know more.
</MoreDetail>

<Recording url="https://example.org/r" title="The seminar" language="fr" minutes="95" bytes="1200000" />

[^1]: The note, with a [link](https://example.org) of its own.
`;

const arabic = (media: string) => `## عنوان من المستوى الثاني

نص جارٍ مع حاشية[^1] ومصدر <Cite key="who" locator="12" />، و*تشديد* و**تأكيد**، ومبلغ EUR 15,000,000 والرمز C-364220 في 2022-07-31، ثم [رابط](https://example.org).

- قائمة
  - داخل قائمة
- وتتمة

### عنوان من المستوى الثالث

<Figure media="${media}" longDescription="ما تُظهره الصورة بالكلمات." />

<Table caption="القطع في الموسم الثالث" header="both">
| البستان | القطع | النسبة |
| - | - | - |
| أغاديز | 1,240 | 82 % |
| تاهوا | 980 | 61 % |
</Table>

<Chart type="bar" title="الدخل من القطعة" unit="EUR">
| الموسم | نساء | رجال |
| - | - | - |
| 2018 | 40 | 60 |
| 2020 | 130 | 120 |
</Chart>

<KeyMessage>
ما يأخذه القارئ المستعجل معه.
</KeyMessage>

<Callout type="caution">
ما قد يسوء.
</Callout>

<Quotation source="بستانية">
تعمل المضخة ما دامت الشمس مشرقة.
</Quotation>

[^1]: نص الحاشية.
`;

const nasty = () => `## ${'Verylongword'.repeat(17)}

\\{braces} \\<script>alert(1)\\</script> &amp; ${'x'.repeat(200)}.

<Table caption="${'Without a space '.trim().repeat(12)}" header="row">
| ${'Header'.repeat(12)} | b |
| - | - |
| ${'y'.repeat(120)} | 1 |
</Table>
`;

export const sampleTexts: readonly SampleText[] = [
  { lang: 'en', name: 'English', source: english },
  { lang: 'ar', name: 'العربية', source: arabic },
  { lang: 'en', name: 'What nobody should type', source: nasty },
];
