/** people: personal names, full and short. Titles are no part of a name; who holds which is said by relate/roles.ts. */
import { isCapitalized } from '../text/tokens.ts';
import type { Extractor } from './extractor.ts';
import { aloneNames } from './people/alone.ts';
import { laterMentions } from './people/later.ts';
import { birthOrderName, type Hit, nameAt, PersonValue, photographer } from './people/readers.ts';
import { uncleHo } from './people/uncle-ho.ts';
import { walkOf } from './people/walk.ts';

export { PersonValue } from './people/readers.ts';
export { titlesOf } from './people/walk.ts';

export const people: Extractor<PersonValue> = {
  layer: 'people',
  value: PersonValue,
  needs: ['organizations', 'places'],
  examples: [
    ['Ông [Lê Văn Tám], Chủ tịch Công đoàn cơ sở, phát biểu khai mạc.', { name: 'Lê Văn Tám' }],
    ['Chủ tịch LĐLĐ quận Thanh Xuân [Cao Đắc Tiến] dự buổi lễ.', { name: 'Cao Đắc Tiến' }],
    ['Đại biểu [Y Thông Niê] nêu ý kiến.', { name: 'Y Thông Niê' }],
    ['Công nhân làm theo tấm gương đạo đức [Hồ Chí Minh].', { name: 'Hồ Chí Minh' }],
    ['Anh chị em thi đua theo lời [Bác Hồ] dạy.', { name: 'Hồ Chí Minh' }],
    ['Hội nghị họp tại thành phố [Hồ Chí Minh].', null],
    ['Tàu dừng ở đường [Nguyễn Văn Linh] suốt một giờ.', null],
    ['Năm nay, giải thưởng [Nguyễn Đức Cảnh] được trao cho mười người.', null],
  ],
  *find(article, context) {
    const walk = walkOf(article, context);
    const { tokens } = walk;
    const found: Hit[] = [];
    let last = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'word' || !isCapitalized(tokens[i])) continue;
      const ho = uncleHo(walk, i);
      const name = ho === undefined ? (photographer(walk, i, found.at(-1)) ?? nameAt(walk, i, last)) : ho;
      if (ho === null) i += 2;
      if (!name) continue;
      found.push(name);
      last = name.to;
      i = name.to - 1;
      const short = birthOrderName(walk, name.to);
      if (short) {
        found.push(short);
        i = short.to;
      }
    }
    yield* found;
    yield* laterMentions(walk, found);
    yield* aloneNames(walk, found);
  },
};
