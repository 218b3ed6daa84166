/** npm run bench: how fast the library is, as ratios taken in one run on one machine. */
import { benchCorpus } from './corpus.ts';
import { benchDates, compareDates } from './dates.ts';
import { benchLinear } from './linear.ts';
import { benchRecord } from './record.ts';
import { samples } from './support.ts';

for (const sample of samples()) benchRecord(sample);
benchCorpus(samples()[0]!);
benchLinear();
for (const sample of samples()) benchDates(sample);
compareDates();
