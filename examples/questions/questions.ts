/** Questions that people ask of a corpus of union news, each with the SQL that answers it. Tables: see the README. */

export interface Question {
  readonly question: string;
  readonly sql: string;
}

/** Figures that add up: no share, rate, range or part of a whole; one that several articles state comes once. */
export const VIEWS = `
CREATE VIEW figures AS
  SELECT ANY_VALUE(article_id) AS article_id, COUNT(DISTINCT article_id) AS articles, value, unit, category, modifier, level, honour,
         organization, organization_id, period, period_from, period_to
  FROM counts
  WHERE NOT percent AND value_max IS NULL AND per IS NULL AND part_of IS NULL AND unit IS NOT NULL
  GROUP BY value, unit, category, modifier, level, honour, organization, organization_id, period, period_from, period_to;
CREATE VIEW dated AS SELECT *, YEAR(published_on) AS year FROM articles;
`;

export const QUESTIONS: readonly Question[] = [
  {
    question: 'How many initiatives were recognised per level, organization and year of the period?',
    sql: `SELECT organization, level, period, SUM(value)::BIGINT AS initiatives FROM figures
          WHERE category = 'initiatives' AND level IS NOT NULL AND organization IS NOT NULL AND period IS NOT NULL
          GROUP BY ALL ORDER BY organization, level LIMIT 20`,
  },
  {
    question: 'Which campaigns did each organization launch, and under which theme?',
    sql: `SELECT launched_by, name AS campaign, period, theme, article_id FROM campaigns WHERE launched_by IS NOT NULL ORDER BY launched_by, name LIMIT 20`,
  },
  {
    question: 'How did the themes change over the years?',
    sql: `SELECT year, text AS theme, source_code AS source FROM slogans JOIN dated USING (article_id) WHERE kind = 'theme' ORDER BY year, text`,
  },
  {
    question: 'For how long does a campaign live: first and last mention?',
    sql: `SELECT ANY_VALUE(name) AS campaign, MIN(published_on) AS first, MAX(published_on) AS last, COUNT(DISTINCT article_id) AS articles
          FROM campaigns JOIN articles USING (article_id) GROUP BY campaign_id HAVING articles > 1 ORDER BY articles DESC, campaign LIMIT 15`,
  },
  {
    question: 'Which campaigns are named together?',
    sql: `SELECT ANY_VALUE(a.name) AS campaign, ANY_VALUE(b.name) AS "with", COUNT(DISTINCT a.article_id) AS articles
          FROM campaigns a JOIN campaigns b ON a.article_id = b.article_id AND a.campaign_id < b.campaign_id
          GROUP BY a.campaign_id, b.campaign_id HAVING articles > 1 ORDER BY articles DESC, campaign, "with" LIMIT 12`,
  },
  {
    question: 'How many women were recognised for “Giỏi việc nước, đảm việc nhà”, per level and period?',
    sql: `SELECT value::BIGINT AS value, unit, level, organization, period FROM figures WHERE honour ILIKE '%giỏi việc nước%' ORDER BY organization, level`,
  },
  {
    question: 'Collectives and individuals in commendations, by level and year of publication',
    sql: `SELECT year, level, SUM(value) FILTER (unit ILIKE 'tập thể%')::BIGINT AS collectives, SUM(value) FILTER (unit ILIKE 'cá nhân%')::BIGINT AS individuals
          FROM figures JOIN dated USING (article_id) WHERE unit ILIKE 'tập thể%' OR unit ILIKE 'cá nhân%' GROUP BY ALL ORDER BY year, level`,
  },
  {
    question: 'How many members were admitted or counted, how many grassroots unions founded, per union and year?',
    sql: `SELECT organization, period, unit, value::BIGINT AS value FROM figures
          WHERE (category = 'members' OR unit ILIKE 'công đoàn cơ sở%' OR unit ILIKE 'CĐCS%') AND organization IS NOT NULL ORDER BY organization, period LIMIT 20`,
  },
  {
    question: 'Which resolutions and laws are cited, how often, from when to when?',
    sql: `SELECT ANY_VALUE(name) AS document, ANY_VALUE(issuer) AS issuer, COUNT(DISTINCT article_id) AS articles, MIN(published_on) AS first, MAX(published_on) AS last
          FROM documents JOIN articles USING (article_id) GROUP BY document_id ORDER BY articles DESC, document LIMIT 15`,
  },
  {
    question: 'Which welfare programmes reached how many people and how much money?',
    sql: `SELECT c.name AS programme, f.value::BIGINT AS value, f.unit, f.organization, f.period FROM figures f
          JOIN campaigns c USING (article_id) WHERE c.kind IN ('event', 'programme') AND f.category IN ('people', 'members', 'money', 'gifts')
          ORDER BY programme, value DESC LIMIT 20`,
  },
  {
    question: 'Money per gift over time',
    sql: `SELECT year, value::BIGINT AS dong, per, organization FROM counts JOIN dated USING (article_id) WHERE category = 'money' AND per IS NOT NULL ORDER BY year, dong`,
  },
  {
    question: 'Who appears in union news, by role?',
    sql: `SELECT role, COUNT(DISTINCT person_id) AS people, COUNT(DISTINCT article_id) AS articles FROM roles WHERE role IS NOT NULL GROUP BY role ORDER BY people DESC, role LIMIT 15`,
  },
  {
    question: 'Who attended which event, with which title?',
    sql: `SELECT e.name AS event, p.name, r.role, r.organization FROM events e JOIN roles r USING (article_id) JOIN people p USING (person_id)
          ORDER BY e.name, p.name LIMIT 15`,
  },
  {
    question: 'After 1 July 2025: which ward and commune unions appear?',
    sql: `SELECT DISTINCT o.name, o.level, o.province FROM organizations o JOIN mentions m ON m.item_id = o.organization_id JOIN articles USING (article_id)
          WHERE o.kind = 'union' AND REGEXP_MATCHES(o.name, '^Công đoàn (phường|xã|đặc khu) ') AND published_on >= DATE '2025-07-01' ORDER BY o.name`,
  },
  {
    question: 'What did the press write about one federation: headline, date, campaigns, figures?',
    sql: `SELECT DISTINCT a.published_on, a.title, a.source_code AS source,
            (SELECT COUNT(*) FROM counts c WHERE c.article_id = a.article_id AND c.organization = 'Liên đoàn Lao động thành phố Hà Nội') AS figures
          FROM articles a JOIN mentions m USING (article_id) JOIN organizations o ON o.organization_id = m.item_id
          WHERE o.name = 'Liên đoàn Lao động thành phố Hà Nội' ORDER BY a.published_on`,
  },
  {
    question: 'Which wordings of a campaign do papers use?',
    sql: `SELECT campaign_id, STRING_AGG(DISTINCT m.text, ' | ') AS wordings, COUNT(*) AS mentions FROM campaigns c
          JOIN mentions m ON m.item_id = c.campaign_id AND m.article_id = c.article_id GROUP BY campaign_id HAVING COUNT(DISTINCT m.text) > 1 ORDER BY mentions DESC LIMIT 10`,
  },
  {
    question: 'Articles and figures by province of the time and of today',
    sql: `WITH seen AS (SELECT DISTINCT m.article_id, COALESCE(o.province, o.unit_name) AS old, COALESCE(o.today_name, o.province, o.unit_name) AS today
                        FROM mentions m JOIN organizations o ON o.organization_id = m.item_id WHERE o.unit_name IS NOT NULL)
          SELECT today, STRING_AGG(DISTINCT old, ', ' ORDER BY old) AS then, COUNT(DISTINCT article_id) AS articles FROM seen GROUP BY today ORDER BY articles DESC, today LIMIT 20`,
  },
  {
    question: 'Top people by number of articles',
    sql: `SELECT p.name, COUNT(DISTINCT m.article_id) AS articles, STRING_AGG(DISTINCT r.role, ', ') AS roles FROM people p
          JOIN mentions m ON m.item_id = p.person_id LEFT JOIN roles r USING (person_id) GROUP BY p.name ORDER BY articles DESC, p.name LIMIT 10`,
  },
  {
    question: 'Time from a stated day to publication',
    sql: `SELECT article_id, day_from AS day, published_on, DATE_DIFF('day', day_from, published_on) AS days FROM dates JOIN articles USING (article_id)
          WHERE kind IN ('date', 'datetime') AND day_from BETWEEN published_on - INTERVAL 14 DAY AND published_on ORDER BY days DESC, article_id LIMIT 12`,
  },
  {
    question: 'Which figures contradict each other?',
    sql: `SELECT organization, unit, level, period, STRING_AGG(value::BIGINT || ' (' || article_id || ')', ', ' ORDER BY value) AS "values" FROM figures
          WHERE organization IS NOT NULL AND period IS NOT NULL GROUP BY organization, unit, level, honour, modifier, period
          HAVING COUNT(DISTINCT value) > 1 AND COUNT(DISTINCT article_id) = COUNT(*)`,
  },
  {
    question: 'Provenance: the characters behind the largest figures',
    sql: `SELECT c.value::BIGINT AS value, c.unit, m.article_id, m."start", m."end", m.text, m.zone, m.rule FROM counts c
          JOIN mentions m ON m.article_id = c.article_id AND m.item_id = c.count_id AND m.layer = 'counts' WHERE c.category <> 'money' ORDER BY c.value DESC, m."start" LIMIT 10`,
  },
  {
    question: 'What share of figures has a unit, level, period and organization?',
    sql: `SELECT COUNT(*) AS figures, ROUND(100 * AVG((unit IS NOT NULL)::INT), 1) AS unit_percent, ROUND(100 * AVG((level IS NOT NULL)::INT), 1) AS level_percent,
            ROUND(100 * AVG((period IS NOT NULL)::INT), 1) AS period_percent, ROUND(100 * AVG((organization IS NOT NULL)::INT), 1) AS organization_percent FROM counts`,
  },
  {
    question: 'Which pages have no date, no author, no source?',
    sql: `SELECT article_id, published_at IS NULL AS no_date, LEN(authors) = 0 AS no_author, source_code IS NULL AND source_domain IS NULL AS no_source FROM articles
          WHERE published_at IS NULL OR LEN(authors) = 0 OR (source_code IS NULL AND source_domain IS NULL) ORDER BY article_id`,
  },
  {
    question: 'Faceted search: initiatives recognised by grassroots units, more than 1,000, since 2015',
    sql: `SELECT value::BIGINT AS value, organization, period, article_id FROM figures JOIN dated USING (article_id)
          WHERE category = 'initiatives' AND level = 'cơ sở' AND value > 1000 AND year >= 2015 ORDER BY value DESC`,
  },
  {
    question: 'Which references were resolved from a short form, and how often?',
    sql: `SELECT m.text, o.name AS resolved_to, COUNT(*) AS mentions FROM mentions m JOIN organizations o ON o.organization_id = m.item_id
          WHERE NOT m.certain GROUP BY ALL ORDER BY mentions DESC, m.text LIMIT 12`,
  },
];
